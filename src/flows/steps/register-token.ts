import { nothing } from 'lit';
import { ChoiceInput } from '../../components/choice-input.js';
import type { ChoiceMadeEvent } from '../../components/choice-input.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { UserListPicker } from '../../components/user-list-picker.js';
import type { UsersChosenEvent } from '../../components/user-list-picker.js';
import type { OperationKind, OperationRequest, User } from '../../contract/generated/types.gen.js';
import type { TokenStepsMessages } from '../../messages/ja/token-steps.js';
import { noUsers, usersFor } from './choose-users.js';
import type { UsersDraft } from './choose-users.js';
import { demandFields, demandedParts } from './demand-fields.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import { doneNotice, facts, holderFacts, withoutTokenNotice } from './register-tokens.js';
import { isDone, resultOf, resultParts } from './show-result.js';

const html = htmlWith(ChoiceInput, UserListPicker);

export type TokenTask = 'register' | 'unregister';

/** One user, as the list showed them, and what is to be done with their token. */
export interface RegisterTokenDraft extends UsersDraft {
  readonly user: User | undefined;
  readonly task: TokenTask;
}

type RegisterTokenScreen = Screen<RegisterTokenDraft, TokenStepsMessages>;
type RegisterTokenFrame = FlowFrame<RegisterTokenDraft, TokenStepsMessages>;

export const noUser: RegisterTokenDraft = { ...noUsers, user: undefined, task: 'register' };

export function kindOfTask({ task }: RegisterTokenDraft): OperationKind {
  return task === 'register' ? 'otp-token-register' : 'otp-token-unregister';
}

export function requestForTask(draft: RegisterTokenDraft): OperationRequest {
  return { kind: kindOfTask(draft), targets: draft.targets };
}

/** One user of the list (OG-1), with the number of each one's token; in a loop the list is read anew. */
export function chooseUser(): RegisterTokenScreen {
  return {
    id: 'user',
    act: { do: 'next' },
    missing: ({ user }) => (user ? [] : [{ field: 'targets' }]),
    canAct: ({ run }) => run.state.blocked === undefined,
    parts: ({ run }) => resultParts(run.state.last),
    body: (frame) => {
      const { run } = frame;
      const { blocked } = run.state;
      if (blocked) return html`${lastDone(frame)}${frame.setbacks?.blocked(blocked)}`;
      const { source, byId } = usersFor(frame, 'otp-token-register');
      return html`
        ${lastDone(frame)} ${withoutTokenNotice(frame)}
        <user-list-picker
          required
          token-column
          selection="single"
          .users=${source}
          .credential=${'one-time-password'}
          .value=${run.state.draft.targets}
          @users-chosen=${({ choice }: UsersChosenEvent) => {
            const id = 'chosen' in choice ? choice.chosen[0]?.id : undefined;
            run.change({ targets: choice, user: byId.get(id ?? ''), task: 'register' });
          }}
        ></user-list-picker>
      `;
    },
  };
}

/** The user's token now; another by its number and the password that it shows, or none any more (OG-1). */
export function changeToken(): RegisterTokenScreen {
  return {
    id: 'token',
    act: { do: 'store', meets: true },
    again: { to: 'user', draft: () => noUser },
    parts: demandedParts,
    body: (frame) => {
      const { run, messages } = frame;
      const { draft } = run.state;
      const { user, task } = draft;
      if (!user) return nothing;
      const { none } = messages;
      const tasks = tasksFor(user, messages);
      return html`
        ${holderFacts(frame, user, user.tokenNumber ?? none)}
        ${
          tasks.length === 1
            ? facts(tasks.map(({ label }) => [messages.task, label]))
            : html`
                <choice-input
                  required
                  .label=${messages.task}
                  .choices=${tasks}
                  .value=${task}
                  ?disabled=${run.isBusy}
                  @choice-made=${({ value }: ChoiceMadeEvent) => run.change({ ...draft, task: value as TokenTask })}
                ></choice-input>
              `
        }
        ${user.role === 'master' ? html`<p class="hint">${messages.masterStays}</p>` : nothing} ${demandFields(frame)}
        ${task === 'register' ? html`<p class="hint">${messages.severalUsers}</p>` : nothing}
      `;
    },
  };
}

/** The master's token can be replaced but never unregistered (OG-1). */
function tasksFor({ tokenNumber, role }: User, messages: TokenStepsMessages) {
  const register = { value: 'register', label: tokenNumber === undefined ? messages.register : messages.replace };
  const unregister = { value: 'unregister', label: messages.unregister, hint: messages.unregisterHint };
  return tokenNumber !== undefined && role !== 'master' ? [register, unregister] : [register];
}

function lastDone({ run, messages }: RegisterTokenFrame) {
  const { last } = run.state;
  const name = last?.results?.[0]?.person.name;
  if (!last || !isDone(last) || name === undefined) return resultOf(last);
  const isRegistered = last.kind === 'otp-token-register';
  return doneNotice(isRegistered ? messages.registered({ name }) : messages.unregistered({ name }));
}
