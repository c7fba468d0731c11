import { expect } from '@open-wc/testing';
import type { Line, OperationKind, OperationRequest } from '../../../src/contract/index.js';
import { checkLoginId } from '../../../src/mocks/bank/login-ids.js';
import { listUsers } from '../../../src/mocks/bank/listing.js';
import { cancelOperation, putOperation, readOperation } from '../../../src/mocks/bank/operations.js';
import { readUser } from '../../../src/mocks/bank/user-details.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import { openApi } from '../../support/api.js';
import {
  newUuid,
  openTestBank,
  problemOf,
  submit,
  valueOf,
  withPassword,
  type TestBank,
} from '../../support/test-bank.js';

const newcomer = {
  loginId: 'tanaka01',
  loginPassword: 'Nyuusha2026',
  name: '田中　太郎',
  email: 'taro@midori.example',
  adminRight: false,
};

function put(test: TestBank, session: string, kind: OperationKind, request: Omit<OperationRequest, 'kind'>) {
  const id = newUuid();
  return { id, answer: putOperation(test.bank, session, id, { kind, ...request }) };
}

const create = (test: TestBank, session: string, input: object = newcomer) =>
  put(test, session, 'user-create', { input: { ...input } });

const change = (test: TestBank, session: string, userId: string, input: object, version = test.user(userId).version) =>
  put(test, session, 'user-change', { input: { userId, ...input }, version: String(version) });

const remove = (test: TestBank, session: string, ...ids: string[]) =>
  put(test, session, 'user-delete', {
    targets: { chosen: ids.map((id) => ({ id, version: String(test.user(id).version) })) },
  });

/** Stores and confirms; the operation as it ended. */
function done(test: TestBank, session: string, { id, answer }: ReturnType<typeof put>) {
  valueOf(answer);
  return valueOf(submit(test, session, id, withPassword()));
}

/** The refused fields and why. */
function refusedFields(answer: ReturnType<typeof put>['answer']): Readonly<Record<string, string>> {
  const problem = problemOf(answer);
  if (problem?.code !== 'fields-refused') return problem ? { '': problem.code } : {};
  return Object.fromEntries(problem.errors.map(({ pointer, code }) => [pointer.replace('#/input/', ''), code]));
}

const named = (test: TestBank, loginId: string) =>
  [...test.bank.users.values()].find((user) => user.loginId === loginId);

const lineOf = (lines: readonly Line[], key: string, of?: string) =>
  lines.find((line) => line.key === key && line.of === of);

