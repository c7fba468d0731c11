import { nothing } from 'lit';
import { Later } from '../../../components/internal/later.js';
import type { UserManagementFlowMessages } from '../../../messages/ja/user-management-flow.js';
import { compareVersions, recordForm, recordIn, storesRecord } from '../edit-record.js';
import type { RecordForm, RecordKind } from '../edit-record.js';
import { Reading } from '../reading.js';
import { askLoginId, notFor, readUserInCompany, userLine, userSnapshot } from './user-record.js';
import type { ManageUserDraft, ManageUserFrame, ManageUserScreen, UserInCompany } from './user-record.js';

/** The fields of a user, and what rights and accounts are called. */
export const forms = new Later(() => import('./user-forms.js'));

/** A user, as the flow reads and changes them. */
export const userRecord: RecordKind<ManageUserDraft, UserInCompany, UserManagementFlowMessages> = {
  kind: 'user-change',
  reading: new Reading(readUserInCompany),
  about: ({ userId }) => userId,
  snapshot: userSnapshot,
  lineOf: userLine,
  subjects: (record, frame) => forms.value?.subjectsOfUser(record, frame) ?? new Map(),
};

/** What the screens of input share: they are for somebody new and for a change, and say what the bank refused. */
function form(
  draw: 'basicsForm' | 'permissionsForm' | 'accountsForm',
): Pick<ManageUserScreen, 'skip' | 'parts' | 'refusal' | 'canAct' | 'body'> {
  return {
    skip: notFor('create', 'change'),
    parts: () => [forms],
    // Before the fields are there nothing could be wrong with them.
    canAct: (frame) =>
      frame.run.state.blocked === undefined &&
      recordIn(userRecord, frame) !== undefined &&
      forms.value?.hasWords(frame) === true,
    refusal: (frame, error) => ({
      message: forms.value?.refusedText(frame, error) ?? '',
      target: () => frame.fieldAt(error.pointer),
    }),
    body: recordForm(userRecord, (frame: ManageUserFrame, shown: RecordForm<UserInCompany>) =>
      forms.value?.hasWords(frame) ? forms.value[draw](frame, shown) : nothing,
    ),
  };
}

/** Login ID, passwords, name, address and admin right; a login ID that is taken is told by the button (US-3, IN-3). */
export function editBasics(): ManageUserScreen {
  return {
    ...form('basicsForm'),
    id: 'basics',
    act: { do: 'check', ask: askLoginId },
    fields: [
      '#/input/loginId',
      '#/input/loginPassword',
      '#/input/confirmationPassword',
      '#/input/changesAtLogin',
      '#/input/name',
      '#/input/email',
      '#/input/adminRight',
    ],
  };
}

/** What the user may do in the bank's services (US-4). */
export function editPermissions(): ManageUserScreen {
  return { ...form('permissionsForm'), id: 'permissions', act: { do: 'next' }, fields: ['#/input/permissions'] };
}

/** The accounts that the user may work with, and the most that they may move at once (US-5). */
export function editAccounts(task: 'create' | 'change'): ManageUserScreen {
  return {
    ...storesRecord<ManageUserDraft, UserManagementFlowMessages>(),
    ...form('accountsForm'),
    id: `accounts-${task}`,
    skip: notFor(task),
    fields: ['#/input/accounts', '#/input/limitsYen'],
  };
}

/** Both versions of a user whom somebody else changed meanwhile (4.7). */
export function compareUser(): ManageUserScreen {
  const screen = compareVersions(userRecord);
  return { ...screen, skip: (it) => it.draft.task !== 'change' || screen.skip?.(it) === true };
}
