import type { ChosenTarget, Operation, OperationKind } from '../../../src/contract/generated/types.gen.js';
import { defineFlow } from '../../../src/flows/engine/flow.js';
import type { Flow, Missing, Step } from '../../../src/flows/engine/flow.js';

/*
 * Every flow of the counter as the engine sees it, in the plainest form: what is kept while it runs, what the bank is
 * asked to hold, and the screens. They are the test of the engine's types (style.md, "A flow").
 */

/** Flows whose first screen is a list of people. */
export interface UsersDraft {
  readonly chosen: readonly ChosenTarget[];
}

/** `user-suspension`: the state wanted stands with each person, in `input`. */
export type SuspensionDraft = UsersDraft;

export interface TokenIssueDraft {
  readonly email: string;
}

export interface UsageModeDraft {
  readonly mode: 'none' | 'common' | 'individual' | undefined;
  readonly holder: string | undefined;
}

export interface TokenRegisterDraft {
  readonly user: ChosenTarget | undefined;
  readonly task: 'register' | 'unregister';
}

/** What is edited, with the version that was read. */
export interface RecordDraft {
  readonly version: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface UserManagementDraft extends RecordDraft {
  readonly task: 'view' | 'create' | 'change' | 'delete' | undefined;
  readonly user: ChosenTarget | undefined;
}

const result = { id: 'result', act: { do: 'end' } } as const;

function missingUnless(isThere: boolean, field: string): readonly Missing[] {
  return isThere ? [] : [{ field }];
}

function valueOf(operation: Operation, key: string): unknown {
  return operation.lines.find((line) => line.key === key)?.value;
}

function storedUsers({ chosen }: UsersDraft, operation: Operation): boolean {
  const people = valueOf(operation, 'targets');
  return (
    Array.isArray(people) && people.length === chosen.length && people.every(({ id }, at) => chosen[at]?.id === id)
  );
}

function storedValues({ values }: RecordDraft, operation: Operation): boolean {
  return Object.entries(values).every(([key, value]) => valueOf(operation, key) === value);
}

/** One list, one button, one result; with `signs` a screen between them that meets what the bank demands next. */
function onUsers(name: string, kind: OperationKind, ...signs: readonly Step<UsersDraft>[]): Flow<UsersDraft> {
  return defineFlow({
    name,
    draft: { chosen: [] },
    kind: () => kind,
    request: ({ chosen }: UsersDraft) => ({ kind, targets: { chosen: [...chosen] } }),
    matches: storedUsers,
    steps: [
      {
        id: 'users',
        act: { do: 'store', meets: true },
        missing: ({ chosen }) => missingUnless(chosen.length > 0, 'users'),
      },
      ...signs,
      result,
    ],
  });
}

/** Edit, check what the bank stored with the values before, result. */
function onRecord(name: string, kind: OperationKind): Flow<RecordDraft> {
  return defineFlow({
    name,
    draft: { version: '', values: {} },
    kind: () => kind,
    request: ({ values, version }: RecordDraft) => ({ kind, input: values, version }),
    matches: storedValues,
    steps: [
      {
        id: 'edit',
        act: { do: 'store', meets: false },
        missing: ({ values }) => missingUnless(Object.keys(values).length > 0, 'values'),
      },
      { id: 'check', act: { do: 'meet' } },
      result,
    ],
  });
}

export const transactionAuthUnlock = onUsers('transaction-auth-unlock-flow', 'transaction-auth-unlock');
export const transactionAuthTokenRevoke = onUsers(
  'transaction-auth-token-revoke-flow',
  'transaction-auth-token-revoke',
  { id: 'authenticate', act: { do: 'meet' } },
);
export const transactionAuthTokenReset = onUsers('transaction-auth-token-reset-flow', 'transaction-auth-token-reset');
export const otpUnlock = onUsers('otp-unlock-flow', 'otp-unlock');
export const otpTokenRevoke = onUsers('otp-token-revoke-flow', 'otp-token-revoke');
export const userSuspension: Flow<SuspensionDraft> = onUsers('user-suspension-flow', 'user-suspension');

/** The start password is a secret: it goes from its field into the request and is no part of the draft. */
export const otpTokenIssue = defineFlow({
  name: 'otp-token-issue-flow',
  draft: { email: '' },
  kind: () => 'otp-token-issue',
  request: ({ email }: TokenIssueDraft, { startPassword }) => ({
    kind: 'otp-token-issue',
    input: { email, startPassword },
  }),
  matches: ({ email }, operation) => valueOf(operation, 'email') === email,
  steps: [
    {
      id: 'apply',
      act: { do: 'store', meets: false },
      missing: ({ email }) => missingUnless(email !== '', 'email'),
    },
    { id: 'set-up-app', act: { do: 'follow' } },
    { id: 'confirm', act: { do: 'meet' } },
    result,
  ],
});

const usageMode = {
  draft: { mode: undefined, holder: undefined } as UsageModeDraft,
  kind: () => 'otp-usage-mode' as const,
  request: ({ mode, holder }: UsageModeDraft) => ({
    kind: 'otp-usage-mode' as const,
    input: { mode, ...(holder !== undefined && { holder }) },
  }),
  matches: ({ mode }: UsageModeDraft, operation: Operation) => valueOf(operation, 'mode') === mode,
};
const chooseMode = {
  id: 'mode',
  missing: ({ mode }: UsageModeDraft) => missingUnless(mode !== undefined, 'mode'),
};

/** The bank that asks for the OTP in use first, where the profile says so, and then for the proof of the token. */
export const otpUsageMode = defineFlow({
  name: 'otp-usage-mode-flow',
  ...usageMode,
  steps: [
    { ...chooseMode, act: { do: 'store', meets: false } },
    { id: 'otp-in-use', act: { do: 'meet' }, skip: ({ setsAnnounced }) => setsAnnounced < 2 },
    { id: 'token', act: { do: 'meet' } },
    result,
  ],
});

/** The bank whose list of holders is updated in place, again and again. */
export const otpUsageModeInPlace = defineFlow({
  name: 'otp-usage-mode-flow',
  ...usageMode,
  steps: [
    { ...chooseMode, act: { do: 'next' } },
    {
      id: 'tokens',
      act: { do: 'store', meets: true },
      missing: ({ mode, holder }) => missingUnless(mode !== 'individual' || holder !== undefined, 'holder'),
      again: { to: 'tokens', draft: ({ mode }) => ({ mode, holder: undefined }) },
    },
  ],
});

function tokenKind({ task }: TokenRegisterDraft): OperationKind {
  return task === 'register' ? 'otp-token-register' : 'otp-token-unregister';
}

/** After each person back to the list, which shows what became of it. */
export const otpTokenRegister = defineFlow({
  name: 'otp-token-register-flow',
  draft: { user: undefined, task: 'register' },
  kind: tokenKind,
  request: (draft: TokenRegisterDraft) => ({
    kind: tokenKind(draft),
    targets: { chosen: draft.user ? [draft.user] : [] },
  }),
  matches: ({ user }, operation) => storedUsers({ chosen: user ? [user] : [] }, operation),
  steps: [
    { id: 'user', act: { do: 'next' }, missing: ({ user }) => missingUnless(user !== undefined, 'user') },
    {
      id: 'token',
      act: { do: 'store', meets: true },
      again: { to: 'user', draft: () => ({ user: undefined, task: 'register' }) },
    },
  ],
});

export const companyProfile = onRecord('company-profile-flow', 'company-profile');
export const feeSchedule = onRecord('fee-schedule-flow', 'fee-schedule');

const edits = ({ task }: UserManagementDraft): boolean => task === 'create' || task === 'change';
const userKinds = { create: 'user-create', change: 'user-change', delete: 'user-delete' } as const;

function userKind({ task }: UserManagementDraft): OperationKind | undefined {
  return task === undefined || task === 'view' ? undefined : userKinds[task];
}

export const userManagement = defineFlow({
  name: 'user-management-flow',
  draft: { task: undefined, user: undefined, version: '', values: {} },
  kind: userKind,
  request: (draft: UserManagementDraft) => {
    const kind = userKind(draft);
    return kind && { kind, input: draft.values, ...(draft.user && { targets: { chosen: [draft.user] } }) };
  },
  matches: (draft, operation) => operation.kind === userKind(draft) && storedValues(draft, operation),
  steps: [
    {
      id: 'list',
      // 削除 has the bank store at once, so that its next screen shows the bank's lines.
      act: { do: 'store', meets: false, when: ({ draft }) => draft.task === 'delete' },
      missing: ({ task, user }) => [
        ...missingUnless(task !== undefined, 'task'),
        ...missingUnless(task === 'create' || user !== undefined, 'user'),
      ],
    },
    { id: 'view', act: { do: 'none' }, skip: ({ draft }) => draft.task !== 'view' },
    {
      id: 'basics',
      fields: ['#/input/loginId', '#/input/name'],
      // Whether the login ID is free; the contract gets a call for it with the flow.
      act: { do: 'check', ask: () => Promise.resolve({ ok: true, value: true }) },
      skip: ({ draft }) => !edits(draft),
    },
    { id: 'rights', act: { do: 'next' }, skip: ({ draft }) => !edits(draft) },
    {
      id: 'accounts',
      fields: ['#/input/limits'],
      act: { do: 'store', meets: false },
      skip: ({ draft }) => !edits(draft),
    },
    { id: 'check', act: { do: 'meet' }, skip: ({ draft }) => userKind(draft) === undefined },
    { ...result, skip: ({ draft }) => userKind(draft) === undefined },
  ],
  rewind: { 'version-changed': 'basics' },
});

export const certificateRevoke = defineFlow({
  name: 'certificate-revoke-flow',
  draft: { chosen: [] },
  kind: () => 'certificate-revoke',
  request: ({ chosen }: UsersDraft) => ({ kind: 'certificate-revoke', targets: { chosen: [...chosen] } }),
  matches: storedUsers,
  steps: [
    {
      id: 'users',
      act: { do: 'store', meets: false },
      missing: ({ chosen }) => missingUnless(chosen.length === 1, 'user'),
    },
    { id: 'check', act: { do: 'meet' } },
    result,
  ],
});

/** A query: nothing is changed, so the bank holds nothing. */
export const operationHistory = defineFlow({
  name: 'operation-history-flow',
  draft: { query: '' },
  kind: () => undefined,
  request: () => undefined,
  matches: () => false,
  steps: [{ id: 'list', act: { do: 'none' } }],
});

/** A menu; each entry is a flow of its own. */
export const adminConsole = defineFlow({
  name: 'admin-console',
  draft: { opened: '' },
  kind: () => undefined,
  request: () => undefined,
  matches: () => false,
  steps: [{ id: 'menu', act: { do: 'none' } }],
});
