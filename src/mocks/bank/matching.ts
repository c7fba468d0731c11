import type { UserPageRequest } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { credentialState, type UserRecord } from './records.js';
import type { RulesOnUsers } from './rules-on-users.js';

/** What a search and its filters leave of those whom a kind of operation, if any, is about. */
export function matchingUsers(
  bank: Bank,
  users: readonly UserRecord[],
  { query = '', role, state }: Pick<UserPageRequest, 'query' | 'role' | 'state'>,
  rules: Pick<RulesOnUsers, 'credential' | 'concerns'>,
): UserRecord[] {
  const wanted = fold(query);
  return users.filter(
    (user) =>
      rules.concerns(bank, user) &&
      (!role || user.role === role) &&
      (!state || credentialState(user, rules.credential, bank.tokens) === state) &&
      searchText(user).includes(wanted),
  );
}

/** Everybody in the order of their kana, where they have no kana, of their names. */
export function usersByName(bank: Bank): UserRecord[] {
  const order = bank.derived(
    'order of names',
    () => {
      const collator = new Intl.Collator('ja');
      return [...bank.users.values()]
        .sort((a, b) => collator.compare(a.kana ?? a.name, b.kana ?? b.name))
        .map(({ id }) => id);
    },
    'names',
  );
  return bank.derived('users by name', () => order.flatMap((id) => bank.users.get(id) ?? []));
}

const searchTexts = new WeakMap<UserRecord, string>();

function searchText(user: UserRecord): string {
  let text = searchTexts.get(user);
  if (text === undefined) {
    text = [user.name, user.kana ?? '', user.loginId].map(fold).join('\n');
    searchTexts.set(user, text);
  }
  return text;
}

/** Width, case, katakana or hiragana and white space make no difference to a search. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[ぁ-ゖゝゞ]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60));
}
