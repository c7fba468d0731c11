import type { BankClient } from '../contract/bank-client.js';
import type { HttpBankClientOptions } from '../contract/http-bank-client.js';
import type { Answer } from '../contract/problems.js';

type Load = () => Promise<{ readonly createHttpBankClient: (options: HttpBankClientOptions) => BankClient }>;

/** The HTTP client, loaded at the first call, so that a portal with a client of its own does not load it. */
export function httpClientLater(
  options: HttpBankClientOptions = {},
  load: Load = () => import('../contract/http-bank-client.js'),
): BankClient {
  let made: Promise<BankClient> | undefined;

  async function through<T>(call: (client: BankClient) => Promise<Answer<T>>): Promise<Answer<T>> {
    let client: BankClient;
    try {
      client = await (made ??= load().then(({ createHttpBankClient }) => createHttpBankClient(options)));
    } catch {
      // Nothing was sent: the way to the bank is not there yet, and the next call tries again.
      made = undefined;
      return { ok: false, problem: { code: navigator.onLine ? 'unreachable' : 'offline' } };
    }
    return call(client);
  }

  return {
    session: (...args) => through((client) => client.session(...args)),
    users: (...args) => through((client) => client.users(...args)),
    user: (...args) => through((client) => client.user(...args)),
    checkLoginId: (...args) => through((client) => client.checkLoginId(...args)),
    standing: (...args) => through((client) => client.standing(...args)),
    company: (...args) => through((client) => client.company(...args)),
    feeSchedule: (...args) => through((client) => client.feeSchedule(...args)),
    tokenUsage: (...args) => through((client) => client.tokenUsage(...args)),
    listOperationHistory: (...args) => through((client) => client.listOperationHistory(...args)),
    putOperation: (...args) => through((client) => client.putOperation(...args)),
    operation: (...args) => through((client) => client.operation(...args)),
    openOperations: (...args) => through((client) => client.openOperations(...args)),
    postCredentials: (...args) => through((client) => client.postCredentials(...args)),
    renewChallenge: (...args) => through((client) => client.renewChallenge(...args)),
    cancelOperation: (...args) => through((client) => client.cancelOperation(...args)),
  };
}
