import { expect } from '@open-wc/testing';
import type { Company, OperationRequest } from '../../../src/contract/index.js';
import { readCompany } from '../../../src/mocks/bank/company.js';
import { putOperation } from '../../../src/mocks/bank/operations.js';
import { defaultProfile } from '../../../src/profile/bank-profile.js';
import { newUuid, openTestBank, problemOf, submit, valueOf, withPassword } from '../../support/test-bank.js';
import type { TestBankOptions, TestPerson } from '../../support/test-bank.js';

const approvals = ['transfer.approve', 'bulk-transfer.approve', 'payroll.approve', 'direct-debit.approve'];

function open(options: TestBankOptions = {}) {
  const test = openTestBank(options);
  const master = test.session('master');
  const company = (): Company => valueOf(readCompany(test.bank, master));
  const put = (input: Record<string, unknown>, version = company().version) =>
    putOperation(test.bank, master, newUuid(), { kind: 'company-profile', input, version } satisfies OperationRequest);
  const errors = (input: Record<string, unknown>) => {
    const problem = problemOf(put(input));
    return problem?.code === 'fields-refused' ? problem.errors : problem;
  };
  /** Stores and executes a change. */
  const change = (input: Record<string, unknown>) => {
    const { operation } = valueOf(put(input));
    return valueOf(submit(test, master, operation.id, withPassword()));
  };
  return { ...test, master, company, put, errors, change };
}

/** So many people who may approve everything, beside a master who may not. */
function withApprovers(count: number): readonly TestPerson[] {
  const approvers = Array.from({ length: count }, (_, at) => `approver${at}`);
  return [
    { loginId: 'master', role: 'master', permissions: [] },
    ...approvers.map((loginId) => ({ loginId, role: 'general' as const, permissions: approvals })),
  ];
}

