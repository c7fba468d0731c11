import { expect } from '@open-wc/testing';
import { createHttpBankClient } from '../../src/contract/index.js';
import { isGenuine } from '../../src/mocks/otp/challenge-code.js';
import { publicRootKey } from '../../src/mocks/otp/demo-keys.js';
import { startMockBank, type RunningMockBank } from '../../src/mocks/index.js';
import { codeFor, newUuid, withCode, withPassword } from '../support/test-bank.js';

describe('startMockBank', () => {
  let bank: RunningMockBank | undefined;
  afterEach(async () => {
    await bank?.stop();
    bank = undefined;
  });

  for (const mode of ['page', 'worker'] as const) {
    it(`[EM-7] answers a whole revoke by fetch, mode ${mode}`, async () => {
      bank = await startMockBank({ mode, tokenRootKey: publicRootKey });
      expect(bank.mode).to.equal(mode);
      const client = createHttpBankClient({ baseUrl: '/api/' });
      const session = await client.session();
      expect(session.ok && session.value.actor.loginId).to.equal('yamada31');

      const id = newUuid();
      const targets = { chosen: [{ id: 'u06', version: '1' }] };
      await client.putOperation(id, { kind: 'transaction-auth-token-revoke', targets });
      const met = await client.postCredentials(id, newUuid(), withPassword());
      if (!met.ok) throw new Error(met.problem.code);
      const right = await withCode(met.value, bank.tokenOf('yamada31')!.tokenId);
      const executed = await client.postCredentials(id, newUuid(), right);
      expect(executed.ok && executed.value.results?.[0]?.outcome).to.equal('done');
    });

    it(`[EM-7] lets everything else pass, and stops when it is told to, mode ${mode}`, async () => {
      bank = await startMockBank({ mode });
      expect(await (await fetch(import.meta.url)).text()).to.contain('startMockBank');
      await bank.stop();
      bank = undefined;
      expect((await fetch('/api/session')).status).to.equal(404);
    });
  }

  it('[API-2] answers XMLHttpRequest in the page too', async () => {
    bank = await startMockBank({ mode: 'page' });
    const request = new XMLHttpRequest();
    const loaded = new Promise((resolve) => request.addEventListener('loadend', resolve));
    request.open('GET', '/api/session');
    request.send();
    await loaded;
    expect(request.status).to.equal(200);
    expect(JSON.parse(request.responseText)).to.have.nested.property('actor.loginId', 'yamada31');
  });

  it('[EM-7] answers under the address that it was given, relative to the document, and nowhere else', async () => {
    bank = await startMockBank({ mode: 'page', baseUrl: 'bank/v1' });
    expect((await fetch(new URL('bank/v1/session', document.baseURI))).status).to.equal(200);
    expect((await fetch('/api/session')).status).to.equal(404);
  });

  it('[FA-1] goes on in the page where there may be no worker, and says so', async () => {
    const { register } = navigator.serviceWorker;
    const warn = console.warn;
    const warnings: unknown[] = [];
    navigator.serviceWorker.register = () => Promise.reject(new TypeError('not here'));
    console.warn = (...what: unknown[]) => warnings.push(what);
    try {
      bank = await startMockBank({ mode: 'worker' });
    } finally {
      navigator.serviceWorker.register = register;
      console.warn = warn;
    }
    expect(bank.mode).to.equal('page');
    expect(warnings).to.have.length(1);
    expect((await createHttpBankClient({ baseUrl: '/api/' }).session()).ok).to.equal(true);
  });

  it('[TX-2] hands over what a demo token needs, as plain data, and no more', async () => {
    bank = await startMockBank({ mode: 'page', scenario: 'signed-in-as-admin', tokenRootKey: publicRootKey });
    const token = bank.tokenOf('aizawa01')!;
    expect(Object.keys(token).sort()).to.deep.equal(['authenticityKey', 'loginId', 'ocraKey', 'tokenId']);
    expect(bank.tokenOf('ohno5512')).to.equal(undefined);
    expect(bank.tokenOf('nobody')).to.equal(undefined);

    const client = createHttpBankClient({ baseUrl: '/api/' });
    const id = newUuid();
    const targets = { chosen: [{ id: 'u06', version: '1' }] };
    await client.putOperation(id, { kind: 'transaction-auth-token-revoke', targets });
    const met = await client.postCredentials(id, newUuid(), withPassword());
    const payload = met.ok ? met.value.challenge!.payload : '';
    expect(isGenuine(payload, token.authenticityKey)).to.equal(true);
    expect(await codeFor(payload, token.tokenId)).to.match(/^\d{8}$/);
  });

  it('[IN-3] ends a session and renews it for the same person, or, as the scenario has it, for another', async () => {
    bank = await startMockBank({ mode: 'page', scenario: 'other-person-returns' });
    const client = createHttpBankClient({ baseUrl: '/api/' });
    const who = async () => {
      const answer = await client.session();
      return answer.ok ? answer.value.actor.loginId : answer.problem.code;
    };
    bank.endSession();
    expect(await who()).to.equal('session-expired');
    bank.renewSession();
    expect(await who()).to.equal('aizawa01');
    expect(bank.actor).to.equal('aizawa01');
    bank.setScenario('ordinary');
    bank.endSession();
    bank.renewSession();
    expect(await who()).to.equal('yamada31');
    bank.signIn('hasegawa6');
    expect(await who()).to.equal('hasegawa6');
    expect(() => bank!.signIn('nobody')).to.throw('nobody');
  });

  it('[ST-1] starts with whom it is told, in the profile that it is told', async () => {
    const { defaultProfile, deriveProfile } = await import('../../src/profile/bank-profile.js');
    const profile = deriveProfile(defaultProfile, {
      id: 'closed',
      name: {},
      serviceHours: { from: '03:00', to: '03:01' },
    });
    bank = await startMockBank({ mode: 'page', actor: 'hasegawa6', profile, now: () => Date.UTC(2026, 10, 24) });
    const answer = await createHttpBankClient({ baseUrl: '/api/' }).session();
    expect(answer.ok && answer.value.actor.loginId).to.equal('hasegawa6');
    expect(answer.ok && answer.value.serviceHours).to.deep.equal({
      open: false,
      opensAt: '2026-11-25T03:00:00+09:00',
    });
    expect(bank.scenario).to.equal('ordinary');
  });
});
