import type { CredentialKind } from '../../contract/index.js';
import type { BankProfile } from '../../profile/bank-profile.js';
import { createBank, type Bank, type BankOptions, type Incidents, type Sources } from './bank.js';
import { loadMidoriWorkshop } from './fixtures/load.js';
import { makeLargeCompany } from './fixtures/large-company.js';
import { makePast } from './fixtures/past.js';
import { japanTime } from './japan-time.js';
import type { CompanyRecord, TokenUsageRecord, UserRecord } from './records.js';

/** A situation at the bank: what is otherwise than usual there. Answers follow from it, none is made up. */
interface Scenario {
  /** Login ID of whoever is signed in at first. */
  readonly actor: string;
  readonly company?: () => CompanyRecord;
  /** What is otherwise with a user. */
  readonly user?: (user: UserRecord, profile: BankProfile, now: number) => UserRecord;
  readonly profile?: (profile: BankProfile, now: number) => Partial<BankProfile>;
  readonly tokenUsage?: TokenUsageRecord;
  readonly incidents?: Incidents;
  /** How many entries the operation history begins with; some hundreds by default. */
  readonly pastEntries?: number;
  /** Who signs in after the session of the actor, where it is not the actor again. */
  readonly nextActor?: string;
}

const transactions = 'transaction-authentication';
const master = 'yamada31';
const admin = 'aizawa01';
const commonTokenId = '10000000000011';
const largeCompanySize = 100_000;
const usualPastEntries = 400;

