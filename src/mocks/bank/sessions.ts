import type { Session } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { writeHistory } from './history.js';
import { japanTime } from './japan-time.js';
import type { UserRecord } from './records.js';
import { serviceHours } from './service-hours.js';
import { userView } from './views.js';
import { accept, refuse, type Verdict } from './verdict.js';

/** Who acts is known from the session and from nothing in the request (V22). */
export function actorOf(bank: Bank, sessionId: string): Verdict<UserRecord> {
  const session = bank.sessions.get(sessionId);
  const actor = session && !session.ended && bank.users.get(session.userId);
  return actor ? accept(actor) : refuse({ code: 'session-expired' });
}

/** Tells who is signed in, and whether the bank is open (4.12). */
export function readSession(bank: Bank, sessionId: string): Verdict<Session> {
  const actor = actorOf(bank, sessionId);
  if (!actor.ok) return actor;
  return accept({
    actor: userView(bank, actor.value),
    company: { name: bank.company.name },
    bankTime: japanTime(bank.now()),
    serviceHours: serviceHours(bank),
  });
}

/** Opens a session of somebody's own, as the portal's login does, and writes it to the history (4.6). */
export function signIn(bank: Bank, loginId: string): string {
  const user = [...bank.users.values()].find((candidate) => candidate.loginId === loginId);
  if (!user) throw new Error(`Nobody here has the login ID ${loginId}`);
  const sessionId = bank.newId();
  bank.sessions.set(sessionId, { userId: user.id, ended: false });
  writeHistory(bank, user, { kind: 'sign-in', event: 'signed-in' });
  return sessionId;
}

/** Ends a session; the same person may take it up again and finds the operations as they were left (IN-3). */
export function endSession(bank: Bank, sessionId: string): void {
  setEnded(bank, sessionId, true);
}

/** Ends every session of a person, in whatever tab. */
export function endSessionsOf(bank: Bank, { id }: UserRecord): void {
  for (const [sessionId, { userId }] of bank.sessions) if (userId === id) endSession(bank, sessionId);
}

/** Takes up a session again after the same person signed in again. */
export function renewSession(bank: Bank, sessionId: string): void {
  setEnded(bank, sessionId, false);
}

function setEnded(bank: Bank, sessionId: string, ended: boolean): void {
  const session = bank.sessions.get(sessionId);
  if (session) bank.sessions.set(sessionId, { ...session, ended });
}
