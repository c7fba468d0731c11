import type { LoginIdAnswer, LoginIdQuestion } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { hasRight } from './objections.js';
import type { UserRecord } from './records.js';
import { actorOf } from './sessions.js';
import { accept, refuse, type Verdict } from './verdict.js';

/** So many different login IDs may one person ask for in so long: enough to register people, no way to list them. */
const mostAsked = 20;
const askedWithinMs = 10 * 60 * 1000;

/** Tells whether a user can be given a login ID, and whether the company can have a further user at all (IN-3). */
export function checkLoginId(
  bank: Bank,
  sessionId: string,
  { loginId, userId }: LoginIdQuestion,
): Verdict<LoginIdAnswer> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  const actor = session.value;
  const kind = userId === undefined ? 'user-create' : 'user-change';
  if (!hasRight(bank, actor, kind)) return refuse({ code: 'right-missing' });
  const full = userId === undefined ? whyNoFurtherUser(bank) : accept(undefined);
  if (!full.ok) return full;
  const free = isFree(bank, actor, loginId, userId);
  return free.ok ? accept({ free: free.value }) : free;
}

/** A company has no more users than the profile says (flows.md 4). */
export function whyNoFurtherUser({ profile: { mostUsers: most }, users }: Bank): Verdict<undefined> {
  return users.size < most ? accept(undefined) : refuse({ code: 'users-too-many', most });
}

/**
 * Whether nobody else has a login ID, whatever its case. Who asks for many different ones is told nothing for a while,
 * whether they are taken or not, here as in an operation (IN-3).
 */
export function isFree(bank: Bank, actor: UserRecord, loginId: string, userId?: string): Verdict<boolean> {
  const wanted = loginId.toLowerCase();
  const now = bank.now();
  const asked = new Map([...(bank.loginIdsAsked.get(actor.id) ?? [])].filter(([, at]) => now - at < askedWithinMs));
  if (!asked.has(wanted) && asked.size >= mostAsked) {
    const oldest = Math.min(...asked.values());
    return refuse({ code: 'checks-too-many', waitSeconds: Math.ceil((oldest + askedWithinMs - now) / 1000) });
  }
  // Asking for the same one again tells nothing new.
  if (!asked.has(wanted)) asked.set(wanted, now);
  bank.loginIdsAsked.set(actor.id, asked);
  return accept([...bank.users.values()].every((user) => user.id === userId || user.loginId.toLowerCase() !== wanted));
}
