import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BankClient } from '../contract/bank-client.js';
import { otpUsageModeFlowMessages } from '../messages/ja/otp-usage-mode-flow.js';
import type { TokenStepsMessages } from '../messages/ja/token-steps.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { defineFlow } from './engine/flow.js';
import { FlowFrame } from './steps/flow-frame.js';
import { flowStyles } from './steps/flow-styles.js';
import { showRefusal } from './steps/show-result.js';
import {
  chooseMode,
  modeIsSet,
  noMode,
  otpInUse,
  proveToken,
  registerInTheList,
  requestForMode,
  storedMode,
} from './steps/usage-mode.js';
import type { UsageModeDraft } from './steps/usage-mode.js';

const flow = defineFlow({
  name: 'otp-usage-mode-flow',
  draft: noMode,
  kind: () => 'otp-usage-mode',
  request: requestForMode,
  matches: storedMode,
  steps: [
    chooseMode(),
    otpInUse(),
    proveToken(),
    registerInTheList(),
    modeIsSet('individual'),
    modeIsSet('shared'),
    showRefusal<UsageModeDraft>(),
  ],
});

/**
 * 「利用形態設定」: each user their own token, or all the same one, and the tokens for it (OM-1, OM-2).
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
export class OtpUsageModeFlow extends LitElement {
  static readonly tagName = 'otp-usage-mode-flow';
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
  @property({ attribute: false }) draft: UsageModeDraft | undefined = undefined;
  /** The operation under way; hand it back after a redirect. */
  @property({ attribute: 'operation-id' }) operationId = '';

  readonly #frame: FlowFrame<UsageModeDraft, TokenStepsMessages> = new FlowFrame(this, flow, otpUsageModeFlowMessages);

  protected override render() {
    return this.#frame.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'otp-usage-mode-flow': OtpUsageModeFlow;
  }
}
