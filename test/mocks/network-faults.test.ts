import { expect } from '@open-wc/testing';
import { createHttpBankClient, outcomeUnknown, type OperationRequest } from '../../src/contract/index.js';
import {
  networkFaultNames,
  startMockBank,
  type NetworkFaultName,
  type RunningMockBank,
} from '../../src/mocks/index.js';
import { newUuid } from '../support/test-bank.js';

const request: OperationRequest = {
  kind: 'transaction-auth-unlock',
  targets: { chosen: [{ id: 'u05', version: '1' }] },
};

describe('network faults', () => {
  const client = createHttpBankClient({ baseUrl: '/api/' });
  let bank: RunningMockBank;

  before(async () => {
    bank = await startMockBank({ mode: 'page', slowMs: 1 });
  });
  beforeEach(() => bank.setScenario('ordinary'));
  after(() => bank.stop());

  /** What the client makes of each, and whether the bank heard the request. */
  const table: [NetworkFaultName, code: string, heard: boolean][] = [
    ['slow', 'ok', true],
    ['lost-request', 'unreachable', false],
    ['lost-answer', 'unreachable', true],
    ['server-error', 'server-failed', false],
    ['unavailable', 'unavailable', false],
    ['session-expired', 'session-expired', false],
    ['html-instead-of-json', 'contract-broken', false],
    ['contract-broken', 'contract-broken', true],
  ];

  it('[FA-1] are all in the table', () => {
    expect(table.map(([name]) => name)).to.have.members([...networkFaultNames]);
  });

  for (const [name, code, heard] of table) {
    it(`[FA-1] ${name} on the next write: ${code}, once, ${heard ? 'and the bank did it' : 'and the bank never heard of it'}`, async () => {
      bank.setFault({ name, on: 'next-write' });
      expect((await client.session()).ok, 'a read passes by').to.equal(true);
      const id = newUuid();
      const answer = await client.putOperation(id, request);
      expect(answer.ok ? 'ok' : answer.problem.code).to.equal(code);
      expect(bank.bank.operations.has(id)).to.equal(heard);
      expect(bank.fault).to.equal(undefined);
      if (!answer.ok && heard) expect(outcomeUnknown(answer.problem)).to.equal(true);
      const asked = await client.operation(id);
      expect(asked.ok ? asked.value.state : asked.problem.code).to.equal(heard ? 'open' : 'operation-unknown');
    });
  }

  it('[FA-1] on all last until they are taken away, for reads too', async () => {
    bank.setFault({ name: 'server-error', on: 'all' });
    for (const answer of [
      await client.session(),
      await client.users({}),
      await client.putOperation(newUuid(), request),
    ]) {
      expect(!answer.ok && answer.problem.code).to.equal('server-failed');
    }
    bank.setFault(undefined);
    expect((await client.session()).ok).to.equal(true);
  });

  it('[FA-1] unavailable says when asking again makes sense', async () => {
    bank.setFault({ name: 'unavailable', on: 'next-write' });
    const answer = await client.putOperation(newUuid(), request);
    expect(!answer.ok && answer.problem).to.deep.include({ code: 'unavailable', retryAfterSeconds: 2 });
  });

  it('[FA-1] end with the scenario', async () => {
    bank.setFault({ name: 'lost-request', on: 'all' });
    bank.setScenario('ordinary');
    expect((await client.session()).ok).to.equal(true);
  });
});
