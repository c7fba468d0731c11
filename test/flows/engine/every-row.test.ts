import { expect } from '@open-wc/testing';
import type { ChosenTarget, Line, Operation, OperationKind } from '../../../src/contract/generated/types.gen.js';
import { defineFlow } from '../../../src/flows/engine/flow.js';
import type { Flow } from '../../../src/flows/engine/flow.js';
import { stepsShown } from '../../../src/flows/engine/moves.js';
import * as rows from './every-row.js';
import type { RecordDraft, UsersDraft } from './every-row.js';
import { anOperation, announcing, executed, Walker } from './walker.js';

const sato: ChosenTarget = { id: 'sato', version: '1' };
const suzuki: ChosenTarget = { id: 'suzuki', version: '4' };
const otp = { kind: 'one-time-password' };
const proof = { kind: 'token-proof' };

function storing(kind: OperationKind, targets: readonly ChosenTarget[]): Operation {
  const people = targets.map(({ id }) => ({ id, loginId: id, name: id }));
  return anOperation(kind, { lines: [{ key: 'targets', value: people }] });
}

function withLines(kind: OperationKind, ...lines: Line[]): Operation {
  return anOperation(kind, { lines });
}

describe('every row of the table of flows is a flow of the engine', () => {
  const oneScreen: readonly (readonly [Flow<UsersDraft>, OperationKind])[] = [
    [rows.transactionAuthUnlock, 'transaction-auth-unlock'],
    [rows.transactionAuthTokenReset, 'transaction-auth-token-reset'],
    [rows.otpUnlock, 'otp-unlock'],
    [rows.otpTokenRevoke, 'otp-token-revoke'],
    [rows.userSuspension, 'user-suspension'],
  ];
  for (const [flow, kind] of oneScreen) {
    it(`${flow.name}: users and password, result`, () => {
      const walk = new Walker(flow).change({ chosen: [sato, suzuki] }).press();
      const open = storing(kind, [sato, suzuki]);
      walk.answer(open).answer(executed(open));
      expect(walk.shown).to.deep.equal(['users', 'result']);
      expect(walk.press().state.phase).to.deep.equal({ is: 'ended', outcome: 'completed' });
    });
  }

  it('transaction-auth-token-revoke-flow: users and password, code, result', () => {
    const walk = new Walker(rows.transactionAuthTokenRevoke, 2).change({ chosen: [sato] }).press();
    const open = storing('transaction-auth-token-revoke', [sato]);
    const signed = { ...open, demandsMet: 1, demands: [...open.demands, { kind: 'transaction-code' }] };
    walk.answer(open).answer(signed).press().answer(executed(signed));
    expect(walk.shown).to.deep.equal(['users', 'authenticate', 'result']);
  });

  it('otp-token-issue-flow: the page follows the app until the bank asks for the OTP of the new token', () => {
    const walk = new Walker(rows.otpTokenIssue).change({ email: 'sato@example.jp' }).press();
    const waiting = {
      ...withLines('otp-token-issue', { key: 'email', value: 'sato@example.jp' }),
      demands: [],
    };
    walk.answer(waiting);
    expect(walk.call.to).to.equal('follow');
    walk
      .answer(waiting)
      .refuse({ code: 'offline' })
      .answer({ ...waiting, demands: [otp] });
    walk.press().answer(executed(waiting));
    expect(walk.shown).to.deep.equal(['apply', 'set-up-app', 'confirm', 'result']);
  });

  it('otp-usage-mode-flow: mode, OTP in use where the profile asks for it, token', () => {
    const mode = withLines('otp-usage-mode', { key: 'mode', value: 'common' });
    const long = new Walker(rows.otpUsageMode, 2).change({ mode: 'common' }).press();
    long
      .answer({ ...mode, demands: [otp] })
      .press()
      .answer({ ...mode, demandsMet: 1, demands: [proof] });
    long.press().answer(executed(mode));
    expect(long.shown).to.deep.equal(['mode', 'otp-in-use', 'token', 'result']);

    const short = new Walker(rows.otpUsageMode, 1).change({ mode: 'common' }).press();
    short
      .answer({ ...mode, demands: [proof] })
      .press()
      .answer(executed(mode));
    expect(short.shown).to.deep.equal(['mode', 'token', 'result']);
  });

  it('otp-usage-mode-flow, in place: one holder after another, and leaving completes it', () => {
    const mode = withLines('otp-usage-mode', { key: 'mode', value: 'individual' });
    const walk = new Walker(rows.otpUsageModeInPlace).change({ mode: 'individual' }).press();
    for (const holder of ['sato', 'suzuki']) {
      walk.change({ holder }).press().answer(mode).answer(executed(mode));
      expect(walk.state.draft).to.deep.equal({ mode: 'individual', holder: undefined });
      expect(walk.state.last?.state).to.equal('executed');
    }
    expect(walk.shown).to.deep.equal(['mode', 'tokens', 'tokens', 'tokens']);
    walk.tell({ type: 'cancel-pressed' }).tell({ type: 'cancel-confirmed' });
    expect(walk.state.phase).to.deep.equal({ is: 'ended', outcome: 'completed' });
  });

  it('otp-token-register-flow: a user, a token, and back to the list for the next one', () => {
    const walk = new Walker(rows.otpTokenRegister).change({ user: sato }).press().press();
    const register = storing('otp-token-register', [sato]);
    walk.answer(register).answer(executed(register));
    walk.change({ user: suzuki, task: 'unregister' }).press().press();
    expect(rows.otpTokenRegister.request(walk.state.draft, {})?.kind).to.equal('otp-token-unregister');
    const unregister = storing('otp-token-unregister', [suzuki]);
    walk.answer(unregister).answer({ ...unregister, state: 'refused', refusal: { code: 'right-missing' } });
    expect(walk.shown).to.deep.equal(['user', 'token', 'user', 'token', 'user']);
    expect(walk.state.last?.state).to.equal('refused');
  });

  for (const flow of [rows.companyProfile, rows.feeSchedule] satisfies Flow<RecordDraft>[]) {
    it(`${flow.name}: edit, check the bank's lines, result`, () => {
      const values = { postalCode: '1000001' };
      const walk = new Walker(flow).change({ values, version: '7' }).press();
      const open = withLines(flow.kind(walk.state.draft) ?? 'company-profile', {
        key: 'postalCode',
        value: '1000001',
        before: '1000000',
      });
      walk.answer(open).press().answer(executed(open));
      expect(walk.shown).to.deep.equal(['edit', 'check', 'result']);
    });
  }

  it('certificate-revoke-flow: one user, check with password, result', () => {
    const walk = new Walker(rows.certificateRevoke).change({ chosen: [sato, suzuki] }).press();
    expect(walk.state.missing).to.deep.equal([{ field: 'user' }]);
    const open = storing('certificate-revoke', [sato]);
    walk
      .change({ chosen: [sato] })
      .press()
      .answer(open)
      .press()
      .answer(executed(open));
    expect(walk.shown).to.deep.equal(['users', 'check', 'result']);
  });

  describe('user-management-flow', () => {
    const values = { loginId: 'tanaka01' };
    const lines: Line[] = [{ key: 'loginId', value: 'tanaka01' }];

    it('照会: list, one user, and back to the list', () => {
      const walk = new Walker(rows.userManagement, 0).change({ task: 'view', user: sato }).press();
      expect(walk.press().state.step).to.equal('view');
      walk.tell({ type: 'back-pressed' });
      expect(walk.shown).to.deep.equal(['list', 'view', 'list']);
      expect(walk.state.draft.user).to.equal(sato);
    });

    for (const [task, kind] of [
      ['create', 'user-create'],
      ['change', 'user-change'],
    ] as const) {
      it(`${task}: list, three screens, the bank's lines, result`, () => {
        const walk = new Walker(rows.userManagement).change({ task, user: sato, values }).press();
        walk.press().pass().press().press();
        const open = withLines(kind, ...lines);
        walk.answer(open).press().answer(executed(open));
        expect(walk.shown).to.deep.equal(['list', 'basics', 'rights', 'accounts', 'check', 'result']);
      });
    }

    it("削除: the bank's lines at once, result", () => {
      const walk = new Walker(rows.userManagement).change({ task: 'delete', user: sato }).press();
      const open = withLines('user-delete');
      walk.answer(open).press().answer(executed(open));
      expect(walk.shown).to.deep.equal(['list', 'check', 'result']);
      const steps = stepsShown(rows.userManagement, walk.state, announcing(1));
      expect(steps.map(({ id }) => id)).to.deep.equal(['list', 'check', 'result']);
    });

    it('[IN-3] tells on 次へ that a login ID is taken, and stays with the input kept', () => {
      const walk = new Walker(rows.userManagement).change({ task: 'create', values }).press().press();
      expect(walk.call.to).to.equal('check');
      walk.refuse({ code: 'fields-refused', errors: [{ pointer: '#/input/loginId', code: 'taken' }] });
      expect(walk.state.step).to.equal('basics');
      expect(walk.state.phase.is).to.equal('filling');
      expect(walk.state.problem?.code).to.equal('fields-refused');
      expect(walk.state.draft.values).to.equal(values);
    });

    it('[IN-3] a field that the bank refuses when it stores leads back to the screen that holds it', () => {
      for (const [pointer, step] of [
        ['#/input/loginId', 'basics'],
        ['#/input/limits/0', 'accounts'],
        ['#/input/unknown', 'list'],
      ] as const) {
        const walk = new Walker(rows.userManagement).change({ task: 'create', values }).press();
        walk.press().pass().press().press();
        walk.refuse({ code: 'fields-refused', errors: [{ pointer, code: 'refused' }] });
        expect(walk.state.step, pointer).to.equal(step);
        expect(walk.state.draft.values).to.equal(values);
      }
    });

    it('[4.9] a draft that takes another branch on the way begins again, for the bank holds nothing to sign', () => {
      const walk = new Walker(rows.userManagement).change({ task: 'create', user: sato, values }).press();
      walk.change({ task: 'delete' }).press().pass();
      expect(walk.state).to.deep.include({ step: 'list', phase: { is: 'filling' } });
      expect(walk.press().call.to).to.equal('store');
    });

    it('[4.7] where someone else changed the user, goes to the first screen – of the task at hand', () => {
      const changed = { code: 'version-changed', targets: [{ id: 'sato', reason: 'version-changed' }] } as const;
      const change = new Walker(rows.userManagement).change({ task: 'change', user: sato, values }).press();
      change.press().pass().press().press().refuse(changed);
      expect(change.state.step).to.equal('basics');
      const remove = new Walker(rows.userManagement).change({ task: 'delete', user: sato }).press().refuse(changed);
      expect(remove.state.step).to.equal('list');
    });
  });

  for (const flow of [rows.operationHistory, rows.adminConsole]) {
    it(`${flow.name}: one screen on which nothing is pressed`, () => {
      const walk = new Walker<object>(flow as unknown as Flow<object>, 0);
      const before = walk.state;
      expect(walk.press().state).to.equal(before);
      expect(walk.tell({ type: 'cancel-pressed' }).state.phase).to.deep.equal({ is: 'ended', outcome: 'cancelled' });
    });
  }
});

describe('a table of a flow is checked where it is written', () => {
  const { steps } = rows.companyProfile;
  const like = (members: Partial<Flow<RecordDraft>>): (() => unknown) => {
    return () => defineFlow({ ...rows.companyProfile, ...members });
  };

  it('has at least one step', () => {
    expect(like({ steps: [] })).to.throw('at least one step');
  });

  it('has no two steps of one name', () => {
    expect(like({ steps: [...steps, ...steps] })).to.throw('same id');
  });

  it('names only steps that are there', () => {
    expect(like({ rewind: { 'version-changed': 'nowhere' } })).to.throw('no step "nowhere"');
    const loop = { id: 'loop', act: { do: 'meet' }, again: { to: 'nowhere', draft: (draft: RecordDraft) => draft } };
    expect(like({ steps: [loop as Flow<RecordDraft>['steps'][number]] })).to.throw('no step "nowhere"');
  });

  it('leads on from every step at which the bank may execute', () => {
    expect(like({ steps: steps.slice(0, 2) })).to.throw('nothing follows');
  });
});
