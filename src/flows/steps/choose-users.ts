import { nothing } from 'lit';
import { htmlWith } from '../../components/internal/own-elements.js';
import { isNarrowed } from '../../components/internal/user-list/pages.js';
import { UserListPicker } from '../../components/user-list-picker.js';
import type { PageSource, UserChoice, UsersChosenEvent } from '../../components/user-list-picker.js';
import type {
  CredentialKind,
  Operation,
  OperationKind,
  OperationRequest,
  User,
} from '../../contract/generated/types.gen.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import { demandFields, demandedParts } from './demand-fields.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import { blockedBy } from './standing.js';

const html = htmlWith(UserListPicker);

/** What the draft must have for this step: who is chosen. */
export interface UsersDraft {
  readonly targets: UserChoice;
}

/** Nobody is chosen yet. */
export const noUsers: UsersDraft = { targets: { chosen: [] } };

/** The first screen of an operation on users: the list, the first set of demands, and the act (TXU-1, TXR-1). */
export function chooseUsers<D extends UsersDraft>(options: {
  readonly kind: OperationKind;
  readonly credential: CredentialKind;
  readonly look?: 'primary' | 'danger';
}): Screen<D> {
  return {
    id: 'choose-users',
    act: { do: 'store', meets: true },
    look: options.look ?? 'primary',
    missing: ({ targets }) => ('chosen' in targets && targets.chosen.length === 0 ? [{ field: 'targets' }] : []),
    canAct: (frame) => frame.run.state.blocked === undefined,
    parts: demandedParts,
    body: (frame) => {
      const { run, messages } = frame;
      if (run.state.blocked) return frame.setbacks?.blocked(run.state.blocked) ?? nothing;
      return html`
        <user-list-picker
          required
          .users=${usersFor(frame, options.kind).source}
          .credential=${options.credential}
          .value=${run.state.draft.targets}
          ?disabled=${run.isBusy}
          @users-chosen=${(event: UsersChosenEvent) => run.change({ ...run.state.draft, targets: event.choice })}
        ></user-list-picker>
        ${messages.note ? html`<p class="hint">${messages.note({ wayOut: frame.wayOut(options.credential) })}</p>` : nothing}
      `;
    },
    foot: demandFields,
  };
}

/** The request for an operation on the chosen users. */
export function requestForUsers(kind: OperationKind, { targets }: UsersDraft): OperationRequest {
  return { kind, targets };
}

/** Whether the bank stored exactly those who were chosen; a rule is frozen and counted by the bank itself. */
export function storedAsChosen({ targets }: UsersDraft, { lines }: Operation): boolean {
  if (!('chosen' in targets)) {
    const count = lines.find(({ key }) => key === 'target-count')?.value;
    return count === targets.countSeen - targets.except.length;
  }
  const people = lines.find(({ key }) => key === 'targets')?.value;
  if (!Array.isArray(people)) return false;
  const stored = new Set(people.map(({ id }) => id));
  return stored.size === targets.chosen.length && targets.chosen.every(({ id }) => stored.has(id));
}

/** The list of a flow's screen, and whom it has shown. */
export interface ShownUsers {
  /** The operation of a loop after which it was read. */
  readonly after: string;
  readonly source: PageSource;
  readonly byId: Map<string, User>;
}

const shownUsers = new WeakMap<object, ShownUsers>();

/**
 * Those whom a kind of operation is about, page by page; what stands in the actor's way comes with them. One source a
 * flow, and a new one after each operation of a loop, so that the list is read anew.
 */
export function usersFor<D, M extends FlowMessages>(frame: FlowFrame<D, M>, kind: OperationKind): ShownUsers {
  const after = frame.run.state.last?.id ?? '';
  const known = shownUsers.get(frame);
  if (known?.after === after) return known;
  const byId = new Map<string, User>();
  const source: PageSource = async (request, signal) => {
    const answer = await frame.run.read((client) => client.users({ ...request, kind }, { signal }));
    if (!answer.ok) throw new Error(answer.problem.code);
    for (const { user } of answer.value.items) byId.set(user.id, user);
    const concernsNobody = answer.value.total === 0 && !isNarrowed(request) && frame.messages.nobody !== undefined;
    frame.run.block(blockedBy(answer.value) ?? (concernsNobody ? { by: 'nobody' } : undefined));
    return answer.value;
  };
  const users = { after, source, byId };
  shownUsers.set(frame, users);
  return users;
}
