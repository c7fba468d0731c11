import { LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { fields } from '../components/internal/shared-styles.js';
import type { BankClient } from '../contract/bank-client.js';
import type { FeeScheduleCode } from '../contract/generated/types.gen.js';
import { feeScheduleFlowMessages } from '../messages/ja/fee-schedule-flow.js';
import type { FeeScheduleFlowMessages } from '../messages/ja/fee-schedule-flow.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { defineFlow } from './engine/flow.js';
import { authenticateChange } from './steps/authenticate-change.js';
import { chooseFees, editFees, feeRecord, feesInLines, toChange, viewFees } from './steps/edit-fees.js';
import { compareVersions } from './steps/edit-record.js';
import { requestForFees, storedFees } from './steps/fee-record.js';
import type { FeeDraft } from './steps/fee-record.js';
import { FlowFrame } from './steps/flow-frame.js';
import { flowStyles } from './steps/flow-styles.js';
import { outdated, unchangedRecord } from './steps/record-draft.js';
import { showChanges } from './steps/show-changes.js';
import { titled } from './steps/titled.js';

const flowOf = (draft: FeeDraft) =>
  defineFlow({
    name: 'fee-schedule-flow',
    draft,
    kind: () => 'fee-schedule',
    request: requestForFees,
    matches: storedFees,
    outdated: outdated<FeeDraft>,
    rewind: { 'version-changed': 'compare' },
    steps: [
      ...(draft.schedule ? [] : [chooseFees()]),
      ...(draft.schedule && !draft.readOnly ? [] : [viewFees()]),
      toChange(editFees()),
      toChange(compareVersions(feeRecord)),
      toChange(authenticateChange({ subjects: feesInLines })),
      toChange(showChanges({ subjects: feesInLines })),
    ],
  });

/**
 * 「手数料情報の変更」 and its 照会: fees that the payee or the payer bears (FE-1 to FE-5).
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
export class FeeScheduleFlow extends LitElement {
  static readonly tagName = 'fee-schedule-flow';
  static readonly version = VERSION;
  static override styles = [flowStyles, fields];

  /** Which fees, read once when the flow begins; where nothing is said the first screen asks. */
  @property() schedule: FeeScheduleCode | '' = '';
  /** Whether the fees can be looked at and not changed (照会); read with `schedule`. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;
  /** The bank; by default the provider's, else HTTP at `baseUrl`, else at the same origin's root. */
  @property({ attribute: false }) client: BankClient | undefined = undefined;
  /** Where the contract's paths begin, relative to the page. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** The bank's policies and terms. */
  @property({ attribute: false }) profile: BankProfile | undefined = undefined;
  /** The language, a BCP 47 tag; by default the provider's. */
  @property({ attribute: 'lang', reflect: true }) locale = '';
  /** What was chosen, without secrets; hand it back after a redirect (EM-3). */
  @property({ attribute: false }) draft: FeeDraft | undefined = undefined;
  /** The operation under way; hand it back after a redirect. */
  @property({ attribute: 'operation-id' }) operationId = '';

  #frame: FlowFrame<FeeDraft, FeeScheduleFlowMessages> | undefined;

  protected override willUpdate(): void {
    this.#frame ??= this.#begin();
  }

  protected override render() {
    return this.#frame?.render() ?? nothing;
  }

  #begin(): FlowFrame<FeeDraft, FeeScheduleFlowMessages> {
    const { readOnly } = this;
    const schedule = this.schedule || undefined;
    const messages = titled(feeScheduleFlowMessages, (words) =>
      schedule ? words.titles({ schedule, readOnly }) : words.title,
    );
    return new FlowFrame(this, flowOf({ ...unchangedRecord, schedule, readOnly }), messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fee-schedule-flow': FeeScheduleFlow;
  }
}
