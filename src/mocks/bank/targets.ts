import type { OperationRequest, ProblemTarget, TargetsById, TargetsByRule } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { matchingUsers, usersByName } from './matching.js';
import type { Want } from './operation-record.js';
import type { UserRecord } from './records.js';
import { eligibility, type RulesOnUsers } from './rules-on-users.js';
import { accept, refuse, type Verdict } from './verdict.js';
import { userView } from './views.js';

/** Somebody whom an operation is for, and what is wanted of them where the kind needs it. */
interface Target {
  readonly user: UserRecord;
  readonly wants?: readonly Want[];
}

/** Whom an operation is for, as the bank freezes it when it stores the operation. */
export function targetsOf(
  bank: Bank,
  actor: UserRecord,
  rules: RulesOnUsers,
  { targets }: OperationRequest,
): Verdict<Target[]> {
  if (!targets) return refuse({ code: 'fields-refused', errors: [{ pointer: '#/targets', code: 'missing' }] });
  const found =
    'chosen' in targets ? chosenOnes(bank, actor, rules, targets) : allThatMatch(bank, actor, rules, targets);
  if (!found.ok) return found;
  const most = bank.profile.mostTargets;
  return found.value.length > most ? refuse({ code: 'targets-too-many', most }) : found;
}

/** Who changed since they were read (4.7), is unknown or is not eligible is no target, and then nothing is stored. */
function chosenOnes(bank: Bank, actor: UserRecord, rules: RulesOnUsers, { chosen }: TargetsById): Verdict<Target[]> {
  if (new Set(chosen.map(({ id }) => id)).size < chosen.length) {
    return refuse({ code: 'fields-refused', errors: [{ pointer: '#/targets/chosen', code: 'repeated' }] });
  }
  const reasonAgainst = eligibility(bank, actor, rules);
  const targets: Target[] = [];
  const malformed: number[] = [];
  const changed: ProblemTarget[] = [];
  const refused: ProblemTarget[] = [];
  for (const [index, { id, version, input }] of chosen.entries()) {
    const user = bank.users.get(id);
    const wants = rules.readWants?.(input);
    if (rules.readWants && !wants) malformed.push(index);
    else if (!user) refused.push({ id, reason: 'user-unknown' });
    else if (String(user.version) !== version) {
      changed.push({ id, reason: 'version-changed', current: userView(bank, user, rules.credential) });
    } else {
      const reason = reasonAgainst(user, wants);
      if (reason) refused.push({ id, reason });
      targets.push({ user, ...(wants && { wants }) });
    }
  }
  if (malformed.length > 0) {
    const errors = malformed.map((index) => ({ pointer: `#/targets/chosen/${index}/input`, code: 'malformed' }));
    return refuse({ code: 'fields-refused', errors });
  }
  if (changed.length > 0) return refuse({ code: 'version-changed', targets: changed });
  if (refused.length > 0) return refuse({ code: 'targets-refused', targets: refused });
  return accept(targets);
}

/**
 * "All that match" are those who match and are eligible now; where they are not as many as were seen, nothing is
 * stored. Where something is to be said of each person, a rule says too little.
 */
function allThatMatch(
  bank: Bank,
  actor: UserRecord,
  rules: RulesOnUsers,
  { matching, except, countSeen }: TargetsByRule,
): Verdict<Target[]> {
  if (rules.readWants) {
    return refuse({ code: 'fields-refused', errors: [{ pointer: '#/targets/matching', code: 'input-missing' }] });
  }
  const reasonAgainst = eligibility(bank, actor, rules);
  const matched = matchingUsers(bank, usersByName(bank), matching, rules).filter((user) => !reasonAgainst(user));
  if (matched.length !== countSeen) return refuse({ code: 'count-changed', countNow: matched.length });

  const excepted = new Set(except);
  const users = matched.filter(({ id }) => !excepted.has(id));
  return users.length > 0
    ? accept(users.map((user) => ({ user })))
    : refuse({ code: 'fields-refused', errors: [{ pointer: '#/targets/except', code: 'nobody-left' }] });
}
