import { expect } from '@open-wc/testing';
import type { Flow } from '../../../src/flows/engine/flow.js';
import { begin, mayLeave } from '../../../src/flows/engine/moves.js';
import * as rows from './every-row.js';
import { afterWrongPassword, atSign, atStore, flow, half, named, open, running, unheard } from './test-flow.js';
import type { Draft } from './test-flow.js';
import { anOperation, executed, Walker } from './walker.js';

describe('advance, when something goes another way', () => {
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

    it('[AC-1] taken away, it ends at once, and what the bank holds is given up there', () => {
      for (const walk of [
        atSign(),
        atSign().tell({ type: 'cancel-pressed' }),
        atSign().tell({ type: 'session-ended' }),
      ]) {
        walk.tell({ type: 'left' });
        expect(walk.state).to.deep.include({ phase: { is: 'ended', outcome: 'cancelled' }, abandoned: [open.id] });
      }
    });

    it('[AC-1] taken away after it was executed, it is completed', () => {
      const walk = atSign().press().answer(executed(half)).tell({ type: 'left' });
      expect(walk.state).to.deep.include({ phase: { is: 'ended', outcome: 'completed' }, abandoned: [] });
    });

    it('[FA-3] taken away while an answer is waited for, it is not called cancelled', () => {
      for (const walk of [atSign().press(), atSign().press().refuse({ code: 'offline' }).refuse({ code: 'offline' })]) {
        const before = walk.state;
        expect(walk.tell({ type: 'left' }).state).to.equal(before);
      }
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
});
