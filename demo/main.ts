/** The demo portal: what a bank's portal loads of the kit, and the demo's own tools. */
import '../src/define/admin-task-menu.js';
import '../src/define/bank-context.js';
import '../src/mocks/define/demo-camera-token.js';
import '../src/mocks/define/demo-hardware-token.js';
import '../src/mocks/define/demo-mailbox.js';
import '../src/mocks/define/demo-otp-app.js';
import { DemoDevices } from './devices.js';
import { DemoEventLog } from './event-log.js';
import { DemoPairing } from './pairing.js';
import { DemoPortal } from './portal.js';
import { DemoProfileEditor } from './profile-editor.js';
import { SignInDialog } from './sign-in-dialog.js';

customElements.define('demo-devices', DemoDevices);
customElements.define('demo-event-log', DemoEventLog);
customElements.define('demo-pairing', DemoPairing);
customElements.define('demo-profile-editor', DemoProfileEditor);
customElements.define('demo-sign-in-dialog', SignInDialog);
customElements.define('demo-portal', DemoPortal);
