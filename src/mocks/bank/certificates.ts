import type { Certificate, ReasonCode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import type { Kind } from './kind.js';
import { actorObjection } from './objections.js';
import { onUsers } from './operations-on-users.js';
import type { UserRecord } from './records.js';
import { whyMasterNotChangedBy } from './revoking.js';
import type { RulesOnUsers } from './rules-on-users.js';
import { endSessionsOf } from './sessions.js';
import { accept, refuse } from './verdict.js';

const rules: RulesOnUsers = {
  credential: 'login-password',
  tellsCertificate: true,
  concerns: () => true,
  objection: (bank, actor) => actorObjection(bank, actor, 'certificate-revoke'),
  unsuitable: whyNotRevocable,
  forbidden: whyMasterNotChangedBy,
  changes: (_, { id }) => [{ targetId: id, field: 'certificate', before: 'issued', after: 'revoked' }],
  execute(bank, actor, target) {
    if (target.certificate) bank.changeUser({ ...target, certificate: { ...target.certificate, state: 'revoked' } });
    endSessionsOf(bank, target);
    return [{ followUp: target.id === actor.id ? 'own-certificate-revoked' : 'needs-new-certificate' }];
  },
};

const onOne = onUsers(rules);

/**
 * Taking a client certificate away from one user, over what the check screen tells of it. They lose every session at
 * once, whoever took it: a session stands on the certificate that it was opened with (CE-1).
 */
export const certificateRevoking: Kind = {
  ...onOne,
  prepare(bank, actor, request) {
    const prepared = onOne.prepare(bank, actor, request);
    if (!prepared.ok) return prepared;
    const [target, ...others] = prepared.value.targets;
    const user = bank.users.get(target?.person.id ?? '');
    if (others.length > 0 || !user) return refuse({ code: 'targets-too-many', most: 1 });
    const { state, expiresAt = '' } = certificateView(bank, user);
    return accept({
      ...prepared.value,
      lines: [
        { key: 'certificate-state', value: state },
        { key: 'certificate-expires-at', value: expiresAt },
      ],
    });
  },
};

/** The certificate of a person as it is now. */
export function certificateView(bank: Bank, { certificate }: UserRecord): Certificate {
  if (!certificate) return { state: 'missing' };
  const isOver = certificate.state === 'issued' && Date.parse(certificate.expiresAt) < bank.now();
  return isOver ? { ...certificate, state: 'expired' } : certificate;
}

/** Only a certificate that is in use (発行済み) is taken away (CE-1). */
function whyNotRevocable(bank: Bank, target: UserRecord): ReasonCode | undefined {
  const { state } = certificateView(bank, target);
  return state === 'issued' ? undefined : `certificate-${state}`;
}
