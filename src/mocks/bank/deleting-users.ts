import type { ReasonCode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import type { Kind } from './kind.js';
import { approvalsLost, isLastAdministrator } from './managing-users.js';
import { actorObjection } from './objections.js';
import { onUsers } from './operations-on-users.js';
import type { UserRecord } from './records.js';
import { credentialState } from './records.js';
import type { RulesOnUsers } from './rules-on-users.js';
import { refuse } from './verdict.js';

const rules: RulesOnUsers = {
  credential: 'login-password',
  concerns: () => true,
  objection: (bank, actor) => actorObjection(bank, actor, 'user-delete'),
  unsuitable: whyKept,
  forbidden: (_, actor, target) => (actor.id === target.id ? 'own-account' : undefined),
  changes: (_, { id, loginId }) => [{ targetId: id, field: 'login-id', before: loginId, after: null }],
  execute(bank, _, target) {
    bank.removeUser(target.id);
    return [{}];
  },
};

const onOne = onUsers(rules);

/** Deleting a user, one at a time, over what the check screen tells of them (US-6). */
export const userDeleting: Kind = {
  ...onOne,
  prepare(bank, actor, request) {
    const prepared = onOne.prepare(bank, actor, request);
    if (!prepared.ok) return prepared;
    const [target, ...others] = prepared.value.targets;
    const user = bank.users.get(target?.person.id ?? '');
    if (others.length > 0 || !user) return refuse({ code: 'targets-too-many', most: 1 });
    return {
      ok: true,
      value: {
        ...prepared.value,
        lines: [
          { key: 'login-id', value: user.loginId },
          { key: 'user-name', value: user.name },
          { key: 'service-state', value: credentialState(user, 'login-password', bank.tokens) },
          { key: 'email', value: user.email },
          { key: 'email-state', value: user.emailState },
          { key: 'admin-right', value: user.role !== 'general' },
        ],
      },
    };
  },
};

/**
 * Nobody deletes the master, the last person who can administer, or an approver whom a double approval needs (US-6,
 * CO-5).
 */
function whyKept(bank: Bank, target: UserRecord): ReasonCode | undefined {
  if (target.role === 'master') return 'role-too-high';
  if (isLastAdministrator(bank, target)) return 'last-administrator';
  return approvalsLost(bank, target).length > 0 ? 'approver-needed' : undefined;
}