describe('registering users', () => {
  it('[US-2] registers somebody with everything that was typed', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const operation = done(
      test,
      session,
      create(test, session, {
        ...newcomer,
        changesAtLogin: { 'login-password': true },
        permissions: { 'balance.view': true, 'statement.view': false },
        accounts: { a1: true },
        limitsYen: { transfer: 1_000_000 },
      }),
    );
    expect(operation.state).to.equal('executed');
    expect(named(test, 'tanaka01')).to.deep.include({
      version: 1,
      name: '田中　太郎',
      email: 'taro@midori.example',
      role: 'general',
      loginPassword: 'Nyuusha2026',
      changesAtLogin: ['login-password'],
      permissions: ['balance.view'],
      accounts: ['a1'],
      limitsYen: { transfer: 1_000_000 },
    });
    expect(operation.result).to.deep.equal({ userId: named(test, 'tanaka01')!.id });
  });

  it('[TX-1] [FA-2] the password is in no line, result or history, and is kept until the operation ends and no longer', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const stored = create(test, session);
    expect(JSON.stringify([stored.answer, [...test.bank.operations.values()], test.bank.history])).not.to.include(
      'Nyuusha2026',
    );
    expect(lineOf(valueOf(stored.answer).operation.lines, 'login-password')).to.deep.equal({
      key: 'login-password',
      value: 'set',
    });
    expect(test.bank.operations.get(stored.id)!.changes).to.deep.include({
      targetId: '',
      field: 'login-password',
      secret: 'changed',
    });
    const operation = done(test, session, stored);
    expect(JSON.stringify([operation, [...test.bank.operations.values()], test.bank.history])).not.to.include(
      'Nyuusha2026',
    );
    expect(test.bank.newPasswords.size).to.equal(0);

    const other = create(test, session, { ...newcomer, loginId: 'tanaka02' });
    cancelOperation(test.bank, session, other.id);
    create(test, session, { ...newcomer, loginId: 'tanaka03' });
    expect(test.bank.newPasswords.has(other.id)).to.equal(false);
  });

  it('[CO-4] tells rights, accounts and limits in the order of the screens, in whatever order they came', () => {
    const test = openTestBank();
    const { answer } = create(test, test.session('admin'), {
      ...newcomer,
      permissions: { 'history.all': true, 'statement.view': true, 'balance.view': true },
      accounts: { a2: true, a1: true },
      limitsYen: { bonus: 1, 'bulk-transfer': 2, transfer: 3 },
    });
    expect(valueOf(answer).operation.lines.flatMap(({ of }) => of ?? [])).to.deep.equal([
      'balance.view',
      'statement.view',
      'history.all',
      'a1',
      'a2',
      'transfer',
      'bulk-transfer',
      'bonus',
    ]);
  });

  it('[US-3] needs login ID, password, name, address and the word on the admin right', () => {
    const test = openTestBank();
    expect(refusedFields(create(test, test.session('admin'), {}).answer)).to.deep.equal({
      loginId: 'missing',
      loginPassword: 'missing',
      name: 'missing',
      email: 'missing',
      adminRight: 'missing',
    });
  });

  const edges: readonly [field: string, right: readonly unknown[], wrong: readonly unknown[]][] = [
    [
      'loginId',
      ['abcde1', 'ABCDEFGHIJ12', '1a1a1a'],
      ['', 'abcd1', 'abcdefghijk12', 'abcdef', '123456', 'abc de1', 'ａbcde1', 'abcde1\n', 7],
    ],
    [
      'loginPassword',
      ['abcde1', 'Abcdefghij12'],
      ['', 'abcd1', 'abcdefghijk12', 'abcdefgh', '12345678', 'abcde1 ', 'abcdé12', ['abcde1']],
    ],
    [
      'name',
      ['田', '髙橋　𠮷郎', '田'.repeat(30), '𠮷'.repeat(30)],
      [
        '',
        '　',
        '田'.repeat(31),
        '田中 太郎',
        '田中A',
        'ﾀﾅｶ',
        '田\u0000中',
        '\ud842',
        '田\u202e中',
        '田\u200b中',
        '田\u00a0中',
      ],
    ],
    [
      'email',
      ['a@b.', `${'a'.repeat(58)}@b.com`],
      ['', 'a@b', 'ab.com', `${'a'.repeat(59)}@b.com`, 'ａ@b.com', 'a b@c.com', 'a@b@c.com'],
    ],
    ['adminRight', [true, false], ['yes', 1]],
    ['limitsYen', [{ transfer: 0 }, { transfer: 999_999_999_999 }], [{ transfer: -1 }, { transfer: 1.5 }]],
    ['accounts', [{ a1: true }, {}], [{ a1: 'yes' }, ['a1']]],
    ['permissions', [{ 'balance.view': true }], [{ 'balance.view': 1 }]],
  ];
  for (const [field, right, wrong] of edges) {
    it(`[US-3] [US-4] [US-5] ${field} at its edges`, () => {
      for (const value of right) {
        const test = openTestBank();
        const { answer } = create(test, test.session('admin'), { ...newcomer, [field]: value });
        expect(answer.ok, JSON.stringify(value)).to.equal(true);
      }
      for (const value of wrong) {
        const test = openTestBank();
        const { answer } = create(test, test.session('admin'), { ...newcomer, [field]: value });
        const fields = Object.keys(refusedFields(answer));
        expect(fields.length, JSON.stringify(value)).to.equal(1);
        expect(fields[0], JSON.stringify(value)).to.match(new RegExp(`^${field}`));
      }
    });
  }

  it('[US-3] a password is not the login ID; letters are told apart by their case', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const same = { ...newcomer, loginPassword: newcomer.loginId };
    expect(refusedFields(create(test, session, same).answer)).to.deep.equal({ loginPassword: 'same-as-login-id' });
    expect(create(test, session, { ...newcomer, loginPassword: 'Tanaka01' }).answer.ok).to.equal(true);
  });

  it('[US-3] a login ID that somebody has is taken, whatever its case', () => {
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin' },
        { loginId: 'Tanaka01', role: 'general' },
      ],
    });
    const session = test.session('admin');
    for (const loginId of ['tanaka01', 'Tanaka01', 'TANAKA01']) {
      expect(refusedFields(create(test, session, { ...newcomer, loginId }).answer)).to.deep.equal({ loginId: 'taken' });
    }
  });

  it('[US-3] [US-4] [US-5] what the bank does not have cannot be given, nor a confirmation password to a new user', () => {
    const test = openTestBank();
    const { answer } = create(test, test.session('admin'), {
      ...newcomer,
      confirmationPassword: 'kakunin2',
      permissions: { 'moon.fly': true },
      accounts: { a9: true },
      limitsYen: { roulette: 1 },
    });
    expect(refusedFields(answer)).to.deep.equal({
      confirmationPassword: 'not-offered',
      'permissions/moon.fly': 'unknown',
      'accounts/a9': 'unknown',
      'limitsYen/roulette': 'unknown',
    });
  });

  it('[US-2] a company has at most so many users, told before anything is typed and at the end', () => {
    const test = openTestBank({ profile: { mostUsers: 7 } });
    const session = test.session('admin');
    const first = create(test, session);
    const second = create(test, session, { ...newcomer, loginId: 'tanaka02' });
    expect(done(test, session, first).state).to.equal('executed');
    expect(done(test, session, second)).to.deep.include({ state: 'refused', refusal: { code: 'input-outdated' } });
    expect(problemOf(create(test, session, { ...newcomer, loginId: 'tanaka03' }).answer)).to.deep.equal({
      code: 'users-too-many',
      most: 7,
    });
    expect(problemOf(checkLoginId(test.bank, session, { loginId: 'tanaka03' }))).to.deep.equal({
      code: 'users-too-many',
      most: 7,
    });
  });

  it('[4.10] a login ID that somebody else took after it was stored is not given twice', () => {
    const test = openTestBank();
    const sessions = [test.session('admin'), test.session('master')] as const;
    const stored = sessions.map((session) => create(test, session));
    expect(done(test, sessions[0], stored[0]!).state).to.equal('executed');
    expect(done(test, sessions[1], stored[1]!)).to.deep.include({
      state: 'refused',
      refusal: { code: 'input-outdated' },
    });
    expect([...test.bank.users.values()].filter(({ loginId }) => loginId === 'tanaka01')).to.have.length(1);
  });

  it('[4.1] is for administrators, and is written to the history whatever comes of it', () => {
    const test = openTestBank();
    expect(problemOf(create(test, test.session('general')).answer)).to.deep.equal({ code: 'right-missing' });
    const session = test.session('admin');
    done(test, session, create(test, session));
    const events = test.bank.history.map(({ event }) => event).filter((event) => event !== 'signed-in');
    expect(events).to.deep.equal(['not-stored', 'stored', 'credentials-right', 'executed']);
  });

  it('[US-2] asks for a one-time password where the company uses them, and for none where nobody has one', () => {
    const demands = { 'user-create': [['confirmation-password', 'one-time-password']] } as const;
    const demanded = (people: Parameters<typeof openTestBank>[0]) => {
      const test = openTestBank({ ...people, profile: { demands } });
      return valueOf(create(test, test.session('admin')).answer).operation.demands.map(({ kind }) => kind);
    };
    expect(demanded({})).to.deep.equal(['confirmation-password']);
    expect(demanded({ people: [{ loginId: 'admin', role: 'admin', oneTimePasswordTokenId: 'OT-1' }] })).to.deep.equal([
      'confirmation-password',
      'one-time-password',
    ]);
  });
});

