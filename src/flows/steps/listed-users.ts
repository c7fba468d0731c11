import { isNarrowed } from '../../components/internal/user-list/pages.js';
import type { PageSource, UserChoice } from '../../components/user-list-picker.js';
import type { Operation, OperationKind, OperationRequest, User } from '../../contract/generated/types.gen.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import type { FlowFrame } from './flow-frame.js';
import { blockedBy } from './standing.js';

/** What the draft must have for this step: who is chosen. */
export interface UsersDraft {
  readonly targets: UserChoice;
}

/** Nobody is chosen yet. */
export const noUsers: UsersDraft = { targets: { chosen: [] } };

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
