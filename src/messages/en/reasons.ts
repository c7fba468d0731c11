import type { Reasons } from '../ja/reasons.js';
import type { Words } from '../ja/words.js';

export const reasonsIn = (words: Words): Reasons => {
  const causes: ReadonlyMap<string, string> = new Map([
    ['not-suspended', `this ${words.user} is not suspended`],
    ['own-account', 'this is your own account'],
    ['shares-token', 'you use the same token'],
    ['right-missing', 'you do not have the right to do this'],
    ['role-too-high', `this ${words.user} has a higher role`],
    ['only-bank-unlocks', 'only the bank can lift this suspension'],
    ['token-missing', 'no token is registered'],
    ['token-used', 'the token has already been used'],
    ['suspended', `this ${words.user} is suspended`],
    ['version-changed', `another administrator changed this ${words.user}`],
    ['user-unknown', `this ${words.user} cannot be found`],
    ['not-attempted', 'the bank stopped before this one'],
    ['already-so', 'it would change nothing'],
    ['last-administrator', 'nobody else could administer the company'],
    ['approver-needed', 'a double approval needs this approver'],
    ['certificate-missing', `no ${words.certificate} was issued`],
    ['certificate-revoked', `the ${words.certificate} is already revoked`],
    ['certificate-expired', `the ${words.certificate} has expired`],
    ['master-token-stays', `the token of the ${words.roleMaster} cannot be unregistered`],
  ]);
  const verb = new Map([['shares-token', 'unlocked']]);

  return {
    notSelectable: (p) =>
      `Cannot be ${verb.get(p.code) ?? 'chosen'}: ${causes.get(p.code) ?? `the bank does not accept it (reason ${p.code})`}`,
    notDone: (p) => `${p.outcome}: ${causes.get(p.code) ?? `the bank did not accept it (reason ${p.code})`}.`,
  };
};
