import { expect } from '@open-wc/testing';
import { httpClientLater } from '../../src/context/http-client-later.js';
import type { BankClient } from '../../src/contract/bank-client.js';
import { createHttpBankClient } from '../../src/contract/http-bank-client.js';

const answer = (name: string) => Promise.resolve({ ok: true, value: name });
/** A client that answers with the name of the method that was called and what it was given. */
const echo = new Proxy({} as BankClient, {
  get: (_, name: string) =>
    name === 'then' ? undefined : (...given: unknown[]) => answer(`${name} ${JSON.stringify(given)}`),
});
const load = () => Promise.resolve({ createHttpBankClient: () => echo });

describe('the HTTP client that is loaded later', () => {
  it('[API-1] has every method of the client, and hands everything on', async () => {
    const later = httpClientLater({}, load) as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
    const methods = Object.keys(createHttpBankClient());
    expect(Object.keys(later).sort()).to.deep.equal([...methods].sort());
    for (const name of methods) {
      const given = ['a', { b: 1 }, { c: 2 }];
      expect(await later[name]!(...given)).to.deep.equal({ ok: true, value: `${name} ${JSON.stringify(given)}` });
    }
  });

  it('[PE-2] is loaded at the first call, and once', async () => {
    let loads = 0;
    const client = httpClientLater({}, () => {
      loads += 1;
      return load();
    });
    expect(loads).to.equal(0);
    await Promise.all([client.session(), client.session(), client.openOperations()]);
    await client.session();
    expect(loads).to.equal(1);
  });

  it('[FA-3] that cannot be loaded is a bank that cannot be reached, and the next call tries again', async () => {
    let isThere = false;
    const client = httpClientLater({}, () => (isThere ? load() : Promise.reject(new TypeError('the chunk is gone'))));
    expect(await client.session()).to.deep.equal({ ok: false, problem: { code: 'unreachable' } });
    isThere = true;
    expect((await client.session()).ok).to.equal(true);
  });
});
