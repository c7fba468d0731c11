import type { ReasonCode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { actorObjection } from './objections.js';
import type { UserRecord } from './records.js';
import { whyMasterNotChangedBy, whyNoToken, withoutCameraToken } from './revoking.js';
import type { RulesOnUsers } from './rules-on-users.js';

/**
 * Resetting a camera token: the registration of the chosen users is undone, and they register a token anew at their
 * next login (TXI-1).
 */
export const cameraTokenResetting: RulesOnUsers = {
  credential: 'transaction-authentication',
  concerns: () => true,
  objection: (bank, actor) => actorObjection(bank, actor, 'transaction-auth-token-reset'),
  unsuitable: whyNotReset,
  forbidden: whyMasterNotChangedBy,
  changes: (_, { id, cameraTokenId = null }) => [
    { targetId: id, field: 'camera-token', before: cameraTokenId, after: null },
  ],
  execute(bank, _, target) {
    bank.changeUser(withoutCameraToken(target));
    return [{ followUp: 'registers-at-next-login' }];
  },
};

/** By policy only a token that was never used in a transaction is reset, or any registered one (TXI-1). */
function whyNotReset(bank: Bank, target: UserRecord): ReasonCode | undefined {
  const used = bank.tokens.get(target.cameraTokenId ?? '')?.used ?? false;
  return (
    whyNoToken(bank, target, 'transaction-authentication') ??
    (used && bank.profile.resettable === 'never-used' ? 'token-used' : undefined)
  );
}
