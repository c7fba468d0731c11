import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BankClient } from '../contract/bank-client.js';
import { otpTokenRegisterFlowMessages } from '../messages/ja/otp-token-register-flow.js';
import type { TokenStepsMessages } from '../messages/ja/token-steps.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { defineFlow } from './engine/flow.js';
import { storedAsChosen } from './steps/choose-users.js';
import { FlowFrame } from './steps/flow-frame.js';
import { flowStyles } from './steps/flow-styles.js';
import { changeToken, chooseUser, kindOfTask, noUser, requestForTask } from './steps/register-token.js';
import type { RegisterTokenDraft } from './steps/register-token.js';

const flow = defineFlow({
  name: 'otp-token-register-flow',
  draft: noUser,
  kind: kindOfTask,
  request: requestForTask,
  matches: storedAsChosen,
  steps: [chooseUser(), changeToken()],
});

/**
 * 「登録・登録解除」: one user after the other gets a token, another one, or none (OG-1).
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
export class OtpTokenRegisterFlow extends LitElement {
  static readonly tagName = 'otp-token-register-flow';
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
  @property({ attribute: false }) draft: RegisterTokenDraft | undefined = undefined;
  /** The operation under way; hand it back after a redirect. */
  @property({ attribute: 'operation-id' }) operationId = '';

  readonly #frame: FlowFrame<RegisterTokenDraft, TokenStepsMessages> = new FlowFrame(
    this,
    flow,
    otpTokenRegisterFlowMessages,
  );

  protected override render() {
    return this.#frame.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'otp-token-register-flow': OtpTokenRegisterFlow;
  }
}
