import { expect } from '@open-wc/testing';
import type { FeeScheduleCode, FeeScheduleRecord, FeeTable } from '../../../src/contract/index.js';
import { readFeeSchedule } from '../../../src/mocks/bank/fees.js';
import { putOperation, readOperation } from '../../../src/mocks/bank/operations.js';
import { newUuid, openTestBank, problemOf, submit, valueOf, withPassword } from '../../support/test-bank.js';

const people = [
  { loginId: 'master', role: 'master' },
  { loginId: 'admin', role: 'admin' },
  { loginId: 'general', role: 'general' },
] as const;

function open() {
  const test = openTestBank({ people });
  const master = test.session('master');
  const read = (schedule: FeeScheduleCode): FeeScheduleRecord => valueOf(readFeeSchedule(test.bank, master, schedule));
  const put = (schedule: FeeScheduleCode, values: Record<string, unknown>, version = read(schedule).version) => {
    const id = newUuid();
    const input = { schedule, ...values };
    return { id, answer: putOperation(test.bank, master, id, { kind: 'fee-schedule', input, version }) };
  };
  const errors = (schedule: FeeScheduleCode, values: Record<string, unknown>) => {
    const problem = problemOf(put(schedule, values).answer);
    return problem?.code === 'fields-refused' ? problem.errors.map(({ pointer, code }) => `${pointer} ${code}`) : [];
  };
  const execute = (id: string) => valueOf(submit(test, master, id, withPassword()));
  return { ...test, master, read, put, errors, execute };
}

/** The table with one more range from 50,000 yen, and another fee by wire from 30,000 yen. */
function edited({ fromYen, feesYen }: FeeTable): FeeTable {
  const more = (fees: readonly number[]) => [...fees, 880];
  return {
    fromYen: [...fromYen, 50_000],
    feesYen: {
      ...Object.fromEntries(Object.entries(feesYen).map(([pattern, fees]) => [pattern, more(fees)])),
      'other-bank-wire': [330, 440, 770, 880],
    },
  };
}

