import type { Challenge, Line, Operation, Person, TargetResult } from '../src/contract/index.js';

const aizawa: Person = { id: 'u2', loginId: 'aizawa01', name: '相沢 美咲', role: 'admin' };
const enomoto: Person = { id: 'u4', loginId: 'enomoto7', name: '榎本 さくら', role: 'general' };

/** What the bank stored of a revocation for two users. */
export const lines: readonly Line[] = [
  { key: 'operation', value: 'transaction-auth-token-revoke' },
  { key: 'targets', value: [aizawa, enomoto] },
  { key: 'accepted-at', value: '2026-11-20T14:55:00+09:00' },
];

/** As many users as are put into one operation at most. */
export const manyPeople: Person[] = Array.from({ length: 500 }, (_, at) => ({
  id: `u${at + 1}`,
  loginId: `user${String(at + 1).padStart(4, '0')}`,
  name: `${['佐藤', '鈴木', '高橋', '田中', '渡辺'][at % 5]} ${['一郎', '花子', '健', '美咲'][at % 4]}`,
  role: 'general',
}));

/** A challenge with 148 of 180 seconds left. */
export const challenge: Challenge = {
  id: '5f0c61ab-6a06-4c51-9b1e-0f6f86a5b1c7',
  payload:
    'MDGA1:transaction-auth-token-revoke:2:yamada31:q1x8Hk3b0mWcYt6Jv2nRzPa7UeLs9FdGi4oXwKyTh5M:b3JQmZ0cVt1uWx8yE5kLqA:1795154100:Zk9vTq2LwXcR7mBn4PyHsA',
  loginId: 'yamada31',
  lines: [
    { key: 'operation', value: 'transaction-auth-token-revoke' },
    { key: 'target-count', value: 2 },
  ],
  secondsLeft: 148,
  ttlSeconds: 180,
};

const done: TargetResult = { person: aizawa, outcome: 'done', followUp: 'registers-at-next-login' };
const refused: TargetResult = { person: enomoto, outcome: 'refused', reason: 'version-changed' };

/** A revocation that was executed for one of two users. */
export const partlyDone: Operation = {
  id: '0b7a4c1e-6a1b-4a70-8d3e-2d1f5c1f9a10',
  kind: 'transaction-auth-token-revoke',
  state: 'executed',
  version: '3',
  lines: [...lines],
  demands: [],
  secondsLeft: 0,
  receipt: '20261120-004182',
  correlationId: 'c-7f3a',
  acceptedAt: '2026-11-20T14:55:00+09:00',
  executedAt: '2026-11-20T14:57:00+09:00',
  results: [done, refused],
};

/** The same operation with other results. */
export function executed(...results: TargetResult[]): Operation {
  return { ...partlyDone, results };
}
export const results = { done, refused, notAttempted: { person: enomoto, outcome: 'not-attempted' } } satisfies Record<
  string,
  TargetResult
>;
