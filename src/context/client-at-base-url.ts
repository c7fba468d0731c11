import type { BankClient } from '../contract/bank-client.js';
import { httpClientLater } from './http-client-later.js';

/** The HTTP client behind a `base-url` attribute: one as long as the URL stays the same. */
export class ClientAtBaseUrl {
  #made: { readonly baseUrl: string; readonly client: BankClient } | undefined;

  client(baseUrl: string): BankClient | undefined {
    if (baseUrl === '') return undefined;
    if (this.#made?.baseUrl !== baseUrl) this.#made = { baseUrl, client: httpClientLater({ baseUrl }) };
    return this.#made.client;
  }
}