describe('asking for login IDs', () => {
  it('[IN-3] tells whether one is free, whoever has it but the user that it is for', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const free = (loginId: string, userId?: string) =>
      valueOf(checkLoginId(test.bank, session, { loginId, ...(userId && { userId }) })).free;
    expect([free('tanaka01'), free('general'), free('GENERAL'), free('general', 'general')]).to.deep.equal([
      true,
      false,
      false,
      true,
    ]);
    expect(problemOf(checkLoginId(test.bank, test.session('general'), { loginId: 'admin' }))).to.deep.equal({
      code: 'right-missing',
    });
  });

  it('[IN-3] is no way to list users: after twenty of them nothing is told for a while, nor by an operation', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const ask = (loginId: string) => checkLoginId(test.bank, session, { loginId });
    for (let asked = 0; asked < 20; asked += 1) expect(ask(`guess${asked}`).ok).to.equal(true);
    expect(ask('guess3').ok, 'the same again').to.equal(true);
    expect(problemOf(ask('general'))).to.deep.equal({ code: 'checks-too-many', waitSeconds: 600 });
    expect(problemOf(ask('tanaka01'))).to.deep.equal({ code: 'checks-too-many', waitSeconds: 600 });
    for (const loginId of ['tanaka01', 'general1'])
      expect(refusedFields(create(test, session, { ...newcomer, loginId }).answer)).to.deep.equal({
        '': 'checks-too-many',
      });
    expect(problemOf(checkLoginId(test.bank, test.session('admin'), { loginId: 'tanaka01' }))?.code).to.equal(
      'checks-too-many',
    );
    test.clock.ms += 600_000;
    expect(ask('tanaka01').ok).to.equal(true);
  });
});

