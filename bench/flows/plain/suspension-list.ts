import type { BankClient, CredentialKind, User, UserPage, UserRow } from '../../../src/contract/index.js';
import { userSuspensionListMessages } from '../../../src/messages/ja/user-suspension-list.js';
import { errorPlace, labelled, make, pager, picture, roles, select, stateChip, texts, words } from './draw.js';

const messages = texts(userSuspensionListMessages);
const pageSize = 10;
const credentials = Object.keys(messages.credentials) as readonly CredentialKind[];

/** The list of users with the fields for what is wanted of each, once the bank has given its first page. */
export async function suspensionList(client: BankClient): Promise<HTMLElement> {
  let request = { page: 1, pageSize, query: '' };
  const search = make('input', { id: 'query', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const body = make('tbody', {});
  const foot = make('div', { class: 'foot' });
  search.addEventListener('input', () => void show({ page: 1, query: search.value.trim() }));

  draw(await ask());
  const heads = [
    words.userName,
    ...credentials.map((kind) => messages.credentials[kind]),
    messages.scope,
    messages.wanted,
  ];
  return make(
    'div',
    { class: 'users' },
    make(
      'div',
      { class: 'filters', role: 'search', 'aria-label': messages.label },
      labelled(messages.search, search, picture('search')),
    ),
    make(
      'table',
      {},
      make('caption', { class: 'visually-hidden' }, messages.label),
      make('thead', {}, make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)))),
      body,
    ),
    foot,
    errorPlace('users-error'),
  );

  async function ask(): Promise<UserPage> {
    const { query, ...page } = request;
    const answer = await client.users({ ...page, ...(query && { query }), kind: 'user-suspension' });
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.value;
  }

  async function show(changes: Partial<typeof request>): Promise<void> {
    request = { ...request, ...changes };
    draw(await ask());
  }

  function draw({ items, total, page }: UserPage): void {
    body.replaceChildren(...items.map((each, at) => row(each, at)));
    const from = (page - 1) * pageSize + 1;
    foot.replaceChildren(
      make('span', { class: 'count', role: 'status' }),
      make('p', { class: 'range', role: 'status' }, messages.range({ total, from, to: from + items.length - 1 })),
      pager(messages, page, Math.ceil(total / pageSize), (wanted) => void show({ page: wanted })) ?? '',
    );
  }
}

function row({ user, eligibility }: UserRow, at: number): HTMLElement {
  const reason = eligibility.reason ?? '';
  return make(
    'tr',
    {},
    make(
      'th',
      { scope: 'row', class: 'person' },
      make('bdi', { class: 'name', id: `name-${at}` }, user.name),
      make('div', { class: 'kana' }, make('bdi', {}, user.loginId), ' ', make('span', {}, roles[user.role])),
    ),
    ...credentials.map((kind) => make('td', { class: 'state' }, stateChip(user.credentials[kind]))),
    ...(eligibility.selectable
      ? fields(user, at)
      : [make('td', { class: 'reason', colspan: '2' }, picture('info'), messages.notSelectable({ code: reason }))]),
  );
}

/** What is meant and what is wanted of it; only what would change anything can be chosen. */
function fields(user: User, at: number): HTMLElement[] {
  const held = credentials.filter((kind) => stateOf(user, kind) !== 'unregistered');
  const scope = select(`scope-${at}`, [
    ['service', messages.wholeService],
    ...held.map((kind) => [kind, messages.credentials[kind]] as const),
  ]);
  const isSuspended = (kind: CredentialKind): boolean => stateOf(user, kind) === 'suspended';
  const { suspended, available } = messages.wantedStates;
  const wanted = select(`wanted-${at}`, [
    ['', messages.leave],
    ...(held.every(isSuspended) ? [] : [['suspended', suspended] as const]),
    ...(held.some(isSuspended) ? [['available', available] as const] : []),
  ]);
  scope.setAttribute('aria-label', `${user.name} ${messages.scope}`);
  wanted.setAttribute('aria-label', `${user.name} ${messages.wanted}`);
  return [make('td', {}, scope), make('td', {}, wanted)];
}

function stateOf({ credentials: held }: User, kind: CredentialKind): string {
  return held[kind] ?? 'unregistered';
}
