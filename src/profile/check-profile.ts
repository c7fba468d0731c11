import type { CredentialKind, FeeScheduleCode, OperationKind, Role } from '../contract/generated/types.gen.js';
import { words } from '../messages/ja/words.js';
import type {
  BankProfile,
  DemandKindOfProfile,
  MenuEntry,
  MenuLabel,
  MenuTask,
  TaskMenu,
  TokenModel,
  WayOut,
} from './bank-profile.js';
import { contradictionsIn } from './contradictions.js';
import type { MatrixGroup, PermissionLine, PermissionService } from './permissions.js';
import {
  anyOf,
  byLanguage,
  fault,
  listOf,
  members,
  oneOf,
  text,
  textLike,
  timeOfDay,
  truth,
  wholeNumber,
} from './shapes.js';
import type { ProfileFault, Shape } from './shapes.js';
import { flowTags } from './tasks.js';

/**
 * What is wrong with a bank's profile, in the order of its members; an empty list for a profile that can be used.
 *
 * What no member may be is told first – unknown keys, wrong types, numbers out of range. Only then is it told what does
 * not go together, such as rights of a role that the bank does not have.
 */
export function checkProfile(value: unknown): readonly ProfileFault[] {
  const faults = profile(value, '');
  return faults.length > 0 ? faults : contradictionsIn(value as BankProfile);
}

const roles = namesOf<Role>({ master: true, admin: true, general: true });

const credentials = namesOf<CredentialKind>({
  'login-password': true,
  'confirmation-password': true,
  'one-time-password': true,
  'transaction-authentication': true,
});

const kinds = namesOf<OperationKind>({
  'transaction-auth-unlock': true,
  'transaction-auth-token-revoke': true,
  'transaction-auth-token-reset': true,
  'otp-unlock': true,
  'otp-token-revoke': true,
  'otp-token-issue': true,
  'otp-usage-mode': true,
  'otp-token-register': true,
  'otp-token-unregister': true,
  'user-suspension': true,
  'company-profile': true,
  'fee-schedule': true,
  'user-create': true,
  'user-change': true,
  'user-delete': true,
  'certificate-revoke': true,
});

const demands = namesOf<DemandKindOfProfile>({
  'confirmation-password': true,
  pin: true,
  'one-time-password': true,
  'token-proof': true,
  'transaction-code': true,
});

const tokenModels = namesOf<TokenModel>({ card: true, 'key-fob': true, keypad: true, app: true });

const feeSchedules = namesOf<FeeScheduleCode>({ 'payee-transfer': true, 'payee-bulk': true, 'payer-bulk': true });

const terms = Object.keys(words);
const someRoles = listOf(oneOf(roles), { distinct: true });
const texts = byLanguage(text, ['ja']);

const label: Shape = (value, key) =>
  has(value, 'term')
    ? members<Extract<MenuLabel, { term: string }>>({ term: oneOf(terms) })(value, key)
    : texts(value, key);

type Labelled<T> = Pick<MenuEntry, 'label'> & T;

/** A menu has at most four levels (ME-1). */
const mostLevels = 4;

const taskMembers = { label, opens: oneOf(flowTags) };
const feeMembers = { ...taskMembers, schedule: oneOf(feeSchedules), readOnly: truth };

/** Fees alone are told apart, and looked at only where it is said which. */
const menuTask: Shape = (value, key) => {
  const { opens, readOnly } = value as Partial<MenuTask>;
  if (opens !== 'fee-schedule-flow') return members<Labelled<Pick<MenuTask, 'opens'>>>(taskMembers)(value, key);
  return members<Labelled<MenuTask>>(feeMembers, readOnly ? ['readOnly'] : ['schedule', 'readOnly'])(value, key);
};

function menuEntries(level: number): Shape {
  const entry: Shape = (value, key) => {
    if (level > mostLevels) return [fault(key, `on level ${level}, but a menu has at most ${mostLevels}`)];
    if (has(value, 'opens')) return menuTask(value, key);
    const further = members<Extract<MenuEntry, { entries: unknown }>>(
      { label, entries: menuEntries(level + 1), heading: label },
      ['heading'],
    );
    return further(value, key);
  };
  return listOf(entry, { least: 1 });
}

/** A row, a line or a group of the permission matrix is named as it stands in a code. */
const matrixId = textLike(/^[\w-]+$/, 'a name of letters, digits and hyphens');
const permissionCode = textLike(/^[\w-]+\.[\w.-]+$/, 'a code such as "transfer.approve"');
const permissionCodes = listOf(permissionCode, { distinct: true });

