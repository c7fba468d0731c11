import type { CredentialKind } from '../contract/index.js';
import type { Words } from './ja/words.js';

/** What each credential is called; both languages take it from their words. */
export const credentialNames = (words: Words): Readonly<Record<CredentialKind, string>> => ({
  'login-password': words.loginPassword,
  'confirmation-password': words.confirmationPassword,
  'one-time-password': words.oneTimePassword,
  'transaction-authentication': words.transactionAuthentication,
});
