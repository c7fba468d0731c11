import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BankClient } from '../contract/bank-client.js';
import { otpTokenIssueFlowMessages } from '../messages/ja/otp-token-issue-flow.js';
import type { OtpTokenIssueFlowMessages } from '../messages/ja/otp-token-issue-flow.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { defineFlow } from './engine/flow.js';
import { FlowFrame } from './steps/flow-frame.js';
import { flowStyles } from './steps/flow-styles.js';
import {
  applyForToken,
  confirmFirstNumber,
  noEmail,
  requestForToken,
  setUpApp,
  storedEmail,
  tokenIssued,
} from './steps/issue-token.js';
import type { IssueTokenDraft } from './steps/issue-token.js';
import { showRefusal } from './steps/show-result.js';

const flow = defineFlow({
  name: 'otp-token-issue-flow',
  draft: noEmail,
  kind: () => 'otp-token-issue',
  request: requestForToken,
  matches: storedEmail,
  steps: [applyForToken(), setUpApp(), confirmFirstNumber(), tokenIssued(), showRefusal<IssueTokenDraft>()],
});

/**
 * 「ワンタイムパスワードトークン発行」: apply, set up the app, enter its first number (OI-1, OI-2).
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
 * @fires flow-ended - the flow is over; once a run
 */
export class OtpTokenIssueFlow extends LitElement {
  static readonly tagName = 'otp-token-issue-flow';
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
  @property({ attribute: false }) draft: IssueTokenDraft | undefined = undefined;
  /** The operation under way; hand it back after a redirect. */
  @property({ attribute: 'operation-id' }) operationId = '';

  readonly #frame: FlowFrame<IssueTokenDraft, OtpTokenIssueFlowMessages> = new FlowFrame(
    this,
    flow,
    otpTokenIssueFlowMessages,
  );

  protected override render() {
    return this.#frame.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'otp-token-issue-flow': OtpTokenIssueFlow;
  }
}