describe('changing users', () => {
  it('[US-2] [4.7] changes what is told and nothing else, and values that are not told are not looked at', () => {
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin' },
        { loginId: 'x', role: 'general', name: 'ﾊﾝｶｸ' },
      ],
    });
    const session = test.session('admin');
    const before = test.user('x');
    const operation = done(test, session, change(test, session, 'x', { email: 'new@test.example' }));
    expect(operation.state).to.equal('executed');
    expect(test.user('x')).to.deep.equal({ ...before, email: 'new@test.example', version: 2 });
  });

  it('[CO-4] tells each changed value with the one before, and the others without', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const { answer } = change(test, session, 'general', {
      name: '新しい名前',
      permissions: { 'balance.view': false },
      limitsYen: { transfer: 5 },
      confirmationPassword: 'kakunin2',
      changesAtLogin: { 'confirmation-password': true },
    });
    const { lines } = valueOf(answer).operation;
    expect(lineOf(lines, 'user-name')).to.deep.equal({ key: 'user-name', value: '新しい名前', before: 'general' });
    expect(lineOf(lines, 'permission', 'balance.view')).to.deep.include({ value: false, before: true });
    expect(lineOf(lines, 'permission', 'statement.view')).not.to.have.property('before');
    expect(lineOf(lines, 'user-limit-yen', 'transfer')).to.deep.include({ value: 5, before: 0 });
    expect(lineOf(lines, 'confirmation-password')).to.deep.include({ value: 'changed', before: '' });
    expect(lineOf(lines, 'changes-at-login', 'confirmation-password')).to.deep.include({ value: true, before: false });
    expect(lineOf(lines, 'login-password')).to.equal(undefined);
    expect(lineOf(lines, 'email')).to.deep.equal({ key: 'email', value: 'general@test.example' });
  });

  it('[US-3] new passwords are checked like first ones, against the login ID as it will be', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const refused = (input: object) => refusedFields(change(test, session, 'general', input).answer);
    expect(refused({ loginPassword: 'short1', confirmationPassword: 'abc1' })).to.deep.equal({
      confirmationPassword: 'malformed',
    });
    expect(refused({ loginId: 'suzuki77', loginPassword: 'suzuki77', confirmationPassword: 'suzuki77' })).to.deep.equal(
      {
        loginPassword: 'same-as-login-id',
        confirmationPassword: 'same-as-login-id',
      },
    );
    const changed = change(test, session, 'general', { loginPassword: 'NewLogin1', confirmationPassword: 'NewConf1' });
    done(test, session, changed);
    expect(test.user('general')).to.deep.include({ loginPassword: 'NewLogin1', confirmationPassword: 'NewConf1' });
  });

  it('[4.7] [FA-1] two administrators who edit one user: the second is told, at the storing and at the end', () => {
    const test = openTestBank();
    const [first, second] = [test.session('admin'), test.session('master')];
    const read = valueOf(readUser(test.bank, second, 'general'));
    const both = [
      change(test, first, 'general', { name: '一人目' }),
      change(test, second, 'general', { name: '二人目' }),
    ] as const;
    expect(done(test, first, both[0]).state).to.equal('executed');
    expect(done(test, second, both[1])).to.deep.include({ state: 'refused', refusal: { code: 'version-changed' } });
    expect(
      problemOf(change(test, second, 'general', { name: '二人目' }, Number(read.user.version)).answer),
    ).to.deep.equal({ code: 'version-changed', targets: [] });
    expect(test.user('general').name).to.equal('一人目');
    const now = valueOf(readUser(test.bank, second, 'general'));
    expect([read.user.name, now.user.name]).to.deep.equal(['general', '一人目']);
    const again = change(test, second, 'general', { name: '二人目' }, Number(now.user.version));
    expect(done(test, second, again).state).to.equal('executed');
  });

  it('[4.11] nobody takes away their own admin right, and an admin changes nothing of the master', () => {
    const test = openTestBank();
    const session = test.session('admin');
    expect(refusedFields(change(test, session, 'admin', { adminRight: false }).answer)).to.deep.equal({
      adminRight: 'own-account',
    });
    expect(problemOf(change(test, session, 'master', { name: '別名' }).answer)).to.deep.equal({
      code: 'targets-refused',
      targets: [{ id: 'master', reason: 'role-too-high' }],
    });
    const master = test.session('master');
    expect(refusedFields(change(test, master, 'master', { adminRight: false }).answer)).to.deep.equal({
      adminRight: 'own-account',
    });
    expect(change(test, master, 'master', { name: '別名' }).answer.ok).to.equal(true);
    done(test, master, change(test, master, 'admin', { adminRight: false }));
    expect(test.user('admin').role).to.equal('general');
    done(test, master, change(test, master, 'admin', { adminRight: true }));
    expect(test.user('admin').role).to.equal('admin');
  });

  it('[US-3] a new name loses the kana of the old one, a new address its state, and the master stays the master', () => {
    const test = openTestBank();
    const session = test.session('master');
    test.bank.keepUser({ ...test.user('master'), kana: 'マスター', emailState: 'undeliverable' });
    done(test, session, change(test, session, 'master', { email: 'new@test.example', adminRight: true }));
    expect(test.user('master')).to.include({ kana: 'マスター', emailState: 'valid', role: 'master' });
    done(test, session, change(test, session, 'master', { name: '別名' }));
    expect(test.user('master')).not.to.have.property('kana');
  });

  it('[US-6] the last person who can administer stays one', () => {
    const test = openTestBank({
      people: [
        { loginId: 'boss', role: 'general' },
        { loginId: 'admin', role: 'admin' },
        { loginId: 'stopped', role: 'admin', suspended: ['login-password'] },
      ],
      profile: { rights: { 'user-change': ['general'], 'user-delete': ['general'] } },
    });
    const session = test.session('boss');
    expect(refusedFields(change(test, session, 'admin', { adminRight: false }).answer)).to.deep.equal({
      adminRight: 'last-administrator',
    });
    expect(problemOf(remove(test, session, 'admin').answer)).to.deep.include({
      targets: [{ id: 'admin', reason: 'last-administrator' }],
    });
  });

  it('[CO-5] [US-6] an approver whom a double approval needs stays one', () => {
    const approving = ['payroll.approve'];
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin', permissions: [] },
        { loginId: 'one', role: 'general', permissions: approving },
        { loginId: 'two', role: 'general', permissions: approving },
        { loginId: 'three', role: 'general', permissions: approving },
      ],
    });
    const { company } = test.bank;
    test.bank.changeCompany({ ...company, approvalModes: { ...company.approvalModes, payroll: 'double-any-order' } });
    const session = test.session('admin');
    const without = { permissions: { 'payroll.approve': false } };
    const stored = [change(test, session, 'two', without), change(test, session, 'three', without)] as const;
    expect(done(test, session, stored[0]).state).to.equal('executed');
    expect(done(test, session, stored[1])).to.deep.include({ state: 'refused', refusal: { code: 'input-outdated' } });
    expect(refusedFields(change(test, session, 'three', without).answer)).to.deep.equal({
      'permissions/payroll.approve': 'approver-needed',
    });
    expect(problemOf(remove(test, session, 'one').answer)).to.deep.include({
      targets: [{ id: 'one', reason: 'approver-needed' }],
    });
    expect(done(test, session, remove(test, session, 'two')).results?.[0]?.outcome).to.equal('done');
  });

  it('[US-4] a permission that needs another is refused without it', () => {
    const permissionMatrix = [
      { id: 'g', services: [{ id: 's', lines: [{ code: 's.a' }, { code: 's.b', needs: ['s.a'] }] }] },
    ];
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin' },
        { loginId: 'x', role: 'general', permissions: ['s.a', 's.b'] },
      ],
      profile: { permissionMatrix },
    });
    const session = test.session('admin');
    const refused = (permissions: object) => refusedFields(change(test, session, 'x', { permissions }).answer);
    expect(refused({ 's.a': false })).to.deep.equal({ 'permissions/s.b': 'needs-other' });
    expect(refused({ 's.a': false, 's.b': false })).to.deep.equal({});
    expect(change(test, session, 'x', { name: '別名' }).answer.ok).to.equal(true);
  });

  it('[US-4] [CO-2] nobody is newly allowed to approve transfers that are not approved; who was before may stay so', () => {
    const permissions = { 'transfer.approve': true };
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin' },
        { loginId: 'x', role: 'general', permissions: [] },
        { loginId: 'approver', role: 'general', permissions: ['transfer.approve'] },
      ],
    });
    const { company } = test.bank;
    const session = test.session('admin');
    const notOffered = { 'permissions/transfer.approve': 'not-offered' };
    expect(company.approvalModes['transfer']).to.equal('none');
    expect(refusedFields(create(test, session, { ...newcomer, permissions }).answer)).to.deep.equal(notOffered);
    expect(refusedFields(change(test, session, 'x', { permissions }).answer)).to.deep.equal(notOffered);
    expect(change(test, session, 'approver', { name: '別名', permissions }).answer.ok).to.equal(true);
    const withMode = (transfer: 'none' | 'single') =>
      test.bank.changeCompany({ ...company, approvalModes: { ...company.approvalModes, transfer } });
    withMode('single');
    const stored = change(test, session, 'x', { permissions });
    withMode('none');
    expect(done(test, session, stored)).to.deep.include({ state: 'refused', refusal: { code: 'input-outdated' } });
    withMode('single');
    expect(done(test, session, change(test, session, 'x', { permissions })).state).to.equal('executed');
  });

  it('[4.10] whoever was deleted after the change was stored is told to be gone, not to be changed', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const stored = change(test, session, 'general', { name: '別名' });
    test.bank.removeUser('general');
    expect(done(test, session, stored)).to.deep.include({ state: 'refused', refusal: { code: 'targets-gone' } });
  });

  it('[4.7] a change that changes nothing, of nobody, or of nothing that can be read is refused', () => {
    const test = openTestBank();
    const session = test.session('admin');
    expect(refusedFields(change(test, session, 'general', { adminRight: false }).answer)).to.deep.equal({
      '#/input': 'unchanged',
    });
    expect(problemOf(put(test, session, 'user-change', { input: { userId: 'ghost' } }).answer)).to.deep.equal({
      code: 'user-unknown',
    });
    expect(problemOf(put(test, session, 'user-change', {}).answer)).to.deep.equal({ code: 'user-unknown' });
  });
});