const permissionLine = members<PermissionLine>(
  {
    code: permissionCode,
    label: texts,
    explanation: texts,
    needs: permissionCodes,
    leansOn: permissionCodes,
    onlyWithApproval: truth,
  },
  ['label', 'explanation', 'needs', 'leansOn', 'onlyWithApproval'],
);

const matrixGroup = members<MatrixGroup>(
  {
    id: matrixId,
    label: texts,
    services: listOf(
      members<PermissionService>({ id: matrixId, label: texts, lines: listOf(permissionLine, { least: 1 }) }, [
        'label',
      ]),
      { least: 1 },
    ),
  },
  ['label'],
);

const profile = members<BankProfile>(
  {
    id: textLike(/^[\w-]+$/, 'a name of letters, digits and hyphens'),
    name: byLanguage(text),
    roles: listOf(oneOf(roles), { least: 1, distinct: true }),
    rights: anyOf(kinds, someRoles),
    demands: anyOf(kinds, listOf(listOf(oneOf(demands), { least: 1, distinct: true }), { least: 1 })),
    unlocking: members<BankProfile['unlocking']>({
      by: members<BankProfile['unlocking']['by']>({ master: someRoles, admin: someRoles, general: someRoles }),
      notBySharedToken: listOf(oneOf(credentials), { distinct: true }),
    }),
    adminMayChangeMaster: truth,
    revokeOthersToken: truth,
    attempts: members<BankProfile['attempts']>({
      'login-password': wholeNumber(1, 10),
      'confirmation-password': wholeNumber(1, 10),
      'one-time-password': wholeNumber(1, 10),
      'transaction-authentication': wholeNumber(1, 10),
    }),
    codes: members<BankProfile['codes']>({
      challengeSeconds: wholeNumber(60, 600),
      transactionCodeDigits: wholeNumber(6, 10),
      otpDigits: wholeNumber(6, 8),
      otpStepSeconds: oneOf([30, 60]),
    }),
    afterRevocation: members<BankProfile['afterRevocation']>({
      minutes: wholeNumber(0, 24 * 60),
      nightFrom: timeOfDay,
      nightTo: timeOfDay,
    }),
    resettable: oneOf(['never-used', 'any']),
    tokenIssue: members<BankProfile['tokenIssue']>({
      mailDomain: textLike(/^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/, 'a domain such as "otp.example.jp"'),
      startPasswordDigits: members<BankProfile['tokenIssue']['startPasswordDigits']>({
        least: wholeNumber(4, 12),
        most: wholeNumber(4, 12),
      }),
      mostTokensPerApp: wholeNumber(1, 100),
    }),
    tokenRegistration: members<BankProfile['tokenRegistration']>({
      takesPlace: oneOf(['on-its-own-screen', 'in-the-list']),
      tokenNumber: members<BankProfile['tokenRegistration']['tokenNumber']>({
        characters: oneOf(['digits', 'letters-and-digits']),
        least: wholeNumber(1, 64),
        most: wholeNumber(1, 64),
      }),
      tokenModels: listOf(oneOf(tokenModels), { distinct: true }),
    }),
    list: members<BankProfile['list']>({
      paging: oneOf(['pages', 'scroll']),
      pageSize: wholeNumber(1, 1000),
      filters: listOf(oneOf(['text', 'loginId', 'name', 'role', 'state']), { distinct: true }),
    }),
    wayOut: anyOf(credentials, members<WayOut>({ kind: oneOf(['written', 'contact']), text: texts }, ['text'])),
    mostTargets: wholeNumber(1, 5000),
    mostUsers: wholeNumber(1, 1_000_000),
    history: members<BankProfile['history']>({ days: wholeNumber(1, 3660) }),
    company: members<BankProfile['company']>({
      nameEditable: truth,
      nameCharacters: wholeNumber(1, 100),
      memoCharacters: wholeNumber(1, 100),
      accountLimitDigits: wholeNumber(1, 15),
      companyLimitDigits: wholeNumber(1, 15),
    }),
    onScreenKeyboard: truth,
    serviceHours: members<NonNullable<BankProfile['serviceHours']>>({ from: timeOfDay, to: timeOfDay }),
    menu: members<TaskMenu>({ label, withoutRight: oneOf(['left-out', 'disabled']), entries: menuEntries(1) }, [
      'label',
    ]),
    permissionMatrix: listOf(matrixGroup, { least: 1 }),
    words: byLanguage(anyOf(terms, text)),
  },
  ['serviceHours', 'menu', 'permissionMatrix', 'words'],
);

/** The names of a closed union, of which none can be forgotten. */
function namesOf<Name extends string>(names: Readonly<Record<Name, true>>): readonly string[] {
  return Object.keys(names);
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}
