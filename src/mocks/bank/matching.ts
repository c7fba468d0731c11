import type { UserPageRequest } from '../../contract/index.js';
import type { Bank } from './bank.js';
import { credentialState, type UserRecord } from './records.js';
import type { RulesOnUsers } from './rules-on-users.js';

/** What a search and its filters leave of those whom a kind of operation, if any, is about. */
export function matchingUsers(
  bank: Bank,
  users: readonly UserRecord[],
  { query = '', loginId = '', name = '', role, state }: Omit<UserPageRequest, 'kind' | 'sort' | 'page' | 'pageSize'>,
  rules: Pick<RulesOnUsers, 'credential' | 'concerns'>,
): UserRecord[] {
  const [text, idText, nameText] = [fold(query), fold(loginId), fold(name)];
  return users.filter(
    (user) =>
      rules.concerns(bank, user) &&
      (!role || user.role === role) &&
      (!state || credentialState(user, rules.credential, bank.tokens) === state) &&
      matchesText(user, text, idText, nameText),
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

interface SearchTexts {
  readonly names: string;
  readonly loginId: string;
}

const searchTexts = new WeakMap<UserRecord, SearchTexts>();

function matchesText(user: UserRecord, text: string, idText: string, nameText: string): boolean {
  const { names, loginId } = searchTextsOf(user);
  return (names.includes(text) || loginId.includes(text)) && loginId.includes(idText) && names.includes(nameText);
}

function searchTextsOf(user: UserRecord): SearchTexts {
  let texts = searchTexts.get(user);
  if (texts === undefined) {
    texts = { names: [user.name, user.kana ?? ''].map(fold).join('\n'), loginId: fold(user.loginId) };
    searchTexts.set(user, texts);
  }
  return texts;
}

/** Width, case, katakana or hiragana and white space make no difference to a search. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[ぁ-ゖゝゞ]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60));
}