describe('deleting users', () => {
  it('[US-6] tells what the check screen needs, and deletes', () => {
    const test = openTestBank({
      people: [
        { loginId: 'admin', role: 'admin' },
        { loginId: 'x', role: 'general', suspended: ['login-password'], emailState: 'undeliverable' },
      ],
    });
    const session = test.session('admin');
    const stored = remove(test, session, 'x');
    const told = valueOf(stored.answer).operation.lines.map(({ key, value }) => [key, value]);
    expect(told).to.deep.include.members([
      ['login-id', 'x'],
      ['user-name', 'x'],
      ['service-state', 'suspended'],
      ['email', 'x@test.example'],
      ['email-state', 'undeliverable'],
      ['admin-right', false],
    ]);
    const operation = done(test, session, stored);
    expect(operation.results).to.deep.include({
      person: { id: 'x', loginId: 'x', name: 'x', role: 'general' },
      outcome: 'done',
    });
    expect(test.bank.users.has('x')).to.equal(false);
    expect(problemOf(readUser(test.bank, session, 'x'))).to.deep.equal({ code: 'user-unknown' });
    expect(valueOf(listUsers(test.bank, session, {})).total).to.equal(1);
    expect(valueOf(readOperation(test.bank, session, stored.id)).state).to.equal('executed');
  });

  it('[US-6] [4.11] not the master, not oneself, not two at once, and who is deleted is signed in no more', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const reason = (actor: string, id: string) => {
      const problem = problemOf(remove(test, test.session(actor), id).answer);
      return problem?.code === 'targets-refused' ? problem.targets[0]?.reason : problem?.code;
    };
    expect(reason('admin', 'master')).to.equal('role-too-high');
    expect(reason('master', 'master')).to.equal('role-too-high');
    expect(reason('admin', 'admin')).to.equal('own-account');
    expect(reason('general', 'stopped1')).to.equal('right-missing');
    expect(problemOf(remove(test, session, 'general', 'stopped1').answer)).to.deep.equal({
      code: 'targets-too-many',
      most: 1,
    });
    const theirs = test.session('general');
    done(test, session, remove(test, session, 'general'));
    expect(problemOf(readUser(test.bank, theirs, 'general'))).to.deep.equal({ code: 'session-expired' });
  });

  it('[4.8] somebody who changed meanwhile is not deleted', () => {
    const test = openTestBank();
    const session = test.session('admin');
    const stored = remove(test, session, 'general');
    test.bank.changeUser(test.user('general'));
    expect(done(test, session, stored).results?.[0]).to.deep.include({ outcome: 'refused', reason: 'version-changed' });
    expect(test.bank.users.has('general')).to.equal(true);
  });
});

