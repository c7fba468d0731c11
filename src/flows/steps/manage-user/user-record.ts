import type { BankClient, CallOptions } from '../../../contract/bank-client.js';
import type {
  Company,
  Operation,
  OperationKind,
  OperationRequest,
  UserDetails,
} from '../../../contract/generated/types.gen.js';
import type { Answer } from '../../../contract/problems.js';
import type { UserManagementFlowMessages } from '../../../messages/ja/user-management-flow.js';
import type { Situation } from '../../engine/flow.js';
import { noUsers, requestForUsers, storedAsChosen } from '../listed-users.js';
import type { UsersDraft } from '../listed-users.js';
import type { FlowFrame, Screen } from '../flow-frame.js';
import {
  changesOf,
  hasChanges,
  outdated,
  partsOf,
  requestForRecord,
  storedAsTyped,
  unchangedRecord,
  wayOf,
} from '../record-draft.js';
import type { LineOfWay, RecordDraft, Snapshot } from '../record-draft.js';

export type UserTask = 'view' | 'create' | 'change' | 'delete';

/** What is to be done with whom, and what was typed of them; passwords are only said to be typed. */
export interface ManageUserDraft extends RecordDraft, UsersDraft {
  readonly task: UserTask | undefined;
  /** Whom it is about; empty for somebody new. */
  readonly userId: string;
  /** For what and for whom something was typed, which stays while the person looks at somebody else. */
  readonly typedFor: string;
}

export type ManageUserFrame = FlowFrame<ManageUserDraft, UserManagementFlowMessages>;
export type ManageUserScreen = Screen<ManageUserDraft, UserManagementFlowMessages>;

/** The company and, unless they are new, the user. */
export interface UserInCompany {
  readonly user: UserDetails | undefined;
  readonly company: Company;
}

export const noTask: ManageUserDraft = { ...unchangedRecord, ...noUsers, task: undefined, userId: '', typedFor: '' };

const kinds = { create: 'user-create', change: 'user-change', delete: 'user-delete' } as const;

/** What the draft leads to; nothing for who only looks, unless something was typed before. */
export function kindOfTask(draft: ManageUserDraft): OperationKind | undefined {
  const { task } = draft;
  if (task === 'view') return hasChanges(draft) ? 'user-change' : undefined;
  return task && kinds[task];
}

/** Whether a step belongs to another task than that of the person; until they have said, the way of a change is shown. */
export function notFor(...tasks: readonly UserTask[]) {
  return ({ draft }: Situation<ManageUserDraft>): boolean => !tasks.includes(draft.task ?? 'change');
}

/** Whether somebody's login ID, if it is another one, is nobody else's (IN-3). */
export async function askLoginId(
  client: BankClient,
  draft: ManageUserDraft,
  options: CallOptions,
): Promise<Answer<true>> {
  const { loginId } = changesOf(draft);
  if (loginId === undefined) return { ok: true, value: true };
  const whose = draft.task === 'change' ? { userId: draft.userId } : {};
  const answer = await client.checkLoginId({ loginId: String(loginId), ...whose }, options);
  if (!answer.ok) return answer;
  const errors = [{ pointer: '#/input/loginId', code: 'taken' }];
  return answer.value.free ? { ok: true, value: true } : { ok: false, problem: { code: 'fields-refused', errors } };
}

export async function readUserInCompany(client: BankClient, userId: string): Promise<Answer<UserInCompany>> {
  const [company, user] = await Promise.all([client.company(), userId ? client.user(userId) : undefined]);
  if (!company.ok) return company;
  if (user && !user.ok) return user;
  return { ok: true, value: { company: company.value, user: user?.value } };
}

/** What of a user can be changed, by its way into the request; of somebody new nothing is there yet (US-3 to US-5). */
export function userSnapshot({ user }: UserInCompany): Snapshot {
  if (!user) return { version: '', values: {} };
  const { user: person, email, changesAtLogin, permissions, accounts, limitsYen } = user;
  const each = (group: string, values: Readonly<Record<string, boolean | number>>) =>
    Object.entries(values).map(([name, value]) => [wayOf(group, name), value]);
  return {
    version: person.version,
    values: Object.fromEntries([
      ['loginId', person.loginId],
      ...passwords.map(({ credential }) => [wayOf('changesAtLogin', credential), changesAtLogin.includes(credential)]),
      ['name', person.name],
      ['email', email],
      ['adminRight', person.role !== 'general'],
      ...each('permissions', permissions),
      ...each('accounts', accounts),
      ...each('limitsYen', limitsYen),
    ]) as Snapshot['values'],
  };
}

/** The passwords of a user, as a request and as a line call them. */
export const passwords = [
  { way: 'loginPassword', credential: 'login-password' },
  { way: 'confirmationPassword', credential: 'confirmation-password' },
] as const;

const keys = new Map([
  ['loginId', 'login-id'],
  ['loginPassword', 'login-password'],
  ['confirmationPassword', 'confirmation-password'],
  ['changesAtLogin', 'changes-at-login'],
  ['name', 'user-name'],
  ['adminRight', 'admin-right'],
  ['permissions', 'permission'],
  ['accounts', 'account'],
  ['limitsYen', 'user-limit-yen'],
]);

/** The line that is about a value of a user. */
export const userLine: LineOfWay = (way) => {
  const [group = '', of] = partsOf(way);
  return { key: keys.get(group) ?? group, of };
};

/** What the bank is asked to store; a new password comes from the flow's memory, and is no part of the draft. */
export function requestForUser(
  draft: ManageUserDraft,
  secrets: Readonly<Record<string, string>>,
): OperationRequest | undefined {
  const kind = kindOfTask(draft);
  if (!kind) return undefined;
  if (kind === 'user-delete') return requestForUsers(kind, draft);
  const { input, version } = requestForRecord(kind, draft);
  const typed = passwords.filter(({ way }) => input?.[way]).map(({ way }) => [way, secrets[way]] as const);
  const isNew = kind === 'user-create';
  return {
    kind,
    input: { ...input, ...Object.fromEntries(typed), ...(!isNew && { userId: draft.userId }) },
    ...(!isNew && { version }),
  };
}

/** Whether the bank stored exactly what was chosen or typed. */
export function storedUser(draft: ManageUserDraft, operation: Operation): boolean {
  if (draft.task === 'delete') return storedAsChosen(draft, operation);
  if (draft.task === 'change') return storedAsTyped(draft, operation, userLine);
  const typed = Object.entries(changesOf(draft)).filter(([, value]) => value !== false);
  const told = operation.lines.filter(
    ({ key, value }) => value !== false && key !== 'operation' && key !== 'accepted-at',
  );
  return (
    told.length === typed.length &&
    typed.every(([way, value]) => {
      const { key, of } = userLine(way);
      return told.some((line) => line.key === key && line.of === of && line.value === value);
    })
  );
}

/** Somebody else changed the user meanwhile; who wants to delete them looks at the list again. */
export function outdatedUser(draft: ManageUserDraft): ManageUserDraft {
  return draft.task === 'change' ? outdated(draft) : draft;
}
