import { createContext } from '@lit/context';
import type { BankClient } from '../contract/bank-client.js';
import type { Language } from '../messages/catalogue.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { MAJOR } from '../version.js';

/** What a portal sets once, high in the tree, for everything below (EM-3). An absent member is inherited. */
export interface Settings {
  readonly client?: BankClient;
  readonly profile?: BankProfile;
  /** BCP 47 tag; `ja` where nothing is said. */
  readonly locale?: string;
  /** Languages beside Japanese and English. */
  readonly languages?: readonly Language[];
}

/** Found by bundles that were loaded apart, within a major version (EM-3). */
export const settingsContext = createContext<Settings>(Symbol.for(`madoguchi/settings/${MAJOR}`));
