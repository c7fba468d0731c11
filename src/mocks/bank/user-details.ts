import type { UserDetails } from '../../contract/index.js';
import { codesOf, defaultMatrix } from '../../profile/permissions.js';
import type { Bank } from './bank.js';
import { hasRight } from './objections.js';
import { actorOf } from './sessions.js';
import { limitedBusinesses } from './user-input.js';
import { accept, refuse, type Verdict } from './verdict.js';
import { userView } from './views.js';

/** Tells everything of a user but their passwords: to those who may manage users, and to themselves (4.1, US-3). */
export function readUser(bank: Bank, sessionId: string, id: string): Verdict<UserDetails> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  const actor = session.value;
  if (actor.id !== id && !hasRight(bank, actor, 'user-change')) return refuse({ code: 'right-missing' });
  const user = bank.users.get(id);
  if (!user) return refuse({ code: 'user-unknown' });
  const { email, emailState, changesAtLogin, permissions, accounts, limitsYen } = user;
  const matrix = bank.profile.permissionMatrix ?? defaultMatrix;
  return accept({
    user: userView(bank, user),
    email,
    emailState,
    changesAtLogin: [...changesAtLogin],
    permissions: each(codesOf(matrix), (code) => permissions.includes(code)),
    accounts: each(
      bank.company.accounts.map((account) => account.id),
      (account) => accounts.includes(account),
    ),
    limitsYen: each(limitedBusinesses, (business) => limitsYen[business] ?? 0),
  });
}

function each<T>(names: readonly string[], valueOf: (name: string) => T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}
