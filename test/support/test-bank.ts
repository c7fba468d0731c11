import { createBank, type Bank, type BankOptions, type Incidents } from '../../src/mocks/bank/bank.js';
import { submitCredentials } from '../../src/mocks/bank/credentials.js';
import { putOperation } from '../../src/mocks/bank/operations.js';
import type { TokenRecord, TokenUsageRecord, UserRecord } from '../../src/mocks/bank/records.js';
import { signIn } from '../../src/mocks/bank/sessions.js';
import type { Verdict } from '../../src/mocks/bank/verdict.js';
import { demoCameraTokenKeys, publicRootKey } from '../../src/mocks/otp/demo-keys.js';
import { defaultProfile, type BankProfile } from '../../src/profile/bank-profile.js';
import { permissionCodes } from '../../src/profile/permissions.js';
import type { CredentialSubmission, Operation, OperationKind, Role } from '../../src/contract/index.js';
import { readWithAuthenticator } from './authenticator.js';

export const transactions = 'transaction-authentication';
export const password = 'kakunin1';
export const pin = '24681357';

/** Tuesday 24 November 2026, 10:00 in Japan. */
export const testStart = Date.UTC(2026, 10, 24, 1, 0, 0);

/** What is told of a person; the rest is usual: an own camera token that was used, nothing suspended. */
export type TestPerson = Partial<UserRecord> & { readonly loginId: string; readonly role: Role };

export interface TestBank {
  readonly bank: Bank;
  readonly clock: { ms: number };
  /** Signs somebody in. */
  session(loginId: string): string;
  user(loginId: string): UserRecord;
}

export interface TestBankOptions {
  readonly people?: readonly TestPerson[];
  readonly tokens?: readonly TokenRecord[];
  readonly profile?: Partial<BankProfile>;
  readonly incidents?: Incidents;
  readonly tokenUsage?: TokenUsageRecord;
  readonly onMail?: BankOptions['onMail'];
}

/** One of each role, able to do everything, and three who are suspended. */
const usualPeople: readonly TestPerson[] = [
  { loginId: 'master', role: 'master' },
  { loginId: 'admin', role: 'admin' },
  { loginId: 'general', role: 'general' },
  { loginId: 'stopped1', role: 'general', suspended: [transactions] },
  { loginId: 'stopped2', role: 'general', suspended: [transactions] },
  { loginId: 'stopped3', role: 'admin', suspended: [transactions] },
];

/** A small bank whose clock stands still and whose ids and random bytes are counted. */
export function openTestBank({
  people = usualPeople,
  tokens = [],
  profile,
  incidents,
  tokenUsage,
  onMail,
}: TestBankOptions = {}): TestBank {
  const clock = { ms: testStart };
  let count = 0;
  const users = people.map(testUser);
  const ownTokens = users.flatMap(({ cameraTokenId, oneTimePasswordTokenId }): TokenRecord[] => [
    ...(cameraTokenId ? [{ kind: 'camera' as const, id: cameraTokenId, used: true, lost: false }] : []),
    ...(oneTimePasswordTokenId
      ? [{ kind: 'one-time-password' as const, id: oneTimePasswordTokenId, used: true, lost: false }]
      : []),
  ]);
  const bank = createBank({
    company: { name: 'テスト株式会社', users, tokens: [...ownTokens, ...tokens], tokenUsage },
    profile: { ...defaultProfile, ...profile },
    incidents,
    onMail,
    now: () => clock.ms,
    tokenRootKey: publicRootKey,
    newId: () => `id-${(count += 1)}`,
    randomBytes: (length) => new Uint8Array(length).fill((count += 1) % 256).fill(count >> 8, 1),
  });
  return {
    bank,
    clock,
    session: (loginId) => signIn(bank, loginId),
    user: (loginId) => bank.users.get(loginId)!,
  };
}

function testUser(person: TestPerson): UserRecord {
  return {
    id: person.loginId,
    version: 1,
    name: person.loginId,
    email: `${person.loginId}@test.example`,
    emailState: 'valid',
    permissions: permissionCodes,
    accounts: [],
    limitsYen: {},
    loginPassword: 'login2026',
    changesAtLogin: [],
    confirmationPassword: password,
    pin,
    suspended: [],
    failedTries: {},
    cameraTokenId: `CT-${person.loginId}`,
    ...person,
  };
}

/** A request to store an operation for people as they are now. */
export function requestFor({ bank }: Pick<TestBank, 'bank'>, kind: OperationKind, ...loginIds: string[]) {
  return {
    kind,
    targets: { chosen: loginIds.map((id) => ({ id, version: String(bank.users.get(id)?.version ?? 1) })) },
  };
}

let made = 0;

/** A UUID that was not made before. */
export function newUuid(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

export function withPassword(value: string = password): CredentialSubmission {
  return { credentials: [{ kind: 'confirmation-password', value }] };
}

/** Password and the code that the token of `tokenId` shows for the operation's challenge. */
export async function withCode(
  { challenge }: Pick<Operation, 'challenge'>,
  tokenId: string,
  value: string = password,
): Promise<CredentialSubmission> {
  const code = await codeFor(challenge!.payload, tokenId);
  return {
    challengeId: challenge!.id,
    credentials: [
      { kind: 'confirmation-password', value },
      { kind: 'transaction-code', value: code },
    ],
  };
}

/** The eight digits that the tests' own token shows. */
export async function codeFor(payload: string, tokenId: string): Promise<string> {
  const { ocraKey, authenticityKey } = demoCameraTokenKeys(tokenId);
  const keys = { ocraKey: new Uint8Array(ocraKey), authenticityKey: new Uint8Array(authenticityKey) };
  return (await readWithAuthenticator(payload, keys)).code;
}

/** Stores an operation for people as they are now, and tells its id. */
export function store(test: TestBank, session: string, kind: OperationKind, ...loginIds: string[]): string {
  const id = newUuid();
  valueOf(putOperation(test.bank, session, id, requestFor(test, kind, ...loginIds)));
  return id;
}

/** Submits credentials under a key of their own. */
export function submit(test: TestBank, session: string, id: string, submission: CredentialSubmission) {
  return submitCredentials(test.bank, session, id, newUuid(), submission);
}

/** A revocation that waits for password and code, and the ones that are right, for actors with a token `CT-loginId`. */
export async function signing(test: TestBank, session: string, ...loginIds: string[]) {
  const id = store(test, session, 'transaction-auth-token-revoke', ...loginIds);
  const operation = valueOf(submit(test, session, id, withPassword()));
  const right = await withCode(operation, `CT-${operation.challenge!.loginId}`);
  return { session, id, operation, right };
}

export function problemOf(answer: Verdict<unknown>) {
  return answer.ok ? undefined : answer.problem;
}

export function valueOf<T>(answer: Verdict<T>): T {
  if (!answer.ok) throw new Error(`refused: ${answer.problem.code}`);
  return answer.value;
}
