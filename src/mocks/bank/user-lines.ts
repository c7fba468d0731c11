import type { UserInput } from '../../contract/index.js';
import { codesOf, defaultMatrix } from '../../profile/permissions.js';
import type { ChallengeChange } from '../otp/challenge-code.js';
import type { Bank } from './bank.js';
import type { UserRecord } from './records.js';
import { limitedBusinesses } from './user-input.js';

type Value = string | number | boolean;
type Before = UserRecord | undefined;

/** A line of the contract whose values are no people. */
interface UserLine {
  readonly key: string;
  readonly of?: string;
  readonly value: Value;
  readonly before?: Value;
}

const passwords = [
  ['login-password', 'loginPassword'],
  ['confirmation-password', 'confirmationPassword'],
] as const;

/**
 * What the bank stored of a user, value by value; what changes has the value before. A secret is only told to be set or
 * changed (CO-4, TX-1).
 */
export function linesOfUser(bank: Bank, before: Before, after: UserRecord, input: UserInput): UserLine[] {
  const { company, profile } = bank;
  const told = (key: string, value: Value, valueBefore: Value | undefined, of?: string): UserLine => ({
    key,
    ...(of !== undefined && { of }),
    value,
    ...(valueBefore !== undefined && valueBefore !== value && { before: valueBefore }),
  });
  const of = <T>(valueOf: (user: UserRecord) => T): [T, T | undefined] => [valueOf(after), before && valueOf(before)];
  return [
    told('login-id', ...of(({ loginId }) => loginId)),
    ...passwords.flatMap(([key, name]): UserLine[] => {
      const set: UserLine[] =
        input[name] === undefined ? [] : [before ? { key, value: 'changed', before: '' } : { key, value: 'set' }];
      const isTold = after.changesAtLogin.includes(key) || before?.changesAtLogin.includes(key);
      return isTold ? [...set, told('changes-at-login', ...of((user) => user.changesAtLogin.includes(key)), key)] : set;
    }),
    told('user-name', ...of(({ name }) => name)),
    told('email', ...of(({ email }) => email)),
    told('admin-right', ...of(({ role }) => role !== 'general')),
    ...entries(codesOf(profile.permissionMatrix ?? defaultMatrix), before?.permissions, after.permissions).map((code) =>
      told('permission', ...of(({ permissions }) => permissions.includes(code)), code),
    ),
    ...entries(
      company.accounts.map(({ id }) => id),
      before?.accounts,
      after.accounts,
    ).map((id) => told('account', ...of(({ accounts }) => accounts.includes(id)), id)),
    ...entries(limitedBusinesses, Object.keys(before?.limitsYen ?? {}), Object.keys(after.limitsYen)).map((business) =>
      told('user-limit-yen', ...of(({ limitsYen }) => limitsYen[business] ?? 0), business),
    ),
  ];
}

/** Every value before and after, for the transaction code; of a secret only that it was changed (TX-1). */
export function changesBetween(bank: Bank, before: Before, after: UserRecord, input: UserInput): ChallengeChange[] {
  const targetId = after.id;
  return linesOfUser(bank, before, after, input).flatMap(
    ({ key, of, value, before: valueBefore }): ChallengeChange[] => {
      const field = of === undefined ? key : `${key} ${of}`;
      if (passwords.some(([password]) => password === key)) return [{ targetId, field, secret: 'changed' }];
      if (before && valueBefore === undefined) return [];
      return [{ targetId, field, before: before ? String(valueBefore) : null, after: String(value) }];
    },
  );
}

/** What is in either list, in the order of the screens. */
function entries(
  known: readonly string[],
  before: readonly string[] = [],
  after: readonly string[],
): readonly string[] {
  const either = new Set([...before, ...after]);
  return [...known.filter((entry) => either.delete(entry)), ...either];
}
