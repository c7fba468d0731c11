import type {
  CredentialKind,
  CredentialState,
  Role,
  UserPage,
  UserPageRequest,
  UserSort,
} from '../../contract/index.js';
import type { Bank } from './bank.js';
import { certificateView } from './certificates.js';
import { kinds } from './kinds.js';
import { matchingUsers, usersByName } from './matching.js';
import { hasRight } from './objections.js';
import { credentialState, type UserRecord } from './records.js';
import { eligibility, type RulesOnUsers } from './rules-on-users.js';
import { serviceHours } from './service-hours.js';
import { toldTo } from './unlocking.js';
import { actorOf } from './sessions.js';
import { accept, type Verdict } from './verdict.js';
import { userView } from './views.js';

/**
 * Tells one page of users, and for a kind of operation who is eligible and why not (TXU-2), why the actor can do it to
 * nobody (TXR-2), and when the bank opens again (4.12).
 */
export function listUsers(bank: Bank, sessionId: string, request: UserPageRequest): Verdict<UserPage> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  const actor = session.value;

  const { kind: name, sort = 'name', page = 1, pageSize = 10 } = request;
  const rules = name && (kinds[name]?.onUsers ?? kinds[name]?.listed);
  const { credential } = rules ?? anybody;
  const objection = rules ? rules.objection(bank, actor) : name && { code: 'right-missing' };
  const reasonAgainst = rules ? eligibility(bank, actor, rules) : () => objection?.code;

  const matching = matchingUsers(bank, visibleUsers(bank, actor, name), request, rules ?? anybody);
  const rows = sorted(bank, matching, sort, credential);
  const shown = rows.slice((page - 1) * pageSize, page * pageSize);
  return accept({
    items: shown.map((user) => {
      const reason = reasonAgainst(user);
      return {
        user: {
          ...userView(bank, user, credential),
          ...(rules?.tellsCertificate && { certificate: certificateView(bank, user) }),
        },
        eligibility: { selectable: !reason, ...(reason && { reason }) },
      };
    }),
    total: rows.length,
    eligible: rows.filter((user) => !reasonAgainst(user)).length,
    page,
    pageSize,
    serviceHours: serviceHours(bank),
    ...toldTo(bank, actor, objection),
  });
}

/** A list that is about no kind of operation. */
const anybody: Pick<RulesOnUsers, 'credential' | 'concerns'> = {
  credential: 'transaction-authentication',
  concerns: () => true,
};

/** Who has no right to do anything to others sees only themselves (4.1). */
function visibleUsers(bank: Bank, actor: UserRecord, kind: UserPageRequest['kind']): readonly UserRecord[] {
  const seesAll = kind ? hasRight(bank, actor, kind) : actor.role !== 'general';
  return seesAll ? usersByName(bank) : [actor];
}

const roles: readonly Role[] = ['master', 'admin', 'general'];
const states: readonly CredentialState[] = ['available', 'unused', 'suspended', 'unregistered'];

/** Rows come in the order of names; people who are equal in a column stay in it. */
function sorted(bank: Bank, rows: UserRecord[], sort: UserSort, credential: CredentialKind): UserRecord[] {
  const column = sort.replace('-', '');
  const stateOf = (user: UserRecord) => states.indexOf(credentialState(user, credential, bank.tokens));
  if (column === 'loginId') rows.sort((a, b) => (a.loginId < b.loginId ? -1 : 1));
  if (column === 'role') rows.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  if (column === 'state') rows.sort((a, b) => stateOf(a) - stateOf(b));
  return sort.startsWith('-') ? rows.reverse() : rows;
}