describe('reading users', () => {
  it('[US-3] [4.1] tells everything but passwords: to administrators, and to oneself', () => {
    const test = openTestBank();
    const read = readUser(test.bank, test.session('admin'), 'general');
    expect(valueOf(read)).to.include({ email: 'general@test.example', emailState: 'valid' });
    expect(JSON.stringify(read)).not.to.match(/kakunin1|login2026|24681357/);
    const general = test.session('general');
    expect(readUser(test.bank, general, 'general').ok).to.equal(true);
    expect(problemOf(readUser(test.bank, general, 'admin'))).to.deep.equal({ code: 'right-missing' });
  });

  it('[API-2] answers by the contract over HTTP, with 404, 412, 422 and 429 where they belong', async () => {
    const { as } = openApi({ profile: { ...defaultProfile, mostUsers: 31 } });
    const api = as('yamada31');
    const details = await api.user('u02');
    expect(details.value).to.include({ email: 'aizawa01@midori.example' });
    expect((await api.user('nobody')).status).to.equal(404);
    expect((await api.checkLoginId({ loginId: 'aizawa01' })).value).to.deep.equal({ free: false });
    expect((await api.raw('POST', 'login-ids/check', '{}')).problem.code).to.equal('body-malformed');
    const stale = { userId: 'u02', name: '相沢　新' };
    expect((await api.put(newUuid(), { kind: 'user-change', input: stale, version: '0' })).status).to.equal(412);
    expect((await api.put(newUuid(), { kind: 'user-create', input: {} })).status).to.equal(422);
    for (let asked = 0; asked < 20; asked += 1) await api.checkLoginId({ loginId: `guess${asked}` });
    expect((await api.checkLoginId({ loginId: 'one-more' })).status).to.equal(429);
  });
});
