/** The demo portal: what a bank's portal loads of the kit, and the demo's own tools. */
import '../src/define/bank-context.js';
import '../src/define/transaction-auth-token-revoke-flow.js';
import '../src/define/transaction-auth-unlock-flow.js';
import '../src/mocks/define/demo-camera-token.js';
import { DemoEventLog } from './event-log.js';
import { DemoPortal } from './portal.js';
import { SignInDialog } from './sign-in-dialog.js';

customElements.define('demo-event-log', DemoEventLog);
customElements.define('demo-sign-in-dialog', SignInDialog);
customElements.define('demo-portal', DemoPortal);
