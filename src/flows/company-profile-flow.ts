import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BankClient } from '../contract/bank-client.js';
import { companyProfileFlowMessages } from '../messages/ja/company-profile-flow.js';
import type { CompanyProfileFlowMessages } from '../messages/ja/company-profile-flow.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { defineFlow } from './engine/flow.js';
import { authenticateChange } from './steps/authenticate-change.js';
import { requestForCompany, storedCompany } from './steps/company-record.js';
import { companyStyles } from './steps/company-styles.js';
import { companyRecord, companySubjects as subjects, editCompany } from './steps/edit-company.js';
import { compareVersions } from './steps/edit-record.js';
import { FlowFrame } from './steps/flow-frame.js';
import { changingRecord } from './steps/record-draft.js';
import type { RecordDraft } from './steps/record-draft.js';
import { showChanges } from './steps/show-changes.js';

const flow = defineFlow({
  name: 'company-profile-flow',
  ...changingRecord,
  kind: () => 'company-profile',
  request: requestForCompany,
  matches: storedCompany,
  steps: [editCompany(), compareVersions(companyRecord), authenticateChange({ subjects }), showChanges({ subjects })],
});

/**
 * 「企業情報の変更」: the company's name, memos, approval modes and limits (CO-1 to CO-5).
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
export class CompanyProfileFlow extends LitElement {
  static readonly tagName = 'company-profile-flow';
  static readonly version = VERSION;
  static override styles = companyStyles;

  /** The bank; by default the provider's, else HTTP at `baseUrl`, else at the same origin's root. */
  @property({ attribute: false }) client: BankClient | undefined = undefined;
  /** Where the contract's paths begin, relative to the page. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** The bank's policies and terms. */
  @property({ attribute: false }) profile: BankProfile | undefined = undefined;
  /** The language, a BCP 47 tag; by default the provider's. */
  @property({ attribute: 'lang', reflect: true }) locale = '';
  /** What was chosen, without secrets; hand it back after a redirect (EM-3). */
  @property({ attribute: false }) draft: RecordDraft | undefined = undefined;
  /** The operation under way; hand it back after a redirect. */
  @property({ attribute: 'operation-id' }) operationId = '';

  readonly #frame: FlowFrame<RecordDraft, CompanyProfileFlowMessages> = new FlowFrame(
    this,
    flow,
    companyProfileFlowMessages,
  );

  protected override render() {
    return this.#frame.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'company-profile-flow': CompanyProfileFlow;
  }
}
