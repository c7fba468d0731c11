import type { Operation } from '../../../src/contract/generated/types.gen.js';
import type { Problem } from '../../../src/contract/problems.js';
import { defineFlow } from '../../../src/flows/engine/flow.js';
import { anOperation, Walker } from './walker.js';

export interface Draft {
  readonly name: string;
  readonly isShort: boolean;
}

const kind = 'transaction-auth-token-revoke';
export const withCode = [{ kind: 'confirmation-password' }, { kind: 'transaction-code' }];

/** A flow with a screen that may be passed by, a first and a second set of demands, and a result. */
export const flow = defineFlow({
  name: 'test-flow',
  draft: { name: '', isShort: false },
  kind: () => kind,
  request: ({ name }: Draft) => ({ kind, input: { name } }),
  matches: ({ name }, { lines }) => lines.some((line) => line.key === 'name' && line.value === name),
  steps: [
    { id: 'first', act: { do: 'next' }, missing: ({ name }) => (name === '' ? [{ field: 'name' }] : []) },
    { id: 'detail', act: { do: 'next' }, skip: ({ draft }) => draft.isShort },
    { id: 'store', act: { do: 'store', meets: true } },
    { id: 'sign', act: { do: 'meet' }, skip: ({ setsAnnounced }) => setsAnnounced < 2 },
    { id: 'result', act: { do: 'end' } },
  ],
  rewind: { 'stored-differs': 'detail', 'version-changed': 'store' },
});

export function named(name: string, members: Partial<Operation> = {}): Operation {
  return anOperation(kind, { lines: [{ key: 'name', value: name }], ...members });
}

export const open = named('A');
export const half = { ...open, demandsMet: 1, demands: withCode };
export const running = { ...open, demandsMet: 2, demands: [] };

/** Where the draft is typed and the next press stores it. */
export const atStore = (): Walker<Draft> => new Walker(flow, 2).change({ name: 'A', isShort: true }).press();
/** The operation is open, the password was wrong. */
export const afterWrongPassword = (): Walker<Draft> => {
  return atStore().press().answer(open).refuse({ code: 'credentials-wrong', attemptsLeft: 3 });
};
/** The first set is met, the second is shown. */
export const atSign = (): Walker<Draft> => atStore().press().answer(open).answer(half);

export const unheard: readonly Problem[] = [
  { code: 'offline' },
  { code: 'unreachable' },
  { code: 'timed-out' },
  { code: 'server-failed', status: 500 },
  { code: 'contract-broken', where: '' },
  { code: 'operation-running' },
  { code: 'unavailable' },
];
