import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Certificate, CertificateState, CredentialKind, CredentialState, Role } from '../../contract/index.js';
import type { Words } from '../../messages/ja/words.js';
import { icon } from './icons.js';
import type { IconName } from './icons.js';

const roleWords = { master: 'roleMaster', admin: 'roleAdmin', general: 'roleGeneral' } as const;

const stateLooks: Readonly<Record<CredentialState, { word: keyof Words; icon: IconName; look: string }>> = {
  available: { word: 'stateAvailable', icon: 'done', look: 'done' },
  unused: { word: 'stateUnused', icon: 'waiting', look: 'warning' },
  suspended: { word: 'stateSuspended', icon: 'stopped', look: 'danger' },
  unregistered: { word: 'stateUnregistered', icon: 'none', look: 'neutral' },
};

const certificateLooks: Readonly<Record<CertificateState, { word: keyof Words; icon: IconName; look: string }>> = {
  issued: { word: 'certificateIssued', icon: 'done', look: 'done' },
  revoked: { word: 'certificateRevoked', icon: 'stopped', look: 'danger' },
  expired: { word: 'certificateExpired', icon: 'waiting', look: 'warning' },
  missing: { word: 'certificateMissing', icon: 'none', look: 'neutral' },
};

const credentialWords = {
  'login-password': 'loginPassword',
  'confirmation-password': 'confirmationPassword',
  'one-time-password': 'token',
  'transaction-authentication': 'token',
} as const;

/** All states of a credential, in the order in which a person is offered them. */
export const credentialStates = Object.keys(stateLooks) as readonly CredentialState[];

export function roleWord(role: Role, words: Words): string {
  return words[roleWords[role]];
}

export function credentialStateWord(state: CredentialState, words: Words): string {
  return words[stateLooks[state].word];
}

/** What the state of a credential is called as a column: 「トークン」 for both kinds of authentication. */
export function credentialWord(credential: CredentialKind, words: Words): string {
  return words[credentialWords[credential]];
}

/** A credential's state as word, icon and colour; styled by `chips`. */
export function stateChip(state: CredentialState, words: Words): TemplateResult {
  const { icon: picture, look } = stateLooks[state];
  return html`<span class="chip ${look}">${icon(picture)}${credentialStateWord(state, words)}</span>`;
}

/** The state of a certificate as word, icon and colour; styled by `chips`. */
export function certificateChip({ state }: Certificate, words: Words): TemplateResult {
  const { icon: picture, look, word } = certificateLooks[state];
  return html`<span class="chip ${look}">${icon(picture)}${words[word]}</span>`;
}
