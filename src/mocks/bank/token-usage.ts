import type { OperationRequest, TokenUsage, UsageMode } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { demandsOf } from './demands.js';
import type { Kind, Prepared } from './kind.js';
import { registrarObjection } from './objections.js';
import { onUsers } from './operations-on-users.js';
import type { DemandedToken } from './operation-record.js';
import type { UserRecord } from './records.js';
import { tokenRegistering, withToken } from './registering.js';
import { actorOf } from './sessions.js';
import { accept, refuse, type Verdict } from './verdict.js';
import { personView } from './views.js';

const modes: readonly unknown[] = ['individual', 'shared'] satisfies UsageMode[];

/** Tells the usage mode now, the token behind it, and how many users still have none (OM-1, OM-2). */
export function readTokenUsage(bank: Bank, sessionId: string): Verdict<TokenUsage> {
  const session = actorOf(bank, sessionId);
  if (!session.ok) return session;
  const { mode, commonTokenId } = bank.tokenUsage;
  const master = masterOf(bank);
  const tokenNumber = mode === 'shared' ? commonTokenId : master?.oneTimePasswordTokenId;
  return accept({
    mode,
    ...(master && { holder: personView(master) }),
    ...(tokenNumber !== undefined && { tokenNumber }),
    users: bank.users.size,
    withoutToken: [...bank.users.values()].filter((user) => user.oneTimePasswordTokenId === undefined).length,
  });
}

const objection: Kind['objection'] = (bank, actor) => registrarObjection(bank, actor, 'otp-usage-mode');
const registeringOne = onUsers({ ...tokenRegistering, objection });

/**
 * The usage mode and, with it, a token (OM-1): the common one where all use the same; where each uses their own, that
 * of the one user who is named (OM-2), or the master's.
 */
export const usageModeSetting: Kind = {
  objection,
  prepare(bank, actor, request) {
    const mode = modeIn(request);
    if (!mode) return refuse({ code: 'fields-refused', errors: [{ pointer: '#/input/mode', code: 'malformed' }] });
    const named = request.targets ? namedUser(bank, actor, request, mode) : accept({ targets: [], changes: [] });
    if (!named.ok) return named;
    const inUse = tokenInUse(bank);
    return accept({
      ...named.value,
      changes: [
        { targetId: 'company', field: 'usage-mode', before: bank.tokenUsage.mode, after: mode },
        ...named.value.changes,
      ],
      lines: [{ key: 'usage-mode', value: mode, before: bank.tokenUsage.mode }],
      ...(inUse ? { demandedToken: inUse } : { demands: withoutTokenInUse(bank) }),
    });
  },
  carryOut(bank, actor, operation) {
    const { lines, targets, provedTokenId } = operation;
    const mode = lines?.find(({ key }) => key === 'usage-mode')?.value as UsageMode;
    if (provedTokenId === undefined) return {};
    if (mode === 'shared') {
      for (const user of [...bank.users.values()]) bank.changeUser(withToken(user, provedTokenId));
      bank.changeTokenUsage({ mode, commonTokenId: provedTokenId });
      return {};
    }
    const named = targets.length > 0 ? registeringOne.carryOut(bank, actor, operation) : {};
    if (named.results?.some(({ outcome }) => outcome !== 'done')) return named;
    const master = masterOf(bank);
    if (!named.results && master) bank.changeUser(withToken(master, provedTokenId));
    if (bank.tokenUsage.mode === 'shared') {
      // The common token is nobody's own.
      const holderId = targets[0]?.person.id ?? master?.id;
      for (const user of [...bank.users.values()]) {
        if (user.id !== holderId) bank.changeUser(withToken(user, undefined));
      }
    }
    bank.changeTokenUsage({ mode });
    return named;
  },
  onUsers: registeringOne.onUsers,
};

/** A user can be named only where each has their own token. */
function namedUser(bank: Bank, actor: UserRecord, request: OperationRequest, mode: UsageMode): Verdict<Prepared> {
  if (mode === 'shared') {
    return refuse({ code: 'fields-refused', errors: [{ pointer: '#/targets', code: 'not-wanted' }] });
  }
  return registeringOne.prepare(bank, actor, request);
}

function modeIn({ input }: OperationRequest): UsageMode | undefined {
  const mode = input?.['mode'];
  return modes.includes(mode) ? (mode as UsageMode) : undefined;
}

/** Whose one-time password is asked for before a change: the common token's, or the master's (seed 001). */
function tokenInUse(bank: Bank): DemandedToken | undefined {
  const { mode, commonTokenId } = bank.tokenUsage;
  if (mode === 'shared') return commonTokenId === undefined ? undefined : { tokenId: commonTokenId, commonToken: true };
  const master = masterOf(bank);
  const tokenId = master?.oneTimePasswordTokenId;
  return master && tokenId !== undefined ? { tokenId, holder: personView(master) } : undefined;
}

/** Where no token is in use yet, none can be asked for. */
function withoutTokenInUse(bank: Bank) {
  return demandsOf(bank, 'otp-usage-mode')
    .map((set) => set.filter((demand) => demand !== 'one-time-password'))
    .filter((set) => set.length > 0);
}

function masterOf(bank: Bank): UserRecord | undefined {
  return [...bank.users.values()].find(({ role }) => role === 'master');
}
