import type { CredentialKind, Demand, Line, Operation, Person, User } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { attemptsLeft, hasFailed } from './attempts.js';
import { japanTime } from './japan-time.js';
import { diesAt } from './operation-life.js';
import type { ChallengeRecord, OperationRecord } from './operation-record.js';
import { credentialState, tokenIdOf, type UserRecord } from './records.js';

/** A user as the contract has them; with `credential` it says whether that token is shared. */
export function userView(bank: Bank, user: UserRecord, credential?: CredentialKind): User {
  const stateOf = (kind: CredentialKind) => credentialState(user, kind, bank.tokens);
  return {
    id: user.id,
    version: String(user.version),
    loginId: user.loginId,
    name: user.name,
    ...(user.kana !== undefined && { kana: user.kana }),
    role: user.role,
    credentials: {
      'login-password': stateOf('login-password'),
      'confirmation-password': stateOf('confirmation-password'),
      'one-time-password': stateOf('one-time-password'),
      'transaction-authentication': stateOf('transaction-authentication'),
    },
    ...(credential && { tokenShared: holders(bank, tokenIdOf(user, credential)) > 1 }),
    ...(credential === 'one-time-password' &&
      user.oneTimePasswordTokenId !== undefined && { tokenNumber: user.oneTimePasswordTokenId }),
  };
}

export function personView({ id, loginId, name, role }: UserRecord): Person {
  return { id, loginId, name, role };
}

/** An operation as the contract has it: codes and data, no prose and no secret. */
export function operationView(bank: Bank, operation: OperationRecord): Operation {
  const { id, kind, state, waitsFor, results, result, refusal, receipt, correlationId, challenge } = operation;
  const open = state === 'open';
  return {
    id,
    kind,
    state,
    version: String(operation.version),
    lines: linesOf(operation),
    demands: open && waitsFor === undefined ? demandViews(bank, operation) : [],
    ...(open && waitsFor !== undefined && { waitsFor }),
    demandsMet: operation.demandsMet,
    ...(open && challenge && { challenge: challengeView(bank, challenge) }),
    ...(results && { results: [...results] }),
    ...(result && { result }),
    ...(refusal && { refusal }),
    ...(receipt !== undefined && { receipt }),
    correlationId,
    secondsLeft: open ? secondsUntil(bank, diesAt(operation)) : 0,
    acceptedAt: japanTime(operation.acceptedAt),
    ...(state === 'executed' && { executedAt: japanTime(operation.endedAt ?? operation.acceptedAt) }),
  };
}

function linesOf({ kind, targets, lines = [], acceptedAt }: OperationRecord): Line[] {
  return [
    { key: 'operation', value: kind },
    ...(targets.length > 0
      ? [
          { key: 'target-count', value: targets.length },
          { key: 'targets', value: targets.map(({ person }) => person) },
        ]
      : []),
    ...lines,
    { key: 'accepted-at', value: japanTime(acceptedAt) },
  ];
}

function demandViews(bank: Bank, { actor: { id }, demands, demandsMet, demandedToken }: OperationRecord): Demand[] {
  const { holder, commonToken } = demandedToken ?? {};
  const set = demands[demandsMet] ?? [];
  const actor = bank.users.get(id);
  const { transactionCodeDigits, otpDigits } = bank.profile.codes;
  return set.map((kind) => ({
    kind,
    // The smaller rest for each, so that it does not tell which of two was wrong (4.4).
    ...(actor && hasFailed(actor, set) && { attemptsLeft: attemptsLeft(bank, actor, set) }),
    ...(kind === 'transaction-code' && { digits: transactionCodeDigits }),
    ...((kind === 'one-time-password' || kind === 'token-proof') && { digits: otpDigits }),
    ...(kind === 'one-time-password' && holder && { holder }),
    ...(kind === 'one-time-password' && commonToken && { commonToken }),
  }));
}

/** What the token will show beside the bank's own summary (TXR-3). */
function challengeView(bank: Bank, { id, payload, fields, expiresAt }: ChallengeRecord): Operation['challenge'] {
  return {
    id,
    payload,
    loginId: fields.loginId,
    lines: [
      { key: 'operation', value: fields.kind },
      { key: 'target-count', value: fields.count },
    ],
    secondsLeft: secondsUntil(bank, expiresAt),
    ttlSeconds: bank.profile.codes.challengeSeconds,
  };
}

function secondsUntil(bank: Bank, time: number): number {
  return Math.max(0, Math.ceil((time - bank.now()) / 1000));
}

function holders(bank: Bank, tokenId: string | undefined): number {
  const counts = bank.derived('holders', () => {
    const found = new Map<string, number>();
    for (const { cameraTokenId, oneTimePasswordTokenId } of bank.users.values()) {
      for (const id of [cameraTokenId, oneTimePasswordTokenId]) if (id) found.set(id, (found.get(id) ?? 0) + 1);
    }
    return found;
  });
  return counts.get(tokenId ?? '') ?? 0;
}
