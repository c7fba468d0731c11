import { html, nothing } from 'lit';
import { icon } from '../../../components/internal/icons.js';
import { Later } from '../../../components/internal/later.js';
import { htmlWith } from '../../../components/internal/own-elements.js';
import type { Line } from '../../../contract/generated/types.gen.js';
import type { UserManagementFlowMessages } from '../../../messages/ja/user-management-flow.js';
import { authenticateChange } from '../authenticate-change.js';
import { recordIn, subjectsOf } from '../edit-record.js';
import { printingLines } from '../printing.js';
import { showChanges } from '../show-changes.js';
import { forms, userRecord } from './edit-user.js';
import { notFor, userLine, userSnapshot } from './user-record.js';
import type { ManageUserDraft, ManageUserFrame, ManageUserScreen, UserInCompany } from './user-record.js';

const subjectsOfRecord = subjectsOf(userRecord);
/** Of somebody who is deleted nothing is read any more. */
const subjects = (frame: ManageUserFrame) =>
  frame.run.state.draft.task === 'delete' ? undefined : subjectsOfRecord(frame);
const review = new Later(async () => htmlWith((await import('../../../components/change-review.js')).ChangeReview));

/** Everything that is registered of a user but their passwords, to read and to print (US-1). */
export function viewUser(): ManageUserScreen {
  return {
    id: 'details',
    act: { do: 'none' },
    skip: notFor('view'),
    parts: () => [forms, review, printingLines],
    body: (frame) => {
      const record = recordIn(userRecord, frame);
      if (!record) return userRecord.reading.failure(frame);
      const html = review.value;
      if (!html || !forms.value) return nothing;
      const [lines, called] = [linesOf(record), subjects(frame) ?? new Map<string, string>()];
      return html`
        <change-review .lines=${lines} .subjects=${called}></change-review>
        ${printingLines.value?.(frame, lines, called)}
      `;
    },
  };
}

/** What the bank stored, with the passwords and numbers that it asks for (US-2). */
export function confirmUser(): ManageUserScreen {
  const screen = authenticateChange<ManageUserDraft, UserManagementFlowMessages>({ subjects });
  return {
    ...screen,
    skip: notFor('create', 'change'),
    parts: (frame) => [forms, ...(screen.parts?.(frame) ?? [])],
  };
}

/** Who is about to be deleted, which cannot be undone (US-6). */
export function confirmDeletion(): ManageUserScreen {
  const screen = authenticateChange<ManageUserDraft, UserManagementFlowMessages>({ look: 'danger' });
  return {
    ...screen,
    id: 'authenticate-delete',
    skip: notFor('delete'),
    body: (frame) => html`
      <div class="notice warning">
        ${icon('warning')}
        <p>${frame.messages.deletion}</p>
      </div>
      ${screen.body(frame)}
    `,
  };
}

/** What became of it: what is registered now, changes marked (US-2, US-6, US-7). */
export function userResult(): ManageUserScreen {
  return {
    ...showChanges<ManageUserDraft, UserManagementFlowMessages>({ subjects }),
    skip: notFor('create', 'change', 'delete'),
  };
}

/** A user as lines, in the order of the screens; what they may not do is left out. */
function linesOf(record: UserInCompany): readonly Line[] {
  const { user } = record;
  if (!user) return [];
  const { user: person, emailState } = user;
  const state = person.credentials['login-password'];
  const registered = Object.entries(userSnapshot(record).values)
    .map(([way, value]) => ({ ...userLine(way), value }))
    .filter(({ key, value }) => value !== false || key === 'admin-right');
  return registered.flatMap((line): Line[] => {
    if (line.key === 'user-name') {
      return [
        line,
        ...(person.kana ? [{ key: 'kana', value: person.kana }] : []),
        ...(state ? [{ key: 'service-state', value: state }] : []),
      ];
    }
    return line.key === 'email' ? [line, { key: 'email-state', value: emailState }] : [line];
  });
}
