import { nothing } from 'lit';
import { htmlWith } from '../../../components/internal/own-elements.js';
import { UserListPicker } from '../../../components/user-list-picker.js';
import type { UsersChosenEvent } from '../../../components/user-list-picker.js';
import { usersFor } from '../listed-users.js';
import { unchangedRecord } from '../record-draft.js';
import { userRecord } from './edit-user.js';
import type { ManageUserDraft, ManageUserFrame, ManageUserScreen, UserTask } from './user-record.js';

const html = htmlWith(UserListPicker);
const kind = 'user-change';

/** The company's users, and what to do: look at one, register a new one, change or delete one (US-1). */
export function chooseUser(): ManageUserScreen {
  return {
    id: 'list',
    act: { do: 'store', meets: false, when: ({ draft }) => draft.task === 'delete' },
    choices: {
      view: setOutTo('view'),
      create: setOutTo('create'),
      change: setOutTo('change'),
      delete: setOutTo('delete'),
    },
    missing: ({ task, userId }) => (task === 'create' || userId ? [] : [{ field: 'targets' }]),
    wrong: (frame) => (masterIsMeant(frame) ? [{ message: frame.messages.masterNotChanged }] : []),
    canAct: ({ run }) => run.state.blocked === undefined,
    body: (frame) => {
      const { run } = frame;
      const { draft, blocked } = run.state;
      // Whoever comes back to the list sees each user as they are then.
      userRecord.reading.forget(frame);
      if (blocked) return frame.setbacks?.blocked(blocked) ?? nothing;
      return html`
        <user-list-picker
          ?required=${draft.task !== 'create'}
          selection="single"
          .users=${usersFor(frame, kind).source}
          .credential=${'login-password'}
          .value=${draft.targets}
          ?disabled=${run.isBusy}
          @users-chosen=${({ choice }: UsersChosenEvent) => run.change({ ...run.state.draft, targets: choice })}
        ></user-list-picker>
      `;
    },
  };
}

/** What was typed of a user is still there, unless something else is to be typed now. */
function setOutTo(task: UserTask) {
  return (draft: ManageUserDraft): ManageUserDraft => {
    const { targets } = draft;
    const chosen = 'chosen' in targets ? (targets.chosen[0]?.id ?? '') : '';
    const userId = task === 'create' ? '' : chosen;
    const typedFor = task === 'create' || task === 'change' ? `${task} ${userId}` : draft.typedFor;
    if (draft.task === task && draft.userId === userId && draft.typedFor === typedFor) return draft;
    return { ...draft, ...(draft.typedFor !== typedFor && unchangedRecord), task, userId, typedFor };
  };
}

/** An administrator changes nothing of the master's, which is better told before anything is typed (4.11). */
function masterIsMeant(frame: ManageUserFrame): boolean {
  const { run, profile } = frame;
  const { task, userId } = run.state.draft;
  const user = usersFor(frame, kind).byId.get(userId);
  return task === 'change' && user?.role === 'master' && run.actor?.role !== 'master' && !profile.adminMayChangeMaster;
}
