/** The token page: what a phone loads to be the demo's camera token (TX-5). */
import '../src/define/qr-scanner.js';
import '../src/mocks/define/demo-camera-token.js';
import { DemoTokenPage } from './token-page.js';

customElements.define('demo-token-page', DemoTokenPage);
