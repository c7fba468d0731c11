import { expect } from '@open-wc/testing';
import { challengeDetailsHash, readChallengePayload } from '../../../src/mocks/otp/challenge-code.js';
import { readOperation } from '../../../src/mocks/bank/operations.js';
import { renewChallenge } from '../../../src/mocks/bank/challenges.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import {
  openTestBank,
  problemOf,
  signing,
  store,
  submit,
  valueOf,
  withCode,
  withPassword,
  type TestPerson,
} from '../../support/test-bank.js';

describe('a challenge', () => {
  it('[TX-1] is drawn over the stored operation: kind, how many, who, and every value before and after', async () => {
    const test = openTestBank();
    const { operation } = await signing(test, test.session('admin'), 'general', 'stopped1');
    const { payload, loginId, lines } = operation.challenge!;
    expect(loginId).to.equal('admin');
    expect(lines).to.deep.equal([
      { key: 'operation', value: 'transaction-auth-token-revoke' },
      { key: 'target-count', value: 2 },
    ]);
    const detailsHash = challengeDetailsHash({
      targetIds: ['general', 'stopped1'],
      changes: [
        { targetId: 'general', field: 'camera-token', before: 'CT-general', after: null },
        { targetId: 'stopped1', field: 'camera-token', before: 'CT-stopped1', after: null },
      ],
    });
    expect(readChallengePayload(payload)).to.deep.include({
      kind: 'transaction-auth-token-revoke',
      count: 2,
      loginId: 'admin',
      detailsHash,
    });
  });

  for (const ttlSeconds of [60, 180, 600]) {
    for (const [left, alive] of [
      [1, true],
      [0, false],
    ] as const) {
      it(`[4.5] of ${ttlSeconds} s ${alive ? 'accepts' : 'refuses, without counting a try,'} its code with ${left} s left`, async () => {
        const codes = { ...defaultProfile.codes, challengeSeconds: ttlSeconds };
        const test = openTestBank({ profile: { codes } });
        const { session, id, operation, right } = await signing(test, test.session('admin'), 'general');
        expect(operation.challenge).to.deep.include({ ttlSeconds, secondsLeft: ttlSeconds });
        test.clock.ms += (ttlSeconds - left) * 1000;
        expect(valueOf(readOperation(test.bank, session, id)).challenge?.secondsLeft).to.equal(left);
        const problem = alive ? undefined : { code: 'challenge-expired' };
        expect(problemOf(submit(test, session, id, right))).to.deep.equal(problem);
        expect(test.user('admin').failedTries).to.deep.equal({});
      });
    }
  }

  it('[4.5] is dead once it was renewed: neither it nor its code answers the new one', async () => {
    const test = openTestBank();
    const { session, id, operation, right } = await signing(test, test.session('admin'), 'general');
    const renewed = valueOf(renewChallenge(test.bank, session, id));
    expect(renewed.challenge?.id).to.not.equal(operation.challenge?.id);
    expect(renewed.challenge?.payload).to.not.equal(operation.challenge?.payload);
    expect(renewed.demandsMet).to.equal(1);
    expect(problemOf(submit(test, session, id, right))).to.deep.equal({ code: 'challenge-expired' });
    const oldCode = { ...right, challengeId: renewed.challenge!.id };
    expect(problemOf(submit(test, session, id, oldCode))).to.deep.equal({ code: 'credentials-wrong', attemptsLeft: 4 });
    expect(valueOf(submit(test, session, id, await withCode(renewed, 'CT-admin'))).state).to.equal('executed');
  });

  it('[4.5] is not answered by a code that names no challenge or another', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    for (const challengeId of [undefined, '', 'another']) {
      expect(problemOf(submit(test, session, id, { ...right, challengeId }))).to.deep.equal({
        code: 'challenge-expired',
      });
    }
  });

  it('[TX-4] is not answered by the code of another operation, though everything in it is the same', async () => {
    const test = openTestBank();
    const session = test.session('admin');
    const one = await signing(test, session, 'general');
    const two = await signing(test, session, 'general');
    const crossed = { ...two.right, credentials: one.right.credentials };
    expect(problemOf(submit(test, session, two.id, crossed))).to.deep.equal({
      code: 'credentials-wrong',
      attemptsLeft: 4,
    });
    expect(valueOf(submit(test, session, two.id, two.right)).state).to.equal('executed');
  });

  it('[TX-4] is not answered by somebody else’s token', async () => {
    const test = openTestBank();
    const { session, id, operation } = await signing(test, test.session('admin'), 'general');
    let refused: unknown;
    await withCode(operation, 'CT-master').catch((error: unknown) => (refused = error));
    expect(refused).to.be.an('error');
    const guessed = {
      challengeId: operation.challenge!.id,
      credentials: [
        { kind: 'confirmation-password', value: 'kakunin1' },
        { kind: 'transaction-code', value: '12345678' },
      ],
    };
    expect(problemOf(submit(test, session, id, guessed))).to.deep.include({ code: 'credentials-wrong' });
  });

  it('[4.5] works once: what it signed is final, and the code is good for nothing after it', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    expect(valueOf(submit(test, session, id, right)).challenge).to.equal(undefined);
    const final = { code: 'operation-final', state: 'executed' };
    expect(problemOf(submit(test, session, id, right))).to.deep.equal(final);
    expect(problemOf(renewChallenge(test.bank, session, id))).to.deep.equal(final);
  });

  it('[4.5] of a token that was replaced meanwhile is dead', async () => {
    const test = openTestBank();
    const { session, id, right } = await signing(test, test.session('admin'), 'general');
    test.bank.changeUser({ ...test.user('admin'), cameraTokenId: 'CT-stopped1' });
    expect(problemOf(submit(test, session, id, right))).to.deep.equal({ code: 'challenge-expired' });
    const renewed = valueOf(renewChallenge(test.bank, session, id));
    expect(valueOf(submit(test, session, id, await withCode(renewed, 'CT-stopped1'))).state).to.equal('executed');
  });

  it('[4.10] of a token that was taken away meanwhile cannot be renewed, and the operation is refused', async () => {
    const test = openTestBank();
    const { session, id } = await signing(test, test.session('admin'), 'general');
    test.bank.changeUser({ ...test.user('admin'), cameraTokenId: undefined });
    expect(valueOf(renewChallenge(test.bank, session, id))).to.deep.include({
      state: 'refused',
      refusal: { code: 'token-missing', credential: 'transaction-authentication' },
    });
  });

  it('[V8] never has the nonce of another', async () => {
    const test = openTestBank();
    const { session, id } = await signing(test, test.session('admin'), 'general');
    const payloads = Array.from(
      { length: 200 },
      () => valueOf(renewChallenge(test.bank, session, id)).challenge?.payload,
    );
    expect(new Set(payloads).size).to.equal(200);
  });

  const shared: readonly TestPerson[] = [
    { loginId: 'admin', role: 'admin' },
    { loginId: 'other', role: 'admin', cameraTokenId: 'CT-admin' },
    { loginId: 'target', role: 'general' },
  ];
  it('[TX-4] of one person is not answered by the code of another who shares the token', async () => {
    const test = openTestBank({ people: shared });
    const [mine, theirs] = [test.session('admin'), test.session('other')];
    const { id, operation } = await signing(test, mine, 'target');
    const theirId = store(test, theirs, 'transaction-auth-token-revoke', 'target');
    const theirCode = await withCode(valueOf(submit(test, theirs, theirId, withPassword())), 'CT-admin');
    const crossed = { ...theirCode, challengeId: operation.challenge!.id };
    expect(problemOf(submit(test, mine, id, crossed))).to.deep.include({ code: 'credentials-wrong' });
  });
});
