import { expect } from '@open-wc/testing';
import type { Problem, ProblemCode } from '../../../src/contract/problems.js';
import type { FlowEvent } from '../../../src/flows/engine/flow-state.js';
import { stepsShown } from '../../../src/flows/engine/moves.js';
import * as rows from './every-row.js';
import { afterWrongPassword, atSign, atStore, flow, half, named, open } from './test-flow.js';
import type { Draft } from './test-flow.js';
import { anOperation, announcing, executed, Walker } from './walker.js';

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
      expect(stepsShown(flow, walk.state, announcing(1)).map(({ id }) => id)).to.deep.equal([
        'first',
        'store',
        'result',
      ]);
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
      expect(walk.state.problem).to.deep.equal({ code: 'demand-unmet' });
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

    it('[4.4] a suspended credential leaves nothing but to read what was said, and to leave', () => {
      const problem = { code: 'credential-suspended', unlockedBy: 'admin' } as const;
      const walk = atSign().press().refuse(problem);
      expect(walk.state).to.deep.include({ phase: { is: 'locked-out' }, problem });
      const events = ['back-pressed', 'restart-pressed', 'look-requested', 'session-ended'] as const;
      for (const type of events) expect(walk.tell({ type }).state.phase, type).to.deep.equal({ is: 'locked-out' });
      walk.tell({ type: 'cancel-pressed' });
      expect(walk.state).to.deep.include({ phase: { is: 'ended', outcome: 'locked-out' }, problem });
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
});
