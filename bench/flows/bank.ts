import { getResponse } from 'msw/utils/get-response';
import { createHttpBankClient } from '../../src/contract/http-bank-client.js';
import type { BankClient } from '../../src/contract/index.js';
import type { ScenarioName } from '../../src/mocks/bank/scenarios.js';
import { MockBank } from '../../src/mocks/mock-bank.js';

/** The mock bank, asked without a network. */
export function mockBankClient(scenario: ScenarioName): BankClient {
  const bank = new MockBank({ scenario });
  const send: typeof fetch = async (input, init) =>
    (await getResponse(bank.handlers, new Request(input, init))) ?? Response.error();
  return createHttpBankClient({ baseUrl: '/api/', fetch: send });
}
