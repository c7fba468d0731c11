import type {
  BankClient,
  CredentialKind,
  OperationKind,
  UserPage,
  UserPageRequest,
  UserRow,
  UserSort,
} from '../../../src/contract/index.js';
import { userListPickerMessages } from '../../../src/messages/ja/user-list-picker.js';
import {
  button,
  certificateChip,
  errorPlace,
  labelled,
  make,
  pager,
  picture,
  roles,
  select,
  stateChip,
  stateOptions,
  texts,
  words,
} from './draw.js';

const messages = texts(userListPickerMessages);
const pageSize = 10;

/** A list of users to choose from. */
export interface UserListOptions {
  readonly kind: OperationKind;
  readonly credential: CredentialKind;
  /** What the credential's column is called; 「トークン」 where nothing is said. */
  readonly stateWord?: string;
  readonly isSingle?: boolean;
  readonly tokenColumn?: boolean;
  readonly aboutCertificates?: boolean;
}

/** The list with its filters, once the bank has given its first page. */
export async function userList(client: BankClient, options: UserListOptions): Promise<HTMLElement> {
  const { kind, stateWord = words.token, isSingle = false, tokenColumn = false, aboutCertificates = false } = options;
  let request: UserPageRequest = { page: 1, pageSize };
  const chosen = new Set<string>();

  const search = make('input', { id: 'query', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const role = select('role', [['', messages.everything], ...Object.entries(roles)]);
  const state = select('state', [['', messages.everything], ...stateOptions]);
  const pageBox = make('input', { type: 'checkbox', 'aria-label': messages.choosePage });
  const body = make('tbody', {});
  const foot = make('div', { class: 'foot' });

  search.addEventListener('input', () => void show({ query: search.value.trim() }));
  role.addEventListener('change', () => void show({ role: (role.value || undefined) as UserPageRequest['role'] }));
  state.addEventListener('change', () => void show({ state: (state.value || undefined) as UserPageRequest['state'] }));
  pageBox.addEventListener('change', () => {
    for (const box of body.querySelectorAll<HTMLInputElement>('input:not([aria-disabled])'))
      box.checked = pageBox.checked;
  });
  body.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    if (isSingle) chosen.clear();
    if (box.checked) chosen.add(box.value);
    else chosen.delete(box.value);
  });

  draw(await ask());
  return make(
    'div',
    { class: 'users' },
    make(
      'div',
      { class: 'filters', role: 'search', 'aria-label': messages.label },
      labelled(messages.search, search, picture('search')),
      labelled(words.role, role),
      aboutCertificates ? undefined : labelled(stateWord, state),
    ),
    make(
      'table',
      {},
      make('caption', { class: 'visually-hidden' }, messages.label),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('td', { class: 'choice' }, isSingle ? undefined : make('label', { class: 'target' }, pageBox)),
          head('name', words.userName),
          head('loginId', words.loginId),
          head('role', words.role),
          aboutCertificates ? make('th', { scope: 'col' }, messages.certificateState) : head('state', stateWord),
          tokenColumn ? make('th', { scope: 'col' }, words.currentTokenNumber) : undefined,
        ),
      ),
      body,
    ),
    foot,
    errorPlace('users-error'),
  );

  async function ask(): Promise<UserPage> {
    const answer = await client.users({ ...request, kind });
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.value;
  }

  async function show(changes: UserPageRequest): Promise<void> {
    request = { ...request, page: 1, ...changes };
    draw(await ask());
  }

  function draw({ items, total, page }: UserPage): void {
    body.replaceChildren(...items.map((each, at) => row(each, at)));
    const from = (page - 1) * pageSize + 1;
    foot.replaceChildren(
      make(
        'div',
        { class: 'chosen' },
        make('span', { class: 'count', role: 'status' }),
        !isSingle && total > items.length ? button(messages.chooseAllThatMatch, { class: 'quiet' }) : undefined,
      ),
      make('p', { class: 'range', role: 'status' }, messages.range({ total, from, to: from + items.length - 1 })),
      pager(messages, page, Math.ceil(total / pageSize), (wanted) => void show({ page: wanted })) ?? '',
    );
  }

  function head(column: UserSort, text: string): HTMLElement {
    const press = (): void => void show({ sort: request.sort === column ? (`-${column}` as UserSort) : column });
    return make('th', { scope: 'col', 'aria-sort': 'none' }, button(text, { class: 'sort' }, press));
  }

  function row({ user, eligibility }: UserRow, at: number): HTMLElement {
    const { selectable, reason } = eligibility;
    const { state: certificate = 'missing', expiresAt } = user.certificate ?? {};
    const isTold = !selectable && reason !== undefined;
    const box = make('input', {
      id: `choose-${at}`,
      type: isSingle ? 'radio' : 'checkbox',
      name: 'choice',
      value: user.id,
      'aria-labelledby': `name-${at}`,
      'aria-describedby': isTold ? `reason-${at}` : undefined,
      'aria-disabled': selectable ? undefined : 'true',
      checked: chosen.has(user.id),
    });
    if (!selectable) box.addEventListener('click', (event) => event.preventDefault());
    return make(
      'tr',
      { class: selectable ? undefined : 'unselectable' },
      make('td', { class: 'choice' }, make('label', { class: 'target' }, box)),
      make(
        'th',
        { scope: 'row', class: 'person' },
        make('label', { class: 'name', id: `name-${at}`, for: `choose-${at}` }, user.name),
        user.kana ? make('div', { class: 'kana' }, user.kana) : undefined,
        isTold
          ? make(
              'div',
              { class: 'reason', id: `reason-${at}` },
              picture('info'),
              messages.notSelectable({ code: reason }),
            )
          : undefined,
      ),
      make('td', { class: 'login-id' }, user.loginId),
      make('td', { class: 'role' }, roles[user.role]),
      make(
        'td',
        { class: 'state' },
        aboutCertificates ? certificateChip(certificate) : stateChip(user.credentials[options.credential]),
        aboutCertificates && certificate === 'issued' && expiresAt
          ? make('div', { class: 'kana' }, messages.until({ at: expiresAt }))
          : undefined,
      ),
      tokenColumn ? tokenCell(user.tokenNumber) : undefined,
    );
  }
}

function tokenCell(number: string | undefined): HTMLElement {
  if (number) return make('td', { class: 'token-number' }, number);
  return make(
    'td',
    { class: 'token-number' },
    make('span', { 'aria-hidden': 'true' }, '－'),
    make('span', { class: 'visually-hidden' }, words.stateUnregistered),
  );
}
