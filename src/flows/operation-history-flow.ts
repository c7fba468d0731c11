import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BankClient } from '../contract/bank-client.js';
import { operationHistoryFlowMessages } from '../messages/ja/operation-history-flow.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { defineFlow } from './engine/flow.js';
import { FlowFrame } from './steps/flow-frame.js';
import { flowStyles } from './steps/flow-styles.js';
import { everything, lookUpHistory } from './steps/look-up-history.js';
import type { HistoryDraft } from './steps/look-up-history.js';

const flow = defineFlow({
  name: 'operation-history-flow',
  draft: everything,
  kind: () => undefined,
  request: () => undefined,
  matches: () => true,
  steps: [lookUpHistory()],
});

/**
 * 「操作履歴照会」: what was done at the bank, searched, saved and printed; nothing is changed (HI-1).
 *
 * @fires flow-started - the first screen is shown
 * @fires step-shown - another screen is shown
 * @fires session-expired - the session is over; `waitUntil()` a renewal
 * @fires flow-ended - the flow is over; once a run
 */
export class OperationHistoryFlow extends LitElement {
  static readonly tagName = 'operation-history-flow';
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
  /** What is looked for; hand it back after a redirect (EM-3). */
  @property({ attribute: false }) draft: HistoryDraft | undefined = undefined;
  /** Always empty: nothing is executed. */
  @property({ attribute: 'operation-id' }) operationId = '';

  readonly #frame: FlowFrame<HistoryDraft> = new FlowFrame(this, flow, operationHistoryFlowMessages);

  protected override render() {
    return this.#frame.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operation-history-flow': OperationHistoryFlow;
  }
}