describe('fee schedules', () => {
  it('[FE-2] a method is of payee-bulk only, a minimum payment of the payee’s only', () => {
    const { read } = open();
    expect(read('payee-bulk')).to.include({ method: 'fixed', minimumPaymentYen: 1_000 });
    expect(read('payee-transfer')).to.include({ minimumPaymentYen: 1_000 }).and.not.to.have.property('method');
    expect(read('payer-bulk')).not.to.have.any.keys('method', 'minimumPaymentYen');
  });

  it('[FE-1] shows every change with the value before, and changes nothing until it is authorised', () => {
    const { read, put, execute } = open();
    const table = edited(read('payee-bulk').table);
    const { id, answer } = put('payee-bulk', { method: 'add-upper', table });
    const { lines } = valueOf(answer).operation;
    const ofFees = lines.filter(({ key }) => key.startsWith('fee-'));
    const added = ['same-branch', 'same-bank', 'other-bank-wire', 'other-bank-document'].map((pattern) => [
      'fee-yen',
      `50000 ${pattern}`,
      880,
      '',
    ]);
    expect(ofFees.map(({ key, of, value, before }) => [key, of, value, before])).to.deep.equal([
      ['fee-schedule', undefined, 'payee-bulk', undefined],
      ['fee-method', undefined, 'add-upper', 'fixed'],
      ['fee-minimum-yen', undefined, 1_000, undefined],
      ['fee-standard', undefined, false, undefined],
      ['fee-yen', '30000 other-bank-wire', 770, 660],
      ...added,
    ]);
    expect(read('payee-bulk').method).to.equal('fixed');
    expect(execute(id).state).to.equal('executed');
    expect(read('payee-bulk')).to.deep.include({ method: 'add-upper', table, version: '2' });
    expect(read('payer-bulk').version).to.equal('1');
  });

  it('[FE-3] the standard fees are told as they are now, and the company’s own are kept meanwhile', () => {
    const { bank, read, put, execute } = open();
    const own = read('payee-bulk').table;
    execute(put('payee-bulk', { usesStandard: true }).id);
    const standard = edited(own);
    bank.changeFees({ ...bank.fees, standard });
    expect(read('payee-bulk')).to.deep.include({ usesStandard: true, standard, table: own });
  });

  describe('[FE-2] refuses', () => {
    const table: FeeTable = {
      fromYen: [0, 30_000],
      feesYen: { 'same-branch': [0, 1], 'same-bank': [0, 1], 'other-bank-wire': [0, 1], 'other-bank-document': [0, 1] },
    };
    const cases: readonly [string, FeeScheduleCode, Record<string, unknown>, string][] = [
      ['a method where there is none', 'payee-transfer', { method: 'fixed' }, '#/input/method unknown'],
      ['a minimum where the payer bears', 'payer-bulk', { minimumPaymentYen: 1 }, '#/input/minimumPaymentYen unknown'],
      ['a version as a value', 'payee-bulk', { version: 9 }, '#/input/version unknown'],
      ['what no record has', 'payee-bulk', { toString: 1 }, '#/input/toString unknown'],
      ['an unknown method', 'payee-bulk', { method: 'raised' }, '#/input/method malformed'],
      ['a minimum below 0', 'payee-bulk', { minimumPaymentYen: -1 }, '#/input/minimumPaymentYen malformed'],
      ['a minimum of 16 digits', 'payee-bulk', { minimumPaymentYen: 1e15 }, '#/input/minimumPaymentYen malformed'],
      ['a word for yes', 'payee-bulk', { usesStandard: 'true' }, '#/input/usesStandard malformed'],
      ['ranges that overlap', 'payee-bulk', { table: { ...table, fromYen: [0, 0] } }, '#/input/table malformed'],
      ['a first range above 0', 'payee-bulk', { table: { ...table, fromYen: [1, 2] } }, '#/input/table malformed'],
      [
        'a pattern that the bank does not have',
        'payee-bulk',
        { table: { ...table, feesYen: { ...table.feesYen, pigeon: [0, 1] } } },
        '#/input/table malformed',
      ],
      [
        'more than 200 ranges',
        'payee-bulk',
        {
          table: {
            fromYen: Array.from({ length: 201 }, (_, index) => index),
            feesYen: Object.fromEntries(Object.keys(table.feesYen).map((key) => [key, new Array(201).fill(0)])),
          },
        },
        '#/input/table malformed',
      ],
      ['a table while the standard is used', 'payer-bulk', { table }, '#/input/table not-editable'],
      ['a table while the standard will be', 'payee-bulk', { usesStandard: true, table }, '#/input/table not-editable'],
      ['what changes nothing', 'payee-bulk', { method: 'fixed' }, '#/input unchanged'],
      ['nothing at all', 'payee-bulk', {}, '#/input unchanged'],
      ['a schedule that there is not', 'payee-bulk', { schedule: 'toString' }, '#/input/schedule unknown'],
    ];
    for (const [what, schedule, values, error] of cases) {
      it(what, () => {
        expect(open().errors(schedule, values)).to.deep.equal([error]);
      });
    }
  });

  it('[4.10] with one value that cannot be, the others are not changed either', () => {
    const { read, errors } = open();
    expect(errors('payee-bulk', { usesStandard: true, minimumPaymentYen: -1 })).to.have.lengthOf(1);
    expect(read('payee-bulk')).to.include({ usesStandard: false, version: '1' });
  });

  it('[4.7] is not stored over somebody else’s change of the same schedule, but beside one of another', () => {
    const { read, put, execute } = open();
    const { version } = read('payee-bulk');
    execute(put('payer-bulk', { usesStandard: false }).id);
    const meanwhile = put('payee-bulk', { minimumPaymentYen: 5 });
    const slower = put('payee-bulk', { method: 'add-lower' });
    execute(meanwhile.id);
    expect(problemOf(put('payee-bulk', { method: 'add-lower' }, version).answer)?.code).to.equal('version-changed');
    expect(execute(slower.id).refusal).to.deep.equal({ code: 'version-changed' });
    expect(read('payee-bulk')).to.include({ minimumPaymentYen: 5, method: 'fixed' });
  });

  it('[4.10] is not carried out where the bank has come to have other patterns', () => {
    const { bank, read, put, execute } = open();
    const { table } = read('payee-bulk');
    const { id } = put('payee-bulk', { table: edited(table) });
    const feesYen = { ...table.feesYen, pigeon: table.fromYen.map(() => 0) };
    bank.changeFees({ ...bank.fees, standard: { ...table, feesYen } });
    expect(execute(id).refusal).to.deep.equal({ code: 'input-outdated' });
    expect(read('payee-bulk').table).to.deep.equal(table);
  });

  it('[4.1] is read and changed by the master and admins only', () => {
    const { bank, session, read } = open();
    const general = session('general');
    const { version } = read('payee-bulk');
    expect(problemOf(readFeeSchedule(bank, general, 'payee-bulk'))?.code).to.equal('right-missing');
    const input = { schedule: 'payee-bulk', method: 'add-upper' };
    const stored = putOperation(bank, general, newUuid(), { kind: 'fee-schedule', input, version });
    expect(problemOf(stored)?.code).to.equal('right-missing');
    expect(valueOf(readFeeSchedule(bank, session('admin'), 'payee-bulk')).schedule).to.equal('payee-bulk');
  });

  it('[4.6] is in the operation history', () => {
    const { bank, master, put, execute } = open();
    const { id } = put('payee-transfer', { minimumPaymentYen: 500 });
    execute(id);
    expect(valueOf(readOperation(bank, master, id)).state).to.equal('executed');
    const written = bank.history
      .filter(({ operationId }) => operationId === id)
      .map(({ kind, event }) => `${kind} ${event}`);
    expect(written).to.deep.equal(['fee-schedule stored', 'fee-schedule credentials-right', 'fee-schedule executed']);
  });
});
