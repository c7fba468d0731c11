import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { BankClient } from '../contract/bank-client.js';
import { userManagementFlowMessages } from '../messages/ja/user-management-flow.js';
import type { UserManagementFlowMessages } from '../messages/ja/user-management-flow.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { defineFlow } from './engine/flow.js';
import { FlowFrame } from './steps/flow-frame.js';
import { flowStyles } from './steps/flow-styles.js';
import { chooseUser } from './steps/manage-user/choose-user.js';
import { compareUser, editAccounts, editBasics, editPermissions } from './steps/manage-user/edit-user.js';
import { confirmDeletion, confirmUser, userResult, viewUser } from './steps/manage-user/show-user.js';
import { kindOfTask, noTask, outdatedUser, requestForUser, storedUser } from './steps/manage-user/user-record.js';
import type { ManageUserDraft } from './steps/manage-user/user-record.js';

const flow = defineFlow({
  name: 'user-management-flow',
  draft: noTask,
  kind: kindOfTask,
  request: requestForUser,
  matches: storedUser,
  outdated: outdatedUser,
  rewind: { 'version-changed': 'compare', 'targets-refused': 'list' },
  steps: [
    chooseUser(),
    viewUser(),
    editBasics(),
    editPermissions(),
    editAccounts('create'),
    editAccounts('change'),
    compareUser(),
    confirmUser(),
    confirmDeletion(),
    userResult(),
  ],
});

/**
 * 「利用者情報の管理」: look at a user, register a new one, change or delete one (US-1 to US-7).
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
export class UserManagementFlow extends LitElement {
  static readonly tagName = 'user-management-flow';
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
  @property({ attribute: false }) draft: ManageUserDraft | undefined = undefined;
  /** The operation under way; hand it back after a redirect. */
  @property({ attribute: 'operation-id' }) operationId = '';

  readonly #frame: FlowFrame<ManageUserDraft, UserManagementFlowMessages> = new FlowFrame(
    this,
    flow,
    userManagementFlowMessages,
  );

  protected override render() {
    return this.#frame.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'user-management-flow': UserManagementFlow;
  }
}
