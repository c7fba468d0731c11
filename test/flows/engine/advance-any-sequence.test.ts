import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Demand, Line, Operation, OperationState } from '../../../src/contract/generated/types.gen.js';
import type { Problem } from '../../../src/contract/problems.js';
import { advance } from '../../../src/flows/engine/advance.js';
import type { Flow } from '../../../src/flows/engine/flow.js';
import type { FlowEvent, FlowState } from '../../../src/flows/engine/flow-state.js';
import { begin } from '../../../src/flows/engine/moves.js';
import * as rows from './every-row.js';
import { flow, unheard, withCode } from './test-flow.js';
import { announcing, anOperation } from './walker.js';

describe('advance, whatever the sequence of events', () => {
  const tables: readonly { readonly table: Flow<object>; readonly drafts: readonly object[] }[] = [
    { table: flow, drafts: [{ name: 'A', isShort: true }, { name: 'B', isShort: false }, flow.draft] },
    { table: rows.otpTokenIssue, drafts: [{ email: 'a@example.jp' }] },
    { table: rows.otpUsageMode, drafts: [{ mode: 'common', holder: undefined }] },
    {
      table: rows.otpUsageModeInPlace,
      drafts: [
        { mode: 'common', holder: undefined },
        { mode: 'individual', holder: 'sato' },
      ],
    },
    { table: rows.otpTokenRegister, drafts: [{ user: { id: 'sato', version: '1' }, task: 'register' }] },
    {
      table: rows.userManagement,
      drafts: (['view', 'create', 'change', 'delete'] as const).map((task) => ({
        ...rows.userManagement.draft,
        user: { id: 'sato', version: '1' },
        task,
      })),
    },
  ].map(({ table, drafts }) => ({ table: table as unknown as Flow<object>, drafts }));

  const problems: readonly Problem[] = [
    ...unheard,
    { code: 'session-expired' },
    { code: 'right-missing' },
    { code: 'operation-unknown' },
    { code: 'operation-final' },
    { code: 'demand-out-of-order' },
    { code: 'challenge-expired' },
    { code: 'credentials-wrong' },
    { code: 'credential-suspended' },
    { code: 'version-changed', targets: [] },
    { code: 'fields-refused', errors: [{ pointer: '#/input/loginId', code: 'taken' }] },
  ];
  const lines: readonly Line[][] = [
    [{ key: 'name', value: 'A' }],
    [{ key: 'mode', value: 'common' }],
    [{ key: 'email', value: 'a@example.jp' }],
    [{ key: 'targets', value: [{ id: 'sato', loginId: 'sato', name: 'sato' }] }],
    [],
  ];
  const demands: readonly Demand[][] = [[], [{ kind: 'confirmation-password' }], withCode];
  const operations: fc.Arbitrary<Partial<Operation>> = fc.record({
    lines: fc.constantFrom(...lines),
    state: fc.constantFrom<OperationState[]>('open', 'open', 'open', 'executed', 'refused', 'expired', 'cancelled'),
    demands: fc.constantFrom(...demands),
    demandsMet: fc.nat(2),
  });

  /** What may happen next; an answer is for the call under way, or late. */
  type Happening =
    | { readonly event: FlowEvent<object>['type'] }
    | { readonly draft: number }
    | { readonly answer: Partial<Operation>; readonly late: boolean }
    | { readonly problem: Problem };
  const happenings: fc.Arbitrary<Happening> = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ event: 'submitted' as const }) },
    { weight: 2, arbitrary: fc.nat(3).map((draft) => ({ draft })) },
    { weight: 5, arbitrary: fc.record({ answer: operations, late: fc.boolean() }) },
    { weight: 2, arbitrary: fc.constantFrom(...problems).map((problem) => ({ problem })) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom<FlowEvent<object>['type']>(
          'back-pressed',
          'renewal-requested',
          'look-requested',
          'cancel-pressed',
          'cancel-confirmed',
          'cancel-dismissed',
          'left',
          'restart-pressed',
          'session-ended',
          'session-renewed',
          'actor-changed',
          'blocked',
          'resumed',
          'withheld',
        )
        .map((event) => ({ event })),
    },
  );

  function eventOf(
    happening: Happening,
    table: Flow<object>,
    drafts: readonly object[],
    state: FlowState<object>,
  ): FlowEvent<object> {
    const call = state.phase.is === 'busy' ? state.phase.call.id : state.calls;
    if ('draft' in happening) {
      return { type: 'draft-changed', draft: drafts[happening.draft % drafts.length] ?? table.draft };
    }
    if ('problem' in happening) {
      return { type: 'answered', call, answer: { ok: false, problem: happening.problem }, key: 'key' };
    }
    if ('answer' in happening) {
      const isCheck = state.phase.is === 'busy' && state.phase.call.to === 'check';
      const operation = anOperation(table.kind(state.draft) ?? 'otp-unlock', happening.answer);
      const answer = isCheck ? ({ ok: true, value: true } as const) : ({ ok: true, value: operation } as const);
      return { type: 'answered', call: happening.late ? call - 1 : call, answer, key: 'key' };
    }
    switch (happening.event) {
      case 'submitted':
        return { type: 'submitted', operationId: `operation-${state.calls}`, key: `key-${state.calls}` };
      case 'blocked':
        return { type: 'blocked', blocked: undefined };
      case 'resumed':
        return { type: 'resumed', operationId: 'operation-1' };
      case 'withheld':
        return { type: 'withheld', call };
      case 'draft-changed':
      case 'answered':
        return { type: 'look-requested' };
      default:
        return { type: happening.event };
    }
  }

  const phases = ['filling', 'busy', 'confirming-cancel', 'unknown', 'session-over', 'locked-out', 'ended'];
  for (const { table, drafts } of tables) {
    it(`[FA-1] ${table.name}: every state is one that can be shown, and at most one call is under way`, () => {
      const run = fc.property(fc.array(happenings, { maxLength: 40 }), fc.integer({ min: 0, max: 3 }), (list, sets) => {
        let state = begin(table);
        for (const happening of list) {
          const event = eventOf(happening, table, drafts, state);
          const before = state;
          state = advance(table, before, event, announcing(sets));
          const step = table.steps.find(({ id }) => id === state.step);
          expect(step, state.step).to.not.equal(undefined);
          expect(phases).to.include(state.phase.is);
          // A call begins only when none is under way, or when the one before was answered or may be left.
          if (state.calls !== before.calls) {
            expect(state.calls).to.equal(before.calls + 1);
            expect(state.phase.is === 'busy' && state.phase.call.id).to.equal(state.calls);
            if (before.phase.is === 'busy') expect(event.type).to.equal('answered');
          }
          if (state.phase.is === 'filling' && (step?.act.do === 'meet' || step?.act.do === 'follow')) {
            expect(state.operation?.state, 'there is something to sign').to.equal('open');
          }
          if (step?.act.do === 'end' && state.phase.is === 'filling') {
            expect(state.operation?.state, 'a result is final').to.be.oneOf(['executed', 'refused']);
          }
          if (state.phase.is === 'busy' && state.phase.call.to === 'meet') {
            expect(state.storedDraft, 'credentials go where the draft went').to.equal(state.draft);
          }
        }
      });
      fc.assert(run, { numRuns: 400 });
    });
  }
});
