import type { OperationRequest, UserInput } from '../../contract/index.js';
import { approversNeeded, approversOf } from './company.js';
import type { Bank } from './bank.js';
import type { Kind } from './kind.js';
import { isFree, whyNoFurtherUser } from './login-ids.js';
import { actorObjection } from './objections.js';
import type { OperationRecord } from './operation-record.js';
import type { UserRecord } from './records.js';
import { whyMasterNotChangedBy } from './revoking.js';
import { faultsOf, pointerTo, readUserInput, type FieldError } from './user-input.js';
import { changesBetween, linesOfUser } from './user-lines.js';
import { newUser, withInput } from './user-record.js';
import { accept, refuse, type Verdict } from './verdict.js';

/** New passwords between the storing of an operation and its execution. */
export type NewPasswords = Pick<UserInput, 'loginPassword' | 'confirmationPassword'>;

/** Registering a user: everything at once, or nothing (US-2 to US-5, 4.10). */
export const userCreating: Kind = {
  objection: (bank, actor) => actorObjection(bank, actor, 'user-create'),
  prepare(bank, actor, request) {
    const full = whyNoFurtherUser(bank);
    if (!full.ok) return full;
    const { input, errors } = readUserInput(request, ['loginId', 'loginPassword', 'name', 'email', 'adminRight']);
    const faults = errors.length > 0 ? errors : faultsOfNew(bank, input);
    if (faults.length > 0) return refuse({ code: 'fields-refused', errors: faults });
    const free = whyLoginIdNot(bank, actor, input);
    if (!free.ok) return free;
    const user = newUser('', input);
    const { loginPassword: _secret, ...values } = input;
    return accept({
      targets: [],
      changes: changesBetween(bank, undefined, user, input),
      lines: linesOfUser(bank, undefined, user, input),
      recordChange: { version: 0, values },
    });
  },
  begin: keepPasswords,
  carryOut(bank, actor, operation) {
    const input = takeInput(bank, operation);
    const isRight = whyNoFurtherUser(bank).ok && faultsOfNew(bank, input).length === 0;
    if (!isRight || !whyLoginIdNot(bank, actor, input).ok) return { refusal: { code: 'input-outdated' } };
    const user = newUser(bank.newId(), input);
    bank.keepUser(user);
    return { result: { userId: user.id } };
  },
};

/** Changing a user: only what is told, over the version that was read, or nothing (US-2 to US-5, 4.7, 4.10). */
export const userChanging: Kind = {
  objection: (bank, actor) => actorObjection(bank, actor, 'user-change'),
  prepare(bank, actor, request) {
    const before = bank.users.get(userIdIn(request));
    if (!before) return refuse({ code: 'user-unknown' });
    const reason = whyMasterNotChangedBy(bank, actor, before);
    if (reason) return refuse({ code: 'targets-refused', targets: [{ id: before.id, reason }] });
    if (String(before.version) !== request.version) return refuse({ code: 'version-changed', targets: [] });
    const { input, errors } = readUserInput(request, []);
    const faults = errors.length > 0 ? errors : faultsOfChange(bank, actor, before, input);
    if (faults.length > 0) return refuse({ code: 'fields-refused', errors: faults });
    const free = whyLoginIdNot(bank, actor, input, before);
    if (!free.ok) return free;
    const after = withInput(before, input);
    const { loginPassword: _secret, confirmationPassword: _other, ...values } = input;
    return accept({
      targets: [],
      changes: changesBetween(bank, before, after, input),
      lines: linesOfUser(bank, before, after, input),
      recordChange: { version: before.version, values },
    });
  },
  begin: keepPasswords,
  // Everybody can be looked at; who may be changed is told where somebody sets out to (US-1).
  listed: {
    credential: 'login-password',
    concerns: () => true,
    objection: (bank, actor) => actorObjection(bank, actor, 'user-change'),
    unsuitable: () => undefined,
    forbidden: () => undefined,
  },
  carryOut(bank, actor, operation) {
    const input = takeInput(bank, operation);
    const before = bank.users.get(input.userId ?? '');
    if (!before) return { refusal: { code: 'targets-gone' } };
    if (before.version !== operation.recordChange?.version) return { refusal: { code: 'version-changed' } };
    const isRight =
      !whyMasterNotChangedBy(bank, actor, before) && faultsOfChange(bank, actor, before, input).length === 0;
    if (!isRight || !whyLoginIdNot(bank, actor, input, before).ok) return { refusal: { code: 'input-outdated' } };
    bank.changeUser(withInput(before, input));
    return { result: { userId: before.id } };
  },
};

