import type { OperationRequest, UserInput } from '../../contract/index.js';
import { vUserInput } from '../../contract/generated/valibot.gen.js';
import { codesOf, codesWithApproval, defaultMatrix, lackingIn } from '../../profile/permissions.js';
import type { Bank } from './bank.js';
import type { UserRecord } from './records.js';

/** A field that is refused, where it stands in the request, and why. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
}

/** What the contract's schema says of an input (https://standardschema.dev); one without promises answers at once. */
interface Checked {
  readonly value?: UserInput;
  readonly issues?: readonly { readonly path?: readonly { readonly key: unknown }[] }[];
}

/** The businesses for which a user has a limit (US-5). */
export const limitedBusinesses: readonly string[] = ['transfer', 'bulk-transfer', 'salary', 'bonus', 'direct-debit'];

const mostOfName = 30;
const passwords = ['loginPassword', 'confirmationPassword'] as const;

/** What was typed of a user, or every field that no user can have; a field that is not there is not looked at (US-3). */
export function readUserInput(
  { input = {} }: OperationRequest,
  needed: readonly (keyof UserInput)[],
): { readonly input: UserInput; readonly errors: readonly FieldError[] } {
  const parsed = vUserInput['~standard'].validate(input) as Checked;
  const errors = (parsed.issues ?? []).map((issue) => error(issue.path?.map(({ key }) => String(key)) ?? []));
  const missing = needed
    .filter((name) => input[name] === undefined)
    .map((name) => ({ pointer: pointerTo(name), code: 'missing' }));
  if (!parsed.value || parsed.issues) return { input: {}, errors: distinct([...missing, ...errors]) };
  const { name } = parsed.value;
  const nameErrors = name === undefined || isFullWidth(name) ? [] : [error(['name'])];
  return { input: parsed.value, errors: [...missing, ...nameErrors] };
}

/** What is wrong with a user as they would be, of what was typed alone (US-3 to US-5). */
export function faultsOf(bank: Bank, input: UserInput, before: UserRecord | undefined): readonly FieldError[] {
  const loginId = input.loginId ?? before?.loginId;
  const same = passwords
    .filter((password) => input[password] !== undefined && input[password] === loginId)
    .map((password) => ({ pointer: pointerTo(password), code: 'same-as-login-id' }));
  const matrix = bank.profile.permissionMatrix ?? defaultMatrix;
  const lacking = input.permissions
    ? lackingIn(matrix, withEntries(before?.permissions ?? [], input.permissions)).map(({ code }) => ({
        pointer: pointerTo('permissions', code),
        code: 'needs-other',
      }))
    : [];
  const ids = bank.company.accounts.map(({ id }) => id);
  return [
    ...same,
    ...unknownIn('permissions', Object.keys(input.permissions ?? {}), codesOf(matrix)),
    ...lacking,
    ...nothingToApprove(bank, input, before).map((code) => ({
      pointer: pointerTo('permissions', code),
      code: 'not-offered',
    })),
    ...unknownIn('accounts', Object.keys(input.accounts ?? {}), ids),
    ...unknownIn('limitsYen', Object.keys(input.limitsYen ?? {}), limitedBusinesses),
    ...(input.adminRight && !bank.profile.roles.includes('admin')
      ? [{ pointer: pointerTo('adminRight'), code: 'not-offered' }]
      : []),
  ];
}

/** Where transfers are not approved nobody is newly allowed to approve them; who was before may stay so (US-4, CO-2). */
function nothingToApprove(
  { company, profile }: Bank,
  { permissions = {} }: UserInput,
  before: UserRecord | undefined,
): readonly string[] {
  const { transfer = 'none' } = company.approvalModes;
  const codes = transfer === 'none' ? codesWithApproval(profile.permissionMatrix ?? defaultMatrix) : [];
  return codes.filter((code) => permissions[code] && !before?.permissions.includes(code));
}

/** A list with the entries that are told added or taken away. */
export function withEntries(list: readonly string[], told: Readonly<Record<string, boolean>> = {}): readonly string[] {
  const added = Object.keys(told).filter((entry) => told[entry] && !list.includes(entry));
  return [...list.filter((entry) => told[entry] ?? true), ...added];
}

/** Where a value stands in the request (RFC 6901). */
export function pointerTo(...parts: readonly string[]): string {
  return `#/input/${parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

/** Full-width characters alone, at most 30 of them, whatever the number of UTF-16 units (US-3). */
function isFullWidth(name: string): boolean {
  const characters = [...name];
  return (
    name.trim() !== '' &&
    characters.length <= mostOfName &&
    characters.every((character) => /^[^\u0020-\u007e\u00a0\uff61-\uff9f\p{C}]$/u.test(character))
  );
}

function unknownIn(field: string, told: readonly string[], known: readonly string[]): readonly FieldError[] {
  return told
    .filter((entry) => !known.includes(entry))
    .map((entry) => ({ pointer: pointerTo(field, entry), code: 'unknown' }));
}

function error(path: readonly string[]): FieldError {
  return { pointer: path.length > 0 ? pointerTo(...path) : '#/input', code: 'malformed' };
}

/** One error a field is enough: the first. */
function distinct(errors: readonly FieldError[]): readonly FieldError[] {
  return errors.filter(({ pointer }, at) => errors.findIndex((other) => other.pointer === pointer) === at);
}