/** Every situation that can be chosen by name. */
const situations = {
  /** A master at work in a company of 30. */
  ordinary: { actor: master },
  'signed-in-as-admin': { actor: admin },
  'signed-in-as-general': { actor: 'enomoto7' },
  /** One more wrong password or code suspends it. */
  'last-try': {
    actor: master,
    user: (user, { attempts }) => (user.loginId === master ? withOneTryLeft(user, attempts) : user),
  },
  /** The confirmation password of whoever is signed in is suspended. */
  'actor-suspended': {
    actor: admin,
    user: (user) => (user.loginId === admin ? suspend(user, 'confirmation-password') : user),
  },
  'master-suspended-with-admin': {
    actor: admin,
    user: (user) => (user.role === 'master' ? suspend(user, transactions) : user),
  },
  /** Only the bank can help: nobody else could do it now. */
  'master-suspended-without-admin': {
    actor: master,
    user: (user) => (user.role === 'general' ? user : suspend(user, transactions)),
  },
  'actor-without-token': { actor: admin, user: (user) => (user.loginId === admin ? withoutToken(user) : user) },
  /** The admin shares a token with somebody who is suspended. */
  'actor-shares-token': { actor: admin },
  'all-unlocked': { actor: master, user: (user) => ({ ...user, suspended: [] }) },
  'nobody-has-token': { actor: master, user: withoutToken },
  /** Nobody has a token for one-time passwords yet. */
  'before-one-time-passwords': {
    actor: master,
    user: ({ oneTimePasswordTokenId: _none, ...user }) => user,
  },
  /** All users use the common token for one-time passwords. */
  'common-token': {
    actor: master,
    user: (user) => ({ ...user, oneTimePasswordTokenId: commonTokenId }),
    tokenUsage: { mode: 'shared', commonTokenId },
  },
  /** Somebody without a token for one-time passwords is signed in. */
  'without-one-time-password': { actor: 'hoshino61' },
  /** The token of whoever is signed in was revoked a minute ago. */
  'token-just-revoked': {
    actor: 'hoshino61',
    user: (user, _, now) => (user.loginId === 'hoshino61' ? { ...user, oneTimePasswordRevokedAt: now - 60_000 } : user),
  },
  'large-company': { actor: master, company: () => makeLargeCompany(largeCompanySize, fixedRandom()) },
  /** 10,000 entries in the operation history (HI-1). */
  'long-history': { actor: master, pastEntries: 10_000 },
  /** Everybody in the list is changed by somebody else before what was chosen arrives. */
  'changed-before-storing': {
    actor: master,
    incidents: {
      beforeStoring(bank) {
        changeOnce(bank, [...bank.users.keys()]);
        changeCompanyOnce(bank);
        changeFeesOnce(bank);
      },
    },
  },
  /** The first target is changed by somebody else after it was signed for. */
  'changed-meanwhile': {
    actor: master,
    incidents: {
      beforeExecution(bank, targetIds) {
        changeOnce(bank, targetIds.slice(0, 1));
        changeCompanyOnce(bank);
        changeFeesOnce(bank);
      },
    },
  },
  /** Only the master may approve, so that no double approval can be chosen (CO-5). */
  'one-approver': {
    actor: master,
    user: (user) => (user.loginId === master ? user : { ...user, permissions: withoutApproval(user) }),
  },
  /** The bank's own system stops after the first target. */
  'stopped-halfway': { actor: master, incidents: { stopsAfter: 1 } },
  'slow-execution': { actor: master, incidents: { executionMs: 5000 } },
  'service-closed': { actor: master, profile: (_, now) => ({ serviceHours: hoursLaterThan(now) }) },
  'only-own-token': { actor: admin, profile: () => ({ revokeOthersToken: false }) },
  'other-person-returns': { actor: master, nextActor: admin },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof situations;
export const scenarioNames = Object.keys(situations) as readonly ScenarioName[];

/** A bank in a situation, and the login IDs of who is signed in and of somebody else who signs in after that session. */
export interface Opened {
  readonly bank: Bank;
  readonly actor: string;
  readonly nextActor: string | undefined;
}

/** A fresh bank in a named situation. */
export function openScenario(
  name: ScenarioName,
  base: BankProfile,
  sources: Sources,
  onMail?: BankOptions['onMail'],
): Opened {
  const scenario: Scenario = situations[name];
  const { actor, nextActor, user = (same) => same, incidents, tokenUsage, pastEntries = usualPastEntries } = scenario;
  const company = scenario.company?.() ?? loadMidoriWorkshop();
  const profile = { ...base, ...scenario.profile?.(base, sources.now()) };
  const users = company.users.map((person) => user(withKnownRole(person, profile), profile, sources.now()));
  const bank = createBank({
    ...sources,
    company: { ...company, users, ...(tokenUsage && { tokenUsage }) },
    profile,
    incidents,
    past: makePast(users, profile.history.days, sources.now(), pastEntries, fixedRandom()),
    onMail,
  });
  return { bank, actor, nextActor };
}

/** At a bank that does not know somebody's role they are a general user. */
function withKnownRole(user: UserRecord, { roles }: BankProfile): UserRecord {
  return roles.includes(user.role) ? user : { ...user, role: 'general' };
}

function withOneTryLeft(user: UserRecord, attempts: BankProfile['attempts']): UserRecord {
  return {
    ...user,
    failedTries: {
      'confirmation-password': attempts['confirmation-password'] - 1,
      'one-time-password': attempts['one-time-password'] - 1,
      [transactions]: attempts[transactions] - 1,
    },
  };
}

function suspend(user: UserRecord, credential: CredentialKind): UserRecord {
  return { ...user, suspended: [...new Set([...user.suspended, credential])] };
}

function withoutToken(user: UserRecord): UserRecord {
  return { ...user, cameraTokenId: undefined };
}

/** A change by somebody else, no more than one a person, so that trying again succeeds. */
function changeOnce(bank: Bank, ids: readonly string[]): void {
  for (const id of ids) {
    const user = bank.users.get(id);
    if (user?.version === 1) bank.changeUser(user);
  }
}

/** Somebody else changes the company in three places. */
function changeCompanyOnce(bank: Bank): void {
  const { company } = bank;
  if (company.version !== 1) return;
  bank.changeCompany({
    ...company,
    accounts: company.accounts.map((account, at) => (at === 0 ? { ...account, memo: '本社経費用' } : account)),
    approvalModes: { ...company.approvalModes, payroll: 'double-any-order' },
    limitsYen: { ...company.limitsYen, 'bulk-transfer': 80_000_000_000 },
  });
}

/** Somebody else changes the fees of bulk transfers that the payee bears: the minimum payment and one range. */
function changeFeesOnce(bank: Bank): void {
  const { schedules } = bank.fees;
  const bulk = schedules['payee-bulk'];
  if (bulk.version !== 1) return;
  const { fromYen, feesYen } = bulk.table;
  const dearer = fromYen.map((_, index) => (feesYen['other-bank-wire']?.[index] ?? 0) + (index === 2 ? 110 : 0));
  const table = { fromYen, feesYen: { ...feesYen, 'other-bank-wire': dearer } };
  bank.changeFees({
    ...bank.fees,
    schedules: { ...schedules, 'payee-bulk': { ...bulk, version: 2, minimumPaymentYen: 3_000, table } },
  });
}

function withoutApproval({ permissions }: UserRecord): readonly string[] {
  return permissions.filter((code) => !code.endsWith('.approve'));
}

/** Hours that begin in one hour and last eight. */
function hoursLaterThan(now: number): NonNullable<BankProfile['serviceHours']> {
  const clockIn = (hours: number) => japanTime(now + hours * 60 * 60 * 1000).slice(11, 16);
  return { from: clockIn(1), to: clockIn(9) };
}

/** The same numbers from 0 to 1 each time: a linear congruential generator (Numerical Recipes). */
function fixedRandom(): () => number {
  let state = 20_261_120;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
