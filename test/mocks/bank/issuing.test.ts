import { expect } from '@open-wc/testing';
import type { OperationRequest } from '../../../src/contract/index.js';
import { setUpApp, type Mail } from '../../../src/mocks/bank/issuing.js';
import { openOperations, putOperation, readOperation } from '../../../src/mocks/bank/operations.js';
import { readStanding } from '../../../src/mocks/bank/standing.js';
import { totp } from '../../../src/mocks/otp/hotp-totp.js';
import { newUuid, openTestBank, problemOf, submit, valueOf, type TestBankOptions } from '../../support/test-bank.js';

const kind = 'otp-token-issue';
const input = { email: 'sato@midori.example', startPassword: '0481' };

/** Somebody without a token, who asked for one. */
function applied(options: TestBankOptions = {}, request: OperationRequest = { kind, input }) {
  const mails: Mail[] = [];
  const test = openTestBank({
    people: [{ loginId: 'sato', role: 'general' }],
    onMail: (mail) => void mails.push(mail),
    ...options,
  });
  const session = test.session('sato');
  const id = newUuid();
  const stored = putOperation(test.bank, session, id, request);
  const text = mails[0]?.lines.join('\n') ?? '';
  const numberAfter = (label: string) => new RegExp(`${label}：(\\d+)`).exec(text)?.[1] ?? '';
  const setUp = { serviceId: numberAfter('サービスID'), userId: numberAfter('ユーザID'), startPassword: '0481' };
  return { test, session, id, stored, mails, setUp };
}

const otp = (value: string) => ({ credentials: [{ kind: 'one-time-password', value }] });

