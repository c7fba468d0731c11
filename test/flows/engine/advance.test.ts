import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Demand, Line, Operation, OperationState } from '../../../src/contract/generated/types.gen.js';
import type { Problem, ProblemCode } from '../../../src/contract/problems.js';
import { advance } from '../../../src/flows/engine/advance.js';
import { defineFlow } from '../../../src/flows/engine/flow.js';
import type { Flow } from '../../../src/flows/engine/flow.js';
import type { FlowEvent, FlowState } from '../../../src/flows/engine/flow-state.js';
import { begin, mayLeave, stepsShown } from '../../../src/flows/engine/moves.js';
import * as rows from './every-row.js';
import { anOperation, executed, Walker } from './walker.js';

interface Draft {
  readonly name: string;
  readonly isShort: boolean;
}

const kind = 'transaction-auth-token-revoke';
const withCode = [{ kind: 'confirmation-password' }, { kind: 'transaction-code' }];

/** A flow with a screen that may be passed by, a first and a second set of demands, and a result. */
const flow = defineFlow({
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

function named(name: string, members: Partial<Operation> = {}): Operation {
  return anOperation(kind, { lines: [{ key: 'name', value: name }], ...members });
}

const open = named('A');
const half = { ...open, demandsMet: 1, demands: withCode };
const running = { ...open, demandsMet: 2, demands: [] };

/** Where the draft is typed and the next press stores it. */
const atStore = (): Walker<Draft> => new Walker(flow, 2).change({ name: 'A', isShort: true }).press();
/** The operation is open, the password was wrong. */
const afterWrongPassword = (): Walker<Draft> => {
  return atStore().press().answer(open).refuse({ code: 'credentials-wrong', attemptsLeft: 3 });
};
/** The first set is met, the second is shown. */
const atSign = (): Walker<Draft> => atStore().press().answer(open).answer(half);

const unheard: readonly Problem[] = [
  { code: 'offline' },
  { code: 'unreachable' },
  { code: 'timed-out' },
  { code: 'server-failed', status: 500 },
  { code: 'contract-broken', where: '' },
  { code: 'operation-running' },
  { code: 'unavailable' },
];

describe('advance', () => {
  describe('steps', () => {
    it('[IN-3] a press is refused while something is missing, and says what', () => {
      const walk = new Walker(flow).press();
      expect(walk.state.step).to.equal('first');
      expect(walk.state.missing).to.deep.equal([{ field: 'name' }]);
      expect(walk.change({ name: 'A' }).state.missing).to.deep.equal([]);
      expect(walk.press().state.step).to.equal('detail');
    });

    it('a skipped step is passed by forwards, backwards and in the count', () => {
      const walk = atStore();
      expect(walk.tell({ type: 'back-pressed' }).shown).to.deep.equal(['first', 'store', 'first']);
      expect(stepsShown(flow, walk.state, 1).map(({ id }) => id)).to.deep.equal(['first', 'store', 'result']);
      walk.change({ isShort: false }).press().press().tell({ type: 'back-pressed' });
      expect(walk.state.step).to.equal('detail');
    });

    it('[AX-1] the same step shown again is another round, so that its heading takes the focus', () => {
      const walk = atSign();
      const { round } = walk.state;
      walk.press().answer({ ...half, demandsMet: 2 });
      expect(walk.state.step).to.equal('sign');
      expect(walk.state.round).to.equal(round + 1);
    });

    it('[IN-3] going back keeps the draft and gives up what was stored', () => {
      const walk = atSign();
      const { draft } = walk.state;
      walk.tell({ type: 'back-pressed' });
      expect(walk.state.step).to.equal('store');
      expect(walk.state.draft).to.equal(draft);
      expect(walk.state.operation).to.equal(undefined);
      expect(walk.state.abandoned).to.deep.equal([open.id]);
    });

    it('going back from a second screen to be signed leads to where the draft is, for nothing is left to sign', () => {
      const walk = new Walker(rows.otpUsageMode, 2).change({ mode: 'common' }).press();
      const mode = anOperation('otp-usage-mode', { lines: [{ key: 'mode', value: 'common' }] });
      walk
        .answer(mode)
        .press()
        .answer({ ...mode, demandsMet: 1 });
      expect(walk.state.step).to.equal('token');
      expect(walk.tell({ type: 'back-pressed' }).state.step).to.equal('mode');
    });

    it('there is no way back from a result', () => {
      const walk = atSign().press().answer(executed(half));
      const result = walk.state;
      expect(walk.tell({ type: 'back-pressed' }).state).to.equal(result);
      expect(walk.tell({ type: 'renewal-requested' }).state).to.equal(result);
      expect(walk.tell({ type: 'look-requested' }).state).to.equal(result);
    });
  });

  describe('a press and its answer', () => {
    it('[4.7] two clicks make one call', () => {
      const walk = atStore().press();
      const busy = walk.state;
      expect(walk.press().state).to.equal(busy);
      expect(busy.calls).to.equal(1);
    });

    it('[FA-1] a late answer changes nothing', () => {
      const walk = atStore().press();
      const { id } = walk.call;
      const late: FlowEvent<Draft> = { type: 'answered', call: id, answer: { ok: true, value: open }, key: 'late' };
      walk.answer(open);
      const meeting = walk.state;
      expect(walk.tell(late).state).to.equal(meeting);
      walk.answer(executed(open));
      const result = walk.state;
      expect(walk.tell(late).state).to.equal(result);
    });

    it('nothing but an answer counts while a call is under way', () => {
      const walk = atStore().press();
      const busy = walk.state;
      const { draft } = busy;
      const others: FlowEvent<Draft>[] = [
        { type: 'draft-changed', draft: { ...draft, name: 'B' } },
        { type: 'back-pressed' },
        { type: 'renewal-requested' },
        { type: 'look-requested' },
        { type: 'cancel-pressed' },
        { type: 'cancel-confirmed' },
        { type: 'cancel-dismissed' },
        { type: 'restart-pressed' },
        { type: 'session-ended' },
        { type: 'session-renewed' },
        { type: 'resumed', operationId: 'other' },
        { type: 'withheld', call: 99 },
      ];
      for (const event of others) expect(walk.tell(event).state, event.type).to.equal(busy);
    });

    it('the second press of one button has a key of its own', () => {
      const walk = afterWrongPassword();
      const first = walk.state.calls;
      walk.press();
      expect(walk.call).to.deep.include({ to: 'meet', operationId: open.id });
      expect(walk.call.id).to.equal(first + 1);
      const keys = [walk.call, walk.refuse({ code: 'credentials-wrong' }).press().call].map((call) =>
        call.to === 'meet' ? call.key : '',
      );
      expect(new Set(keys).size).to.equal(2);
    });

    it('[4.4] a wrong password leaves the operation open, and the next press only meets it', () => {
      const walk = afterWrongPassword();
      expect(walk.state.step).to.equal('store');
      expect(walk.state.problem).to.deep.equal({ code: 'credentials-wrong', attemptsLeft: 3 });
      walk.press();
      expect(walk.call.to).to.equal('meet');
      expect(walk.state.abandoned).to.deep.equal([]);
    });

    it('[4.7] a changed draft is a new operation, and the old one is given up', () => {
      const walk = afterWrongPassword().change({ name: 'B' }).press();
      expect(walk.call.to).to.equal('store');
      expect(walk.call).to.not.deep.include({ operationId: open.id });
      expect(walk.state.abandoned).to.deep.equal([open.id]);
    });

    it('[TX-1] credentials are sent only where the bank stored what was chosen', () => {
      const walk = atStore().change({ isShort: false }).press().answer(named('somebody else'));
      expect(walk.state.phase.is).to.equal('filling');
      expect(walk.state.problem).to.deep.equal({ code: 'stored-differs' });
      expect(walk.state.step).to.equal('detail');
      expect(walk.state.abandoned).to.deep.equal([open.id]);
      expect(walk.state.draft.name).to.equal('A');
    });

    it('[TX-1] a draft that changed under a screen to be signed is not signed', () => {
      const walk = atSign().change({ name: 'B' }).press();
      expect(walk.state.phase.is).to.equal('filling');
      expect(walk.state.problem).to.deep.equal({ code: 'stored-differs' });
      expect(walk.state.operation).to.equal(undefined);
    });

    it('[4.9] no result is shown while the bank still demands something, announced or not', () => {
      const walk = new Walker(flow, 1).change({ name: 'A', isShort: true }).press().press();
      walk.answer(open).answer(half);
      expect(walk.state.step).to.equal('store');
      expect(walk.state.operation).to.equal(half);
      expect(walk.press().call.to).to.equal('meet');
      expect(walk.answer(executed(half)).state.step).to.equal('result');
    });

    it('a bank that demands nothing executes what it stores', () => {
      const walk = atStore().press().answer(executed(open));
      expect(walk.state.step).to.equal('result');
    });

    it('[4.4] what could not be met was not sent, and the person may press again', () => {
      const walk = atSign().press();
      walk.tell({ type: 'withheld', call: walk.call.id });
      expect(walk.state.phase.is).to.equal('filling');
      expect(walk.state.problem).to.deep.equal({ code: 'not-received' });
      expect(walk.press().call.to).to.equal('meet');
    });

    it('[EM-5] the last screen ends the flow with what became of it', () => {
      for (const [state, outcome] of [
        ['executed', 'completed'],
        ['refused', 'refused'],
      ] as const) {
        const walk = atSign()
          .press()
          .answer({ ...half, state, demands: [] });
        expect(walk.state.step).to.equal('result');
        expect(walk.press().state.phase).to.deep.equal({ is: 'ended', outcome });
      }
    });
  });

  describe('refusals', () => {
    const staying: readonly Problem[] = [
      { code: 'credentials-wrong', attemptsLeft: 1 },
      { code: 'challenge-expired' },
      { code: 'right-missing' },
      { code: 'key-reused' },
      { code: 'body-malformed' },
      { code: 'problem-unknown', type: 'x', status: 418 },
    ];
    for (const problem of staying) {
      it(`[IN-3] ${problem.code} stays on the screen with draft and operation kept`, () => {
        const walk = atSign().press();
        const { draft } = walk.state;
        walk.refuse(problem);
        expect(walk.state).to.deep.include({ step: 'sign', problem, operation: half, phase: { is: 'filling' } });
        expect(walk.state.draft).to.equal(draft);
      });
    }

    const rewinding: readonly (readonly [Problem, string])[] = [
      [{ code: 'version-changed', targets: [] }, 'store'],
      [{ code: 'targets-refused', targets: [] }, 'first'],
      [{ code: 'fields-refused', errors: [{ pointer: '#/input/name', code: 'taken' }] }, 'first'],
      [{ code: 'count-changed', countNow: 3 }, 'first'],
      [{ code: 'targets-too-many', most: 2 }, 'first'],
      [{ code: 'operation-unknown' }, 'first'],
    ];
    for (const [problem, step] of rewinding) {
      it(`[IN-3] ${problem.code} leads back to "${step}" with the draft kept and the operation left`, () => {
        const walk = atSign().press();
        const { draft } = walk.state;
        walk.refuse(problem);
        expect(walk.state.step).to.equal(step);
        expect(walk.state.draft).to.equal(draft);
        expect(walk.state.operation).to.equal(undefined);
        expect(walk.state.problem).to.deep.equal(
          problem.code === 'operation-unknown' ? { code: 'operation-expired' } : problem,
        );
      });
    }

    it('[4.4] a suspended credential ends the flow and keeps what was said', () => {
      const problem = { code: 'credential-suspended', unlockedBy: 'admin' } as const;
      const walk = atSign().press().refuse(problem);
      expect(walk.state.phase).to.deep.equal({ is: 'ended', outcome: 'locked-out' });
      expect(walk.state.problem).to.equal(problem);
    });

    it('a store that is refused for certain leaves nothing to be given up', () => {
      const walk = atStore().press().refuse({ code: 'right-missing' });
      expect(walk.state.operation).to.equal(undefined);
      expect(walk.state.abandoned).to.deep.equal([]);
      expect(walk.press().call.to).to.equal('store');
    });

    for (const [state, code] of [
      ['expired', 'operation-expired'],
      ['cancelled', 'operation-cancelled'],
    ] as const) {
      it(`[4.10] an operation that is ${state} leads back with the draft kept`, () => {
        const walk = atSign()
          .tell({ type: 'look-requested' })
          .answer({ ...half, state, demands: [] });
        expect(walk.state.step).to.equal('first');
        expect(walk.state.problem).to.deep.equal({ code });
        expect(walk.state.operation).to.equal(undefined);
        expect(walk.state.abandoned).to.deep.equal([]);
        expect(walk.state.draft.name).to.equal('A');
      });
    }

    for (const code of ['operation-final', 'demand-out-of-order'] satisfies ProblemCode[]) {
      it(`[4.9] after ${code} the bank is asked how the operation stands`, () => {
        const walk = atSign().press().refuse({ code });
        expect(walk.call).to.deep.include({ to: 'look', operationId: open.id, after: 'meet' });
        expect(walk.answer(executed(half)).state.step).to.equal('result');
      });
    }
  });

  describe('outcomes that are not known', () => {
    for (const problem of unheard) {
      it(`[FA-3] after ${problem.code} the bank is asked, and the result shown`, () => {
        const walk = atSign().press().refuse(problem);
        expect(walk.call).to.deep.include({ to: 'look', operationId: open.id, after: 'meet' });
        expect(walk.answer(executed(half)).state.step).to.equal('result');
      });
    }

    it('[FA-3] what the bank has not seen may be pressed again: the operation stands', () => {
      const walk = atSign().press().refuse({ code: 'timed-out' }).answer(half);
      expect(walk.state).to.deep.include({ step: 'sign', problem: { code: 'not-received' } });
      expect(walk.press().call.to).to.equal('meet');
    });

    it('[FA-3] what the bank has met leads on', () => {
      const walk = atStore().press().answer(open).refuse({ code: 'timed-out' }).answer(half);
      expect(walk.state.step).to.equal('sign');
      expect(walk.state.problem).to.equal(undefined);
    });

    it('[FA-3] a store whose answer was lost is found, and the same press goes on to the credentials', () => {
      const walk = atStore().press().refuse({ code: 'timed-out' });
      expect(walk.call).to.deep.include({ to: 'look', after: 'store', thenMeet: true });
      expect(walk.answer(open).call.to).to.equal('meet');
    });

    it('[TX-1] a store whose answer was lost is compared with what was chosen', () => {
      const walk = atStore().press().refuse({ code: 'timed-out' }).answer(named('somebody else'));
      expect(walk.state.phase.is).to.equal('filling');
      expect(walk.state.problem).to.deep.equal({ code: 'stored-differs' });
    });

    it('[FA-3] a store that the bank never heard of may be pressed again, as a new operation', () => {
      const walk = atStore().press().refuse({ code: 'timed-out' }).refuse({ code: 'operation-unknown' });
      expect(walk.state).to.deep.include({ step: 'store', problem: { code: 'not-received' }, operation: undefined });
      expect(walk.press().call).to.deep.include({ to: 'store', operationId: 'operation-3' });
    });

    it('[FA-3] while the bank cannot be asked the outcome is called unknown, and no press is taken', () => {
      const walk = atSign().press().refuse({ code: 'offline' }).refuse({ code: 'offline' });
      const unknown = walk.state;
      expect(unknown.phase).to.deep.equal({ is: 'unknown', operationId: open.id, after: 'meet' });
      expect(walk.press().state).to.equal(unknown);
      expect(walk.tell({ type: 'cancel-pressed' }).state).to.equal(unknown);
      walk.tell({ type: 'look-requested' });
      expect(walk.call).to.deep.include({ to: 'look', after: 'meet' });
      expect(walk.answer(executed(half)).state.step).to.equal('result');
    });

    it('[FA-3] credentials of a press that ended in the unknown are gone: they are typed again for the same operation', () => {
      const walk = atStore().press().refuse({ code: 'offline' }).refuse({ code: 'offline' });
      walk.tell({ type: 'look-requested' }).answer(open);
      expect(walk.state).to.deep.include({ step: 'store', problem: { code: 'not-received' }, operation: open });
      expect(walk.press().call.to).to.equal('meet');
    });

    it('[FA-3] a bank that is still executing is asked again, and no result is shown before it has one', () => {
      const answered = atSign().press().answer(running);
      const found = atSign().press().refuse({ code: 'timed-out' }).answer(running);
      for (const walk of [answered, found]) {
        expect(walk.state.phase).to.deep.equal({ is: 'unknown', operationId: open.id, after: 'meet' });
        expect(walk.state.step).to.equal('sign');
        walk.tell({ type: 'look-requested' }).answer(running);
        expect(walk.state.phase.is).to.equal('unknown');
        expect(walk.tell({ type: 'look-requested' }).answer(executed(half)).state.step).to.equal('result');
      }
    });
  });

  describe('leaving', () => {
    it('[IN-3] ends at once where nothing would be lost', () => {
      const walk = new Walker(flow).tell({ type: 'cancel-pressed' });
      expect(walk.state.phase).to.deep.equal({ is: 'ended', outcome: 'cancelled' });
    });

    it('[IN-3] asks where something would be lost, and goes on where the person stays', () => {
      const walk = atStore().tell({ type: 'cancel-pressed' });
      expect(walk.state.phase.is).to.equal('confirming-cancel');
      walk.tell({ type: 'cancel-dismissed' });
      expect(walk.state).to.deep.include({ step: 'store', phase: { is: 'filling' } });
      walk.tell({ type: 'cancel-pressed' }).tell({ type: 'cancel-confirmed' });
      expect(walk.state.phase).to.deep.equal({ is: 'ended', outcome: 'cancelled' });
    });

    const confirmed = (): Walker<Draft> => atSign().tell({ type: 'cancel-pressed' }).tell({ type: 'cancel-confirmed' });

    it('gives up what the bank holds', () => {
      const walk = confirmed();
      expect(walk.call).to.deep.include({ to: 'cancel', operationId: open.id });
      walk.answer({ ...half, state: 'cancelled', demands: [] });
      expect(walk.state.phase).to.deep.equal({ is: 'ended', outcome: 'cancelled' });
    });

    it('[FA-3] does not say "cancelled" of what was executed meanwhile', () => {
      const walk = confirmed().refuse({ code: 'operation-final' }).answer(executed(half));
      expect(walk.state).to.deep.include({ step: 'result', phase: { is: 'filling' } });
    });

    it('lets a person go whose bank cannot be reached, for nothing was signed', () => {
      const walk = confirmed().refuse({ code: 'offline' }).refuse({ code: 'offline' });
      expect(walk.state.phase).to.deep.equal({ is: 'ended', outcome: 'cancelled' });
    });

    it('says so where the wish did not arrive', () => {
      const walk = confirmed().refuse({ code: 'timed-out' }).answer(half);
      expect(walk.state).to.deep.include({ step: 'sign', problem: { code: 'not-received' }, operation: half });
    });

    it('ends where the operation is gone anyway', () => {
      const gone: readonly ((walk: Walker<Draft>) => Walker<Draft>)[] = [
        (walk) => walk.refuse({ code: 'operation-unknown' }),
        (walk) => walk.refuse({ code: 'timed-out' }).refuse({ code: 'operation-unknown' }),
        (walk) => walk.refuse({ code: 'timed-out' }).answer({ ...half, state: 'cancelled' }),
        (walk) => walk.refuse({ code: 'operation-final' }).answer({ ...half, state: 'expired' }),
      ];
      for (const answer of gone) {
        expect(answer(confirmed()).state.phase).to.deep.equal({ is: 'ended', outcome: 'cancelled' });
      }
    });

    it('[FA-3] is not possible while credentials may be on their way', () => {
      const storing = atStore().press();
      const meeting = atSign().press();
      const looking = atSign().press().refuse({ code: 'timed-out' });
      for (const { state } of [storing, meeting, looking]) expect(mayLeave(state)).to.equal(false);
    });

    it('is possible while a field is checked or the bank is followed, and staying goes on following', () => {
      const checking = new Walker(rows.userManagement).change({ task: 'create' }).press().press();
      expect(mayLeave(checking.state)).to.equal(true);
      const following = new Walker(rows.otpTokenIssue).change({ email: 'a@example.jp' }).press();
      following.answer(
        anOperation('otp-token-issue', { lines: [{ key: 'email', value: 'a@example.jp' }], demands: [] }),
      );
      expect(mayLeave(following.state)).to.equal(true);
      following.tell({ type: 'cancel-pressed' }).tell({ type: 'cancel-dismissed' });
      expect(following.call.to).to.equal('follow');
    });

    it('leaving a result completes the flow and does not ask', () => {
      const walk = atSign().press().answer(executed(half)).tell({ type: 'cancel-pressed' });
      expect(walk.state.phase).to.deep.equal({ is: 'ended', outcome: 'completed' });
    });

    it('a flow that ended starts again as new', () => {
      const walk = atSign().press().answer(executed(half)).press();
      const { calls, round } = walk.state;
      walk.tell({ type: 'restart-pressed' });
      expect(walk.state).to.deep.equal({ ...begin(flow), calls, round: round + 1 });
    });
  });

  describe('the session', () => {
    it('[FA-1] goes on at the same screen when it was renewed, with nothing lost but secrets', () => {
      const walk = atSign().press().refuse({ code: 'session-expired' });
      expect(walk.state.phase).to.deep.equal({ is: 'session-over', look: undefined });
      walk.tell({ type: 'session-renewed' });
      expect(walk.state).to.deep.include({ step: 'sign', operation: half, problem: { code: 'session-renewed' } });
      expect(walk.press().call.to).to.equal('meet');
    });

    it('[FA-1] is over, too, when a check or a list says so', () => {
      const check = new Walker(rows.userManagement).change({ task: 'create' }).press().press();
      expect(check.refuse({ code: 'session-expired' }).state.phase.is).to.equal('session-over');
      expect(atStore().tell({ type: 'session-ended' }).state.phase.is).to.equal('session-over');
    });

    it('[FA-3] an outcome that was being asked for is asked for again', () => {
      const walk = atSign().press().refuse({ code: 'timed-out' }).refuse({ code: 'session-expired' });
      walk.tell({ type: 'session-renewed' });
      expect(walk.call).to.deep.include({ to: 'look', operationId: open.id, after: 'meet' });
    });

    it('[IN-3] another person starts again with nothing of the first', () => {
      for (const walk of [atSign(), atSign().press(), atSign().press().refuse({ code: 'session-expired' })]) {
        const { calls, round } = walk.state;
        walk.tell({ type: 'actor-changed' });
        expect(walk.state).to.deep.equal({
          ...begin(flow),
          calls,
          round: round + 1,
          problem: { code: 'actor-changed' },
        });
      }
    });

    it('[4.12] what the bank says with a list is kept until it says otherwise', () => {
      const blocked = { by: 'hours', serviceHours: { open: false } } as const;
      const walk = new Walker(flow).tell({ type: 'blocked', blocked });
      expect(walk.state.blocked).to.equal(blocked);
      expect(walk.tell({ type: 'blocked', blocked: undefined }).state.blocked).to.equal(undefined);
    });
  });

  describe('a challenge and a page that woke up', () => {
    it('[AX-1] an expired code is renewed without losing input', () => {
      const walk = atSign().press().refuse({ code: 'challenge-expired' }).tell({ type: 'renewal-requested' });
      expect(walk.call).to.deep.include({ to: 'renew', operationId: open.id });
      const { draft, round } = walk.state;
      const renewed = { ...half, version: '2' };
      walk.answer(renewed);
      expect(walk.state).to.deep.include({ step: 'sign', round, operation: renewed, problem: undefined });
      expect(walk.state.draft).to.equal(draft);
    });

    it('[FA-3] a renewal whose answer was lost shows the challenge that there is', () => {
      const walk = atSign().tell({ type: 'renewal-requested' }).refuse({ code: 'timed-out' });
      expect(walk.call).to.deep.include({ to: 'look', after: 'renew' });
      expect(walk.answer({ ...half, version: '2' }).state).to.deep.include({ step: 'sign', problem: undefined });
    });

    it('looking keeps the screen and what was said on it', () => {
      const walk = afterWrongPassword();
      const { problem, round } = walk.state;
      walk.tell({ type: 'look-requested' }).answer({ ...open, version: '2' });
      expect(walk.state).to.deep.include({ problem, round, step: 'store' });
      expect(walk.state.operation?.version).to.equal('2');
    });

    it('looking in vain says why and stays', () => {
      const walk = atSign().tell({ type: 'look-requested' }).refuse({ code: 'offline' });
      expect(walk.state).to.deep.include({ step: 'sign', problem: { code: 'offline' }, phase: { is: 'filling' } });
    });

    it('there is nothing to look for or to renew before anything is stored', () => {
      const walk = atStore();
      const { state } = walk;
      expect(walk.tell({ type: 'look-requested' }).state).to.equal(state);
      expect(walk.tell({ type: 'renewal-requested' }).state).to.equal(state);
    });

    it('following ends where the operation is gone', () => {
      const walk = new Walker(rows.otpTokenIssue).change({ email: 'a@example.jp' }).press();
      walk.answer(anOperation('otp-token-issue', { lines: [{ key: 'email', value: 'a@example.jp' }], demands: [] }));
      walk.refuse({ code: 'operation-unknown' });
      expect(walk.state).to.deep.include({ step: 'apply', problem: { code: 'operation-expired' } });
    });
  });

  describe('an operation that the portal hands back', () => {
    const draft: Draft = { name: 'A', isShort: true };
    function resume<D>(table: Flow<D>, handedBack: D, setsAnnounced = 2): Walker<D> {
      const walk = new Walker(table, setsAnnounced);
      walk.state = begin(table, handedBack);
      return walk.tell({ type: 'resumed', operationId: open.id });
    }

    it('[EM-3] waits where the first credentials are typed', () => {
      const walk = resume(flow, draft).answer(open);
      expect(walk.state).to.deep.include({ step: 'store', operation: open, problem: undefined });
      expect(walk.press().call.to).to.equal('meet');
    });

    it('[EM-3] waits for the second set, or any later one', () => {
      expect(resume(flow, draft).answer(half).state.step).to.equal('sign');
      expect(resume(flow, draft).answer({ ...half, demandsMet: 2 }).state.step).to.equal('sign');
      const mode = anOperation('otp-usage-mode');
      const byMet = [0, 1].map((demandsMet) => {
        const walk = resume(rows.otpUsageMode, { mode: 'common', holder: undefined });
        return walk.answer({ ...mode, demandsMet }).state.step;
      });
      expect(byMet).to.deep.equal(['otp-in-use', 'token']);
    });

    it('[EM-3] goes on following, without the draft, too', () => {
      const walk = resume(rows.otpTokenIssue, rows.otpTokenIssue.draft);
      walk.answer(anOperation('otp-token-issue', { demands: [] }));
      expect(walk.state.step).to.equal('set-up-app');
      expect(walk.call.to).to.equal('follow');
    });

    it('[FA-3] was executed, or refused: the result is shown', () => {
      for (const state of ['executed', 'refused'] as const) {
        const walk = resume(flow, draft).answer({ ...half, state, demands: [] });
        expect(walk.state.step).to.equal('result');
        expect(walk.state.operation?.state).to.equal(state);
      }
    });

    it('[FA-3] is still being executed: the outcome is called unknown', () => {
      expect(resume(flow, draft).answer(running).state.phase.is).to.equal('unknown');
    });

    it('in a loop leads to the next round', () => {
      const walk = resume(rows.otpTokenRegister, rows.otpTokenRegister.draft);
      walk.answer(executed(anOperation('otp-token-register')));
      expect(walk.state.step).to.equal('user');
      expect(walk.state.last?.state).to.equal('executed');
    });

    it('[4.10] died meanwhile: the draft is kept', () => {
      const walk = resume(flow, draft).answer({ ...half, state: 'expired', demands: [] });
      expect(walk.state).to.deep.include({ step: 'first', problem: { code: 'operation-expired' }, draft });
    });

    it('[TX-1] for somebody else than the draft says is not met but given up', () => {
      const walk = resume(flow, draft).answer(named('somebody else'));
      expect(walk.state).to.deep.include({ step: 'first', operation: undefined, abandoned: [open.id] });
    });

    it('[TX-4] of another kind is none of this flow', () => {
      const walk = resume(flow, draft).answer(anOperation('otp-unlock'));
      expect(walk.state).to.deep.include({ step: 'first', operation: undefined, abandoned: [] });
    });

    it('[FA-3] is unknown to the bank: nothing happened, and the draft is kept', () => {
      const walk = resume(flow, draft).refuse({ code: 'operation-unknown' });
      expect(walk.state).to.deep.include({ step: 'first', problem: { code: 'not-received' }, draft });
    });

    it('[FA-3] cannot be asked for: the outcome is unknown until it can', () => {
      const walk = resume(flow, draft).refuse({ code: 'offline' });
      expect(walk.state.phase).to.deep.equal({ is: 'unknown', operationId: open.id, after: 'resume' });
      expect(walk.tell({ type: 'look-requested' }).answer(half).state.step).to.equal('sign');
    });

    it('[FA-1] is asked for again when the session was renewed', () => {
      const walk = resume(flow, draft).refuse({ code: 'session-expired' }).tell({ type: 'session-renewed' });
      expect(walk.answer(half).state.step).to.equal('sign');
    });

    it('[4.9] is not this person’s to see: the bank’s refusal is said', () => {
      const walk = resume(flow, draft).refuse({ code: 'right-missing' });
      expect(walk.state).to.deep.include({ step: 'first', problem: { code: 'right-missing' } });
    });
  });

  describe('whatever happens', () => {
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

    const phases = ['filling', 'busy', 'confirming-cancel', 'unknown', 'session-over', 'ended'];
    for (const { table, drafts } of tables) {
      it(`[FA-1] ${table.name}: every state is one that can be shown, and at most one call is under way`, () => {
        const run = fc.property(
          fc.array(happenings, { maxLength: 40 }),
          fc.integer({ min: 0, max: 3 }),
          (list, sets) => {
            let state = begin(table);
            for (const happening of list) {
              const event = eventOf(happening, table, drafts, state);
              const before = state;
              state = advance(table, before, event, sets);
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
          },
        );
        fc.assert(run, { numRuns: 400 });
      });
    }
  });
});