function userIdIn({ input }: OperationRequest): string {
  const id = input?.['userId'];
  return typeof id === 'string' ? id : '';
}

/** New passwords are kept beside the operation until it is executed; those of dead ones go. */
function keepPasswords(bank: Bank, _: UserRecord, { id }: OperationRecord, { input }: OperationRequest): void {
  for (const kept of bank.newPasswords.keys()) {
    if (bank.operations.get(kept)?.state !== 'open') bank.newPasswords.delete(kept);
  }
  const { loginPassword, confirmationPassword } = input as NewPasswords;
  bank.newPasswords.set(id, {
    ...(loginPassword !== undefined && { loginPassword }),
    ...(confirmationPassword !== undefined && { confirmationPassword }),
  });
}

/** What was typed, whole again; the passwords are kept beside the operation no longer. */
function takeInput(bank: Bank, { id, recordChange }: OperationRecord): UserInput {
  const passwords = bank.newPasswords.get(id);
  bank.newPasswords.delete(id);
  return { ...recordChange?.values, ...passwords };
}

/** A confirmation password is chosen by the user and changed by an administrator, never set for a new one (US-3). */
function faultsOfNew(bank: Bank, input: UserInput): readonly FieldError[] {
  const notYet = input.confirmationPassword === undefined ? [] : ['confirmationPassword'];
  return [
    ...notYet.map((name) => ({ pointer: pointerTo(name), code: 'not-offered' })),
    ...faultsOf(bank, input, undefined),
  ];
}

/**
 * What is wrong with a change: nothing would change, nobody takes away their own admin right (4.11), nor the last one
 * that there is, nor a permission to approve that a double approval needs (US-6, CO-5).
 */
function faultsOfChange(bank: Bank, actor: UserRecord, before: UserRecord, input: UserInput): readonly FieldError[] {
  const after = withInput(before, input);
  const isDemoted = before.role !== 'general' && input.adminRight === false;
  const whyNot = isDemoted ? whyNotDemoted(bank, actor, before) : undefined;
  if (!isDemoted && changesBetween(bank, before, after, input).length === 0) {
    return [{ pointer: '#/input', code: 'unchanged' }];
  }
  return [
    ...faultsOf(bank, input, before),
    ...(whyNot ? [{ pointer: pointerTo('adminRight'), code: whyNot }] : []),
    ...approvalsLost(bank, before, after.permissions).map((business) => ({
      pointer: pointerTo('permissions', `${business}.approve`),
      code: 'approver-needed',
    })),
  ];
}

function whyNotDemoted(
  bank: Bank,
  actor: UserRecord,
  user: UserRecord,
): 'own-account' | 'role-too-high' | 'last-administrator' | undefined {
  if (user.id === actor.id) return 'own-account';
  if (user.role === 'master') return 'role-too-high';
  return isLastAdministrator(bank, user) ? 'last-administrator' : undefined;
}

/** Whether nobody would be left who can administer: master or admin, and not suspended (US-6). */
export function isLastAdministrator(bank: Bank, user: UserRecord): boolean {
  return ![...bank.users.values()].some(
    ({ id, role, suspended }) => id !== user.id && role !== 'general' && !suspended.includes('login-password'),
  );
}

/** The businesses whose approval would have too few people without what a user may approve (CO-5). */
export function approvalsLost(
  bank: Bank,
  before: UserRecord,
  permissionsAfter: readonly string[] = [],
): readonly string[] {
  return Object.entries(bank.company.approvalModes).flatMap(([business, mode]) => {
    const approval = `${business}.approve`;
    const isLost = before.permissions.includes(approval) && !permissionsAfter.includes(approval);
    const isDouble = approversNeeded(mode) > 1;
    return isLost && isDouble && approversOf(bank, business).length <= approversNeeded(mode) ? [business] : [];
  });
}

/** A login ID that is to be another one has to be nobody else's; who asks for many is told nothing (IN-3). */
function whyLoginIdNot(bank: Bank, actor: UserRecord, { loginId }: UserInput, before?: UserRecord): Verdict<undefined> {
  if (loginId === undefined || loginId === before?.loginId) return accept(undefined);
  const free = isFree(bank, actor, loginId, before?.id);
  if (!free.ok) return free;
  const errors = [{ pointer: pointerTo('loginId'), code: 'taken' }];
  return free.value ? accept(undefined) : refuse({ code: 'fields-refused', errors });
}
