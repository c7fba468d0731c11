import type { ActorObjection, OperationKind, ReasonCode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { registrarObjection } from './objections.js';
import { withoutSuspension, type UserRecord } from './records.js';
import { whyMasterNotChangedBy } from './revoking.js';
import type { RulesOnUsers } from './rules-on-users.js';

/** Registering a token for somebody, or putting another in its place, by the number that it shows (OG-1, OM-2). */
export const tokenRegistering: RulesOnUsers = {
  ...aboutOneToken('otp-token-register'),
  unsuitable: () => undefined,
  // Which token it will be is known from its proof, when it is no longer the page that speaks.
  changes: (_, { id, oneTimePasswordTokenId = null }) => [
    { targetId: id, field: 'one-time-password-token', before: oneTimePasswordTokenId, after: null },
  ],
  execute(bank, _, target, { provedTokenId }) {
    if (provedTokenId !== undefined) bank.changeUser(withToken(target, provedTokenId));
    return [{ followUp: 'uses-token-from-now' }];
  },
};

/** Taking a registration back, which nobody can do to the master's (OG-1). */
export const tokenUnregistering: RulesOnUsers = {
  ...aboutOneToken('otp-token-unregister'),
  unsuitable: (_, { role, oneTimePasswordTokenId }) => {
    if (oneTimePasswordTokenId === undefined) return 'token-missing';
    return role === 'master' ? 'master-token-stays' : undefined;
  },
  changes: (_, { id, oneTimePasswordTokenId = null }) => [
    { targetId: id, field: 'one-time-password-token', before: oneTimePasswordTokenId, after: null },
  ],
  execute(bank, _, target) {
    bank.changeUser(withToken(target, undefined));
    return [{ followUp: 'cannot-transfer-without-token' }];
  },
};

function aboutOneToken(kind: OperationKind) {
  return {
    credential: 'one-time-password' as const,
    concerns: () => true,
    objection: (bank: Bank, actor: UserRecord): ActorObjection | undefined =>
      bank.tokenUsage.mode === 'shared' ? { code: 'mode-shared' } : registrarObjection(bank, actor, kind),
    forbidden: (bank: Bank, actor: UserRecord, target: UserRecord): ReasonCode | undefined =>
      whyMasterNotChangedBy(bank, actor, target),
  };
}

/** Whoever gets another token, or none, starts anew with it. */
export function withToken(user: UserRecord, tokenId: string | undefined): UserRecord {
  const { oneTimePasswordTokenId: _before, ...rest } = withoutSuspension(user, 'one-time-password');
  return tokenId === undefined ? rest : { ...rest, oneTimePasswordTokenId: tokenId };
}