describe('issuing a token', () => {
  it('[OI-1] sends a mail with service ID and user ID, and waits for the app before it demands anything', () => {
    const { stored, mails } = applied();
    const { operation } = valueOf(stored);
    expect(operation).to.deep.include({ state: 'open', demands: [], waitsFor: 'app-set-up' });
    expect(operation.lines.find(({ key }) => key === 'email')?.value).to.equal(input.email);
    expect(mails).to.have.length(1);
    expect(mails[0]?.to).to.equal(input.email);
    expect(mails[0]?.from).to.equal('no-reply@otp.example.jp');
    expect(mails[0]?.lines.join())
      .to.match(/サービスID：\d{6}/)
      .and.to.match(/ユーザID：\d{8}/);
  });

  it('[FA-2] keeps the start password nowhere: not in the operation, the history or the mail', () => {
    const { test, mails } = applied({}, { kind, input: { ...input, startPassword: '90817263' } });
    const kept = JSON.stringify([[...test.bank.operations], [...test.bank.issues], test.bank.history, mails]);
    expect(kept).to.not.include('90817263');
  });

  it('[OI-1] demands the first number once the app is set up, and then the person has the token', () => {
    const { test, session, id, setUp } = applied();
    const answer = setUpApp(test.bank, setUp);
    if (!answer.ok) throw new Error(answer.code);
    const waiting = valueOf(readOperation(test.bank, session, id));
    expect(waiting.waitsFor).to.equal(undefined);
    expect(waiting.demands).to.deep.equal([{ kind: 'one-time-password', digits: 6 }]);
    const number = totp(answer.token.secret, Math.floor(test.clock.ms / 1000));
    expect(valueOf(submit(test, session, id, otp(number))).state).to.equal('executed');
    expect(test.user('sato').oneTimePasswordTokenId).to.equal(answer.token.tokenId);
    expect(valueOf(readStanding(test.bank, session, kind)).objection?.code).to.equal('token-registered');
  });

  it('[4.9] takes no number before the app is set up', () => {
    const { test, session, id } = applied();
    expect(problemOf(submit(test, session, id, otp('123456')))).to.deep.equal({ code: 'demand-out-of-order' });
  });

  it('[OI-1] is found again after a reload of the page', () => {
    const { test, session, id } = applied();
    expect(valueOf(openOperations(test.bank, session, kind)).items.map((operation) => operation.id)).to.eql([id]);
  });

  it('[OI-1] the app is refused with a wrong start password, and after five the issue begins anew', () => {
    const { test, setUp } = applied();
    for (let wrong = 0; wrong < 5; wrong += 1) {
      expect(setUpApp(test.bank, { ...setUp, startPassword: '0000' })).to.eql({ ok: false, code: 'set-up-wrong' });
    }
    expect(setUpApp(test.bank, setUp)).to.eql({ ok: false, code: 'set-up-expired' });
  });

  it('[OI-1] an unknown service ID is wrong, and a used or dead issue is over', () => {
    const { test, setUp } = applied();
    expect(setUpApp(test.bank, { ...setUp, serviceId: '000000' })).to.eql({ ok: false, code: 'set-up-wrong' });
    expect(setUpApp(test.bank, setUp).ok).to.equal(true);
    expect(setUpApp(test.bank, setUp)).to.eql({ ok: false, code: 'set-up-expired' });
    const late = applied();
    late.test.clock.ms += 31 * 60_000;
    valueOf(openOperations(late.test.bank, late.session));
    expect(setUpApp(late.test.bank, late.setUp)).to.eql({ ok: false, code: 'set-up-expired' });
  });

  for (const [name, wrong, pointer] of [
    ['an address without @', { email: 'sato.midori.example' }, '#/input/email'],
    ['an address of 3 characters', { email: 'a@b' }, '#/input/email'],
    ['an address of 65 characters', { email: `${'a'.repeat(60)}@b.jp` }, '#/input/email'],
    ['a full-width address', { email: 'ｓato@midori.example' }, '#/input/email'],
    ['no address', { email: undefined }, '#/input/email'],
    ['3 digits', { startPassword: '048' }, '#/input/startPassword'],
    ['9 digits', { startPassword: '048104810' }, '#/input/startPassword'],
    ['letters', { startPassword: 'abcd' }, '#/input/startPassword'],
    ['a number for a text', { startPassword: 4810 }, '#/input/startPassword'],
  ] as const) {
    it(`[OI-1] refuses ${name} by field`, () => {
      const { stored } = applied({}, { kind, input: { ...input, ...wrong } });
      expect(problemOf(stored)).to.deep.equal({ code: 'fields-refused', errors: [{ pointer, code: 'malformed' }] });
    });
  }

  it('[4.3] [4.10] is refused when applied for during the wait, and says from when it is possible', () => {
    const test = openTestBank({ people: [{ loginId: 'sato', role: 'general' }] });
    test.bank.changeUser({ ...test.user('sato'), oneTimePasswordRevokedAt: test.clock.ms });
    const { operation } = valueOf(putOperation(test.bank, test.session('sato'), newUuid(), { kind, input }));
    expect(operation.state).to.equal('refused');
    expect(operation.refusal).to.deep.equal({ code: 'token-not-yet', from: '2026-11-24T10:20:00+09:00' });
    expect(test.bank.issues.size).to.equal(0);
  });

  for (const [minutes, waits] of [
    [19, true],
    [20, false],
  ] as const) {
    it(`[4.3] ${waits ? 'is not possible' : 'is possible'} ${minutes} minutes after a revocation`, () => {
      const test = openTestBank({ people: [{ loginId: 'sato', role: 'general' }] });
      test.bank.changeUser({ ...test.user('sato'), oneTimePasswordRevokedAt: test.clock.ms - minutes * 60_000 });
      const { objection } = valueOf(readStanding(test.bank, test.session('sato'), kind));
      expect(objection).to.deep.equal(waits ? { code: 'token-not-yet', from: '2026-11-24T10:01:00+09:00' } : undefined);
    });
  }

  for (const [seconds, told] of [
    [60, undefined],
    [120, 120],
    [600, 600],
    [-120, -120],
    [-1200, -1200],
    [1260, undefined],
  ] as const) {
    it(`[OI-2] a device whose clock is ${seconds} s off ${told === undefined ? 'is not named' : 'is named'}`, () => {
      const { test, session, id, setUp } = applied();
      const answer = setUpApp(test.bank, setUp);
      if (!answer.ok) throw new Error(answer.code);
      const number = totp(answer.token.secret, Math.floor(test.clock.ms / 1000) + seconds);
      const problem = problemOf(submit(test, session, id, otp(number)));
      if (seconds === 60) expect(problem).to.equal(undefined);
      else expect(problem && 'clockOffSeconds' in problem ? problem.clockOffSeconds : undefined).to.equal(told);
    });
  }
});
