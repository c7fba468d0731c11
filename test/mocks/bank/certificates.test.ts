import { expect } from '@open-wc/testing';
import type { Role } from '../../../src/contract/index.js';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import { putOperation } from '../../../src/mocks/bank/operations.js';
import type { CertificateRecord } from '../../../src/mocks/bank/records.js';
import { readSession } from '../../../src/mocks/bank/sessions.js';
import {
  newUuid,
  openTestBank,
  problemOf,
  requestFor,
  store,
  submit,
  valueOf,
  withPassword,
} from '../../support/test-bank.js';

const kind = 'certificate-revoke';
const issued: CertificateRecord = { state: 'issued', expiresAt: '2027-02-20T08:59:59+09:00' };
const roles: readonly Role[] = ['master', 'admin', 'general'];

describe('certificates', () => {
  for (const [what, certificate, state, reason] of [
    ['in use', issued, 'issued', undefined],
    ['revoked', { ...issued, state: 'revoked' }, 'revoked', 'certificate-revoked'],
    ['never issued', undefined, 'missing', 'certificate-missing'],
    ['over since a second', { ...issued, expiresAt: '2026-11-24T09:59:59+09:00' }, 'expired', 'certificate-expired'],
    ['over in a second', { ...issued, expiresAt: '2026-11-24T10:00:01+09:00' }, 'issued', undefined],
  ] as const) {
    it(`[CE-1] one that is ${what}: ${reason ?? 'can be revoked'}`, () => {
      const test = openTestBank({
        people: [
          { loginId: 'master', role: 'master' },
          { loginId: 'target', role: 'general', ...(certificate && { certificate }) },
        ],
      });
      const { items } = valueOf(listUsers(test.bank, test.session('master'), { kind }));
      const row = items.find(({ user }) => user.id === 'target');
      expect(row?.user.certificate).to.deep.equal({ ...certificate, state });
      expect(row?.eligibility).to.deep.equal(reason ? { selectable: false, reason } : { selectable: true });
    });
  }

  for (const actorRole of roles) {
    for (const targetRole of roles) {
      const reason =
        actorRole === 'general'
          ? 'right-missing'
          : actorRole === 'admin' && targetRole === 'master'
            ? 'targets-refused'
            : undefined;
      it(`[CE-1] [4.1] [4.11] ${actorRole} over ${targetRole}: ${reason ?? 'may'}`, () => {
        const test = openTestBank({
          people: [
            { loginId: 'actor', role: actorRole, certificate: issued },
            { loginId: 'target', role: targetRole, certificate: issued },
          ],
        });
        const request = requestFor(test, kind, 'target');
        const stored = putOperation(test.bank, test.session('actor'), newUuid(), request);
        expect(problemOf(stored)?.code).to.equal(reason);
      });
    }
  }

  it('[CE-1] tells what is about to be revoked, takes the password, and revokes', () => {
    const test = openCompany();
    const session = test.session('admin');
    const { operation } = valueOf(putOperation(test.bank, session, newUuid(), requestFor(test, kind, 'general')));
    expect(operation.lines.slice(2, -1)).to.deep.equal([
      { key: 'targets', value: [{ id: 'general', loginId: 'general', name: 'general', role: 'general' }] },
      { key: 'certificate-state', value: 'issued' },
      { key: 'certificate-expires-at', value: '2027-02-20T08:59:59+09:00' },
    ]);
    const done = valueOf(submit(test, session, operation.id, withPassword()));
    expect(done.results?.map(({ outcome, followUp }) => [outcome, followUp])).to.deep.equal([
      ['done', 'needs-new-certificate'],
    ]);
    expect(test.user('general').certificate?.state).to.equal('revoked');
    expect(readSession(test.bank, session).ok).to.equal(true);
    expect(test.bank.history.at(-1)).to.include({ kind, event: 'executed', loginId: 'admin' });
  });

  it('[CE-1] ends every session of who revokes their own, and still answers', () => {
    const test = openCompany();
    const sessions = [test.session('admin'), test.session('admin')] as const;
    const others = test.session('master');
    const done = valueOf(submit(test, sessions[0], store(test, sessions[0], kind, 'admin'), withPassword()));
    expect(done.state).to.equal('executed');
    expect(done.results?.[0]?.followUp).to.equal('own-certificate-revoked');
    for (const session of sessions)
      expect(problemOf(readSession(test.bank, session))?.code).to.equal('session-expired');
    expect(readSession(test.bank, others).ok).to.equal(true);
  });

  it('[CE-1] ends every session of whom it is taken from, and of nobody else', () => {
    const test = openCompany();
    const mine = test.session('admin');
    const theirs = [test.session('general'), test.session('general')];
    submit(test, mine, store(test, mine, kind, 'general'), withPassword());
    for (const session of theirs) expect(problemOf(readSession(test.bank, session))?.code).to.equal('session-expired');
    expect(readSession(test.bank, mine).ok).to.equal(true);
  });

  it('[CE-1] takes one at a time', () => {
    const test = openCompany();
    const stored = putOperation(
      test.bank,
      test.session('master'),
      newUuid(),
      requestFor(test, kind, 'admin', 'general'),
    );
    expect(problemOf(stored)).to.deep.equal({ code: 'targets-too-many', most: 1 });
  });

  it('[4.10] refuses one that ran out, or that somebody else revoked, between check and execution', () => {
    const test = openCompany();
    const session = test.session('master');
    const [late, second] = [store(test, session, kind, 'general'), store(test, session, kind, 'admin')];
    test.bank.changeUser({ ...test.user('admin'), certificate: { ...issued, state: 'revoked' } });
    expect(valueOf(submit(test, session, second, withPassword())).results?.[0]?.reason).to.equal('version-changed');
    test.bank.keepUser({ ...test.user('general'), certificate: { ...issued, expiresAt: '2026-11-24T09:00:00+09:00' } });
    expect(valueOf(submit(test, session, late, withPassword())).results?.[0]?.reason).to.equal('certificate-expired');
  });
});

function openCompany() {
  return openTestBank({ people: roles.map((role) => ({ loginId: role, role, certificate: issued })) });
}
