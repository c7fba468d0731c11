import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BankClient } from '../contract/bank-client.js';
import { certificateRevokeFlowMessages } from '../messages/ja/certificate-revoke-flow.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { defineFlow } from './engine/flow.js';
import { authenticate } from './steps/authenticate.js';
import { chooseUsers, noUsers, requestForUsers, storedAsChosen } from './steps/choose-users.js';
import type { UsersDraft } from './steps/choose-users.js';
import { showResultOrClose } from './steps/end-session.js';
import { FlowFrame } from './steps/flow-frame.js';
import { flowStyles } from './steps/flow-styles.js';

const kind = 'certificate-revoke';

const flow = defineFlow({
  name: 'certificate-revoke-flow',
  draft: noUsers,
  kind: () => kind,
  request: (draft: UsersDraft) => requestForUsers(kind, draft),
  matches: storedAsChosen,
  steps: [
    chooseUsers({ kind, credential: 'login-password', look: 'danger', certificates: true }),
    authenticate<UsersDraft>({ look: 'danger', meetsFirst: true }),
    ...showResultOrClose<UsersDraft>('own-certificate-revoked'),
  ],
});

/**
 * 「証明書失効」: choose a user, check, see the result; after one's own certificate only 「閉じる」 is left (CE-1).
 *
 * @fires flow-started - the first screen is shown
 * @fires step-shown - another screen is shown
 * @fires before-submit - the button was pressed; can be stopped or delayed
 * @fires submitted - a request is on its way
 * @fires completed - the bank executed the operation
 * @fires cancelled - the person left; nothing was executed
 * @fires failed - the person was told of a problem
 * @fires session-expired - the session is over; `waitUntil()` a renewal
 * @fires demand-handed-over - the bank demands what the kit has no field for
 * @fires flow-ended - the flow is over; once a run, with `endsSession` after one's own certificate
 */
export class CertificateRevokeFlow extends LitElement {
  static readonly tagName = 'certificate-revoke-flow';
  static readonly version = VERSION;
  static override styles = flowStyles;

  /** The bank; by default the provider's, else HTTP at `baseUrl`, else at the same origin's root. */
  @property({ attribute: false }) client: BankClient | undefined = undefined;
  /** Where the contract's paths begin, relative to the page. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** The bank's policies and terms. */
  @property({ attribute: false }) profile: BankProfile | undefined = undefined;
  /** The language, a BCP 47 tag; by default the provider's. */
  @property({ attribute: 'lang', reflect: true }) locale = '';
  /** What was chosen, without secrets; hand it back after a redirect (EM-3). */
  @property({ attribute: false }) draft: UsersDraft | undefined = undefined;
  /** The operation under way; hand it back after a redirect. */
  @property({ attribute: 'operation-id' }) operationId = '';

  readonly #frame: FlowFrame<UsersDraft> = new FlowFrame(this, flow, certificateRevokeFlowMessages);

  protected override render() {
    return this.#frame.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'certificate-revoke-flow': CertificateRevokeFlow;
  }
}