describe('company profile', () => {
  it('[CO-1] is told with its accounts, approval modes, limits, and how many may approve', () => {
    const company = open({ people: withApprovers(3) }).company();
    expect(company.version).to.equal('1');
    expect(company.accounts.map(({ id, branchCode }) => [id, branchCode])).to.deep.equal([
      ['a1', '081'],
      ['a2', '102'],
    ]);
    expect(company.approvals.map(({ business, approvers }) => [business, approvers])).to.deep.equal([
      ['transfer', 3],
      ['bulk-transfer', 3],
      ['payroll', 3],
      ['direct-debit', 3],
    ]);
  });

  it('[CO-2] offers transfers four approval modes, and everything else no way without approval', () => {
    const modes = open()
      .company()
      .approvals.map((approval) => [approval.business, approval.modes] as const);
    const withApproval = ['single', 'double-any-order', 'double-in-order'];
    expect(Object.fromEntries(modes)).to.deep.equal({
      transfer: ['none', ...withApproval],
      'bulk-transfer': withApproval,
      payroll: withApproval,
      'direct-debit': withApproval,
    });
    expect(open().errors({ approvalModes: { payroll: 'none' } })).to.deep.equal([
      { pointer: '#/input/approvalModes/payroll', code: 'malformed' },
    ]);
  });

  it('[4.1] is neither told to nor changed by who has no right to it', () => {
    const test = open();
    const general = test.session('general');
    expect(problemOf(readCompany(test.bank, general))?.code).to.equal('right-missing');
    const request = { kind: 'company-profile', input: { name: '別の会社' }, version: '1' } as const;
    expect(problemOf(putOperation(test.bank, general, newUuid(), request))?.code).to.equal('right-missing');
  });

  it('[CO-4] is stored line by line in the order of the screen, and what changes has its value before', () => {
    const { put } = open();
    const { operation } = valueOf(put({ memos: { a2: '給与用' }, approvalModes: { transfer: 'single' } }));
    expect(operation.lines.filter(({ before }) => before !== undefined)).to.deep.equal([
      { key: 'account-memo', of: 'a2', value: '給与用', before: '' },
      { key: 'approval-mode', of: 'transfer', value: 'single', before: 'none' },
    ]);
    expect([...new Set(operation.lines.map(({ key }) => key))]).to.deep.equal([
      'operation',
      'company-name',
      'account-memo',
      'approval-mode',
      'account-limit-total-yen',
      'account-limit-designated-yen',
      'account-limit-registered-yen',
      'company-limit-yen',
      'accepted-at',
    ]);
  });

  it('[CO-1] [4.6] changes everything that was stored, at once, and writes it to the history', () => {
    const test = open();
    const { state } = test.change({
      name: '新しい会社株式会社',
      memos: { a1: '経費' },
      approvalModes: { 'direct-debit': 'double-in-order' },
      accountLimitsYen: { a2: { total: 40_000_000 } },
      companyLimitsYen: { bonus: 0 },
    });
    expect(state).to.equal('executed');
    const { version, name, accounts, approvals: modes, limits } = test.company();
    expect([version, name, accounts[0]?.memo]).to.deep.equal(['2', '新しい会社株式会社', '経費']);
    expect(accounts[1]?.limitsYen).to.deep.equal({ total: 40_000_000, designated: 10_000_000, registered: 30_000_000 });
    expect(modes.find(({ business }) => business === 'direct-debit')?.mode).to.equal('double-in-order');
    expect(limits.find(({ business }) => business === 'bonus')?.yen).to.equal(0);
    expect(test.bank.history.map(({ kind, event }) => `${kind} ${event}`)).to.include('company-profile executed');
  });

  it('[CO-3] takes a limit per account of 15 digits and refuses one of 16', () => {
    const limits = (total: unknown) => ({ accountLimitsYen: { a1: { total } } });
    const { put, errors } = open();
    expect(put(limits(999_999_999_999_999)).ok).to.equal(true);
    const pointer = '#/input/accountLimitsYen/a1/total';
    expect(errors(limits(1_000_000_000_000_000))).to.deep.equal([{ pointer, code: 'too-long' }]);
    for (const wrong of [-1, 0.5, '5', null, Number.NaN, 2 ** 53]) {
      expect(errors(limits(wrong)), String(wrong)).to.deep.equal([{ pointer, code: 'malformed' }]);
    }
  });

  it('[CO-3] takes a limit per company of 12 digits and refuses one of 13', () => {
    const limits = (bonus: number) => ({ companyLimitsYen: { bonus } });
    const { put, errors } = open();
    expect(put(limits(999_999_999_999)).ok).to.equal(true);
    expect(errors(limits(1_000_000_000_000))).to.deep.equal([
      { pointer: '#/input/companyLimitsYen/bonus', code: 'too-long' },
    ]);
  });

  it('[CO-3] refuses a part above its total, by a raised part as by a lowered total, and takes one as high as it', () => {
    const { put, errors } = open();
    const at = (part: string) => ({ pointer: `#/input/accountLimitsYen/a2/${part}`, code: 'above-total' });
    expect(put({ accountLimitsYen: { a2: { designated: 30_000_000 } } }).ok).to.equal(true);
    expect(errors({ accountLimitsYen: { a2: { designated: 30_000_001 } } })).to.deep.equal([at('designated')]);
    expect(errors({ accountLimitsYen: { a2: { total: 9_999_999 } } })).to.deep.equal([
      at('designated'),
      at('registered'),
    ]);
  });

  it('[CO-5] takes a double approval where two may approve, and refuses it where one may', () => {
    for (const mode of ['double-any-order', 'double-in-order']) {
      const input = { approvalModes: { transfer: mode, payroll: mode } };
      expect(open({ people: withApprovers(2) }).put(input).ok, mode).to.equal(true);
      expect(open({ people: withApprovers(1) }).errors(input), mode).to.deep.equal([
        { pointer: '#/input/approvalModes/transfer', code: 'approvers-too-few' },
        { pointer: '#/input/approvalModes/payroll', code: 'approvers-too-few' },
      ]);
    }
    expect(open({ people: withApprovers(0) }).put({ approvalModes: { transfer: 'single' } }).ok).to.equal(true);
  });

  it('[CO-5] [4.10] counts the approvers again when it is executed, and then changes nothing at all', () => {
    const test = open({ people: withApprovers(2) });
    const input = { name: '新しい会社', approvalModes: { transfer: 'double-any-order' } };
    const { operation } = valueOf(test.put(input));
    test.bank.changeUser({ ...test.user('approver0'), permissions: [] });
    const { state, refusal } = valueOf(submit(test, test.master, operation.id, withPassword()));
    expect([state, refusal?.code]).to.deep.equal(['refused', 'input-outdated']);
    expect(test.company().version).to.equal('1');
  });

  it('[CO-1] counts the characters of names and memos as they are written', () => {
    const { put, errors } = open();
    const memo = (length: number) => ({ memos: { a1: '𠮷'.repeat(length) } });
    expect(put(memo(20)).ok).to.equal(true);
    expect(errors(memo(21))).to.deep.equal([{ pointer: '#/input/memos/a1', code: 'too-long' }]);
    expect(put({ memos: { a1: '' } }).ok).to.equal(true);
    expect(errors({ name: '' })).to.deep.equal([{ pointer: '#/input/name', code: 'malformed' }]);
    expect(errors({ name: 'a\u0000b' })).to.deep.equal([{ pointer: '#/input/name', code: 'malformed' }]);
    expect(errors({ name: '社'.repeat(49) })).to.deep.equal([{ pointer: '#/input/name', code: 'too-long' }]);
  });

  it('[CO-1] changes the company name only at a bank that lets it', () => {
    const company = { ...defaultProfile.company, nameEditable: false };
    expect(open({ profile: { company } }).errors({ name: '別の会社' })).to.deep.equal([
      { pointer: '#/input/name', code: 'not-editable' },
    ]);
  });

  it('[4.7] is not stored over a version that somebody else has replaced', () => {
    const test = open();
    test.bank.changeCompany(test.bank.company);
    expect(problemOf(test.put({ name: '別の会社' }, '1'))).to.deep.equal({ code: 'version-changed', targets: [] });
    expect(test.put({ name: '別の会社' }, '2').ok).to.equal(true);
  });

  it('[4.10] is refused as a whole where somebody else changed it after it was stored', () => {
    const test = open();
    const { operation } = valueOf(test.put({ name: '別の会社' }));
    test.change({ memos: { a1: '先' } });
    const { state, refusal } = valueOf(submit(test, test.master, operation.id, withPassword()));
    expect([state, refusal?.code]).to.deep.equal(['refused', 'version-changed']);
    expect(test.company().name).to.equal('テスト株式会社');
  });

  it('[CO-1] refuses what it does not know, and what changes nothing', () => {
    const { errors, company } = open();
    const unknown = { kana: 'カナ', services: ['x'], memos: { nobody: 'x' }, accountLimitsYen: { a1: { daily: 1 } } };
    expect(errors(unknown)).to.deep.equal([
      { pointer: '#/input/kana', code: 'unknown' },
      { pointer: '#/input/services', code: 'unknown' },
      { pointer: '#/input/memos/nobody', code: 'unknown' },
      { pointer: '#/input/accountLimitsYen/a1/daily', code: 'unknown' },
    ]);
    expect(errors({ 'memos/a1': 'x' }), 'the way to a value is no name of one').to.deep.equal([
      { pointer: '#/input/memos~1a1', code: 'unknown' },
    ]);
    const unchanged = [{ pointer: '#/input', code: 'unchanged' }];
    expect(errors({})).to.deep.equal(unchanged);
    expect(errors({ name: company().name })).to.deep.equal(unchanged);
    expect(errors({ memos: 'all' })).to.deep.equal([{ pointer: '#/input/memos', code: 'unknown' }]);
  });
});
