import type { ReasonCode, TargetResult } from '../../contract/index.js';
import type { Bank } from './bank.js';
import type { Kind } from './kind.js';
import type { OperationRecord, StoredTarget } from './operation-record.js';
import type { UserRecord } from './records.js';
import { eligibility, type RulesOnUsers } from './rules-on-users.js';
import { targetsOf } from './targets.js';
import { accept } from './verdict.js';
import { personView } from './views.js';

/** A kind of operation that is done to one or more users. */
export function onUsers(rules: RulesOnUsers): Kind {
  return {
    objection: rules.objection,
    prepare(bank, actor, request) {
      const targets = targetsOf(bank, actor, rules, request);
      if (!targets.ok) return targets;
      return accept({
        targets: targets.value.map(({ user, wants }) => ({
          person: personView(user),
          version: user.version,
          ...(wants && { wants }),
        })),
        changes: targets.value.flatMap(({ user, wants }) => rules.changes(bank, user, wants)),
      });
    },
    carryOut: (bank, actor, operation) => ({ results: doneToEach(bank, actor, rules, operation) }),
    onUsers: rules,
  };
}

/** Each target is done whole or not at all, and one that changed meanwhile is refused alone (4.8, 4.10). */
function doneToEach(bank: Bank, actor: UserRecord, rules: RulesOnUsers, operation: OperationRecord): TargetResult[] {
  // Everybody is checked before anything is done: who loses their own token here may still finish what they signed.
  const reasonAgainst = reasonNow(bank, actor, rules);
  const checked = operation.targets.map((target) => ({ ...target, reason: reasonAgainst(target) }));
  const { stopsAfter = Infinity } = bank.incidents;
  return checked.flatMap(({ person, reason }, index): TargetResult[] => {
    if (index >= stopsAfter) return [{ person, outcome: 'not-attempted', reason: 'not-attempted' }];
    const target = bank.users.get(person.id);
    if (reason || !target) return [{ person, outcome: 'refused', reason: reason ?? 'user-unknown' }];
    return rules.execute(bank, actor, target, operation).map((done) => ({ person, outcome: 'done', ...done }));
  });
}

function reasonNow(
  bank: Bank,
  actor: UserRecord,
  rules: RulesOnUsers,
): (target: StoredTarget) => ReasonCode | undefined {
  const reasonAgainst = eligibility(bank, actor, rules);
  return ({ person, version, wants }) => {
    const target = bank.users.get(person.id);
    if (!target) return 'user-unknown';
    return target.version === version ? reasonAgainst(target, wants) : 'version-changed';
  };
}
