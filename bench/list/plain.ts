import type { UserRow } from '../../src/contract/index.js';

const PAGE_SIZE = 10;

const roleWords = { master: 'マスターユーザ', admin: '管理者ユーザ', general: '一般ユーザ' };
const stateWords = { available: '利用中', unused: '登録後 未使用', suspended: '利用停止', unregistered: '未登録' };
const statePictures = {
  available: 'm4 12 5 5L20 6',
  unused: 'M12 7v5l3 2',
  suspended: 'm6 6 12 12',
  unregistered: 'M5 12h14',
};

/**
 * The yardstick of `npm run bench:list`: the same list, written by hand as a good front-end developer would without a
 * kit. A page of ten is drawn by index; folded strings for the search are made at the first key and kept.
 */
export class PlainUserList extends EventTarget {
  readonly searchField = make('input', { type: 'search', id: 'search' });
  readonly chooseAllButton = make('button', { type: 'button', textContent: '選択できる利用者をすべて選択' });
  readonly range = make('p', { className: 'range', role: 'status' });

  readonly #role = select('role', roleWords);
  readonly #state = select('state', stateWords);
  readonly #pageBox = make('input', { type: 'checkbox', ariaLabel: 'このページをすべて選択' });
  readonly #body = make('tbody', {});
  readonly #chosenCount = make('span', { className: 'count', role: 'status' });
  readonly #clearButton = make('button', { type: 'button', textContent: '選択を解除' });
  readonly #pager = make('nav', { ariaLabel: 'ページ' });

  #users: readonly UserRow[] = [];
  #folded: string[] | undefined;
  #matches: readonly UserRow[] = [];
  #chosen = new Set<string>();
  #page = 1;

  constructor(host: HTMLElement) {
    super();
    const filters = make('div', { className: 'filters', role: 'search' });
    filters.append(
      labelled('利用者名・カナ・ログインID', this.searchField),
      labelled('権限', this.#role),
      labelled('トークン', this.#state),
    );
    const headRow = make('tr', {});
    headRow.append(cell('td', this.#pageBox));
    for (const word of ['利用者名', 'ログインID', '権限', 'トークン'])
      headRow.append(make('th', { scope: 'col', textContent: word }));
    const head = make('thead', {});
    head.append(headRow);
    const table = make('table', {});
    table.append(head, this.#body);
    const foot = make('div', { className: 'foot' });
    foot.append(this.#chosenCount, this.#clearButton, this.chooseAllButton, this.range, this.#pager);
    host.append(filters, table, foot);

    for (const field of [this.searchField, this.#role, this.#state])
      field.addEventListener('input', () => this.#filter());
    this.#pageBox.addEventListener('change', () => this.#choosePage(this.#pageBox.checked));
    this.#clearButton.addEventListener('click', () => this.#choose(new Set()));
    this.chooseAllButton.addEventListener('click', () =>
      this.#choose(new Set(this.#matches.filter(isSelectable).map(({ user }) => user.id))),
    );
    this.#draw();
  }

  give(users: readonly UserRow[]): void {
    this.#users = users;
    this.#folded = undefined;
    this.#matches = users;
    this.#page = 1;
    this.#draw();
  }

  #filter(): void {
    const query = fold(this.searchField.value);
    const role = this.#role.value;
    const state = this.#state.value;
    if (query)
      this.#folded ??= this.#users.map(
        ({ user }) => `${fold(user.name)}\n${fold(user.kana ?? '')}\n${fold(user.loginId)}`,
      );
    this.#matches = this.#users.filter(
      ({ user }, at) =>
        (!query || this.#folded![at]!.includes(query)) &&
        (!role || user.role === role) &&
        (!state || user.credentials['transaction-authentication'] === state),
    );
    this.#page = 1;
    this.#draw();
  }

  #choosePage(chosen: boolean): void {
    const ids = new Set(this.#chosen);
    for (const { user } of this.#shown().filter(isSelectable)) {
      if (chosen) ids.add(user.id);
      else ids.delete(user.id);
    }
    this.#choose(ids);
  }

  #choose(chosen: Set<string>): void {
    this.#chosen = chosen;
    this.dispatchEvent(new CustomEvent('users-chosen', { detail: { ids: [...chosen] } }));
    this.#draw();
  }

  #shown(): readonly UserRow[] {
    return this.#matches.slice((this.#page - 1) * PAGE_SIZE, this.#page * PAGE_SIZE);
  }

  #draw(): void {
    const shown = this.#shown();
    this.#body.replaceChildren(...shown.map((row) => this.#row(row)));
    const able = shown.filter(isSelectable);
    const chosen = able.filter(({ user }) => this.#chosen.has(user.id)).length;
    this.#pageBox.checked = chosen > 0 && chosen === able.length;
    this.#pageBox.indeterminate = chosen > 0 && chosen < able.length;
    this.#chosenCount.textContent = this.#chosen.size > 0 ? `${this.#chosen.size.toLocaleString()}名を選択中` : '';
    this.#clearButton.hidden = this.#chosen.size === 0;
    this.chooseAllButton.hidden = this.#matches.length <= shown.length;
    const first = (this.#page - 1) * PAGE_SIZE;
    this.range.textContent = `${this.#matches.length.toLocaleString()}名中 ${first + 1}–${first + shown.length}`;
    this.#drawPager();
  }

  #row(row: UserRow): HTMLTableRowElement {
    const { user } = row;
    const box = make('input', { type: 'checkbox', ariaLabel: user.name, checked: this.#chosen.has(user.id) });
    box.addEventListener('change', () => {
      const ids = new Set(this.#chosen);
      if (box.checked) ids.add(user.id);
      else ids.delete(user.id);
      this.#choose(ids);
    });
    const person = make('th', { scope: 'row' });
    person.append(
      make('div', { className: 'name', textContent: user.name }),
      make('div', { className: 'kana', textContent: user.kana ?? '' }),
    );
    if (!isSelectable(row)) {
      box.ariaDisabled = 'true';
      box.addEventListener('click', (event) => event.preventDefault());
      const reason = make('div', { className: 'reason' });
      reason.append(picture('M12 11v6m0-10v.01'), 'トークンが登録されていないため選択できません');
      person.append(reason);
    }
    const state = user.credentials['transaction-authentication'] ?? 'unregistered';
    const chip = make('span', { className: `chip ${state}` });
    chip.append(picture(statePictures[state]), stateWords[state]);
    const line = make('tr', { className: this.#chosen.has(user.id) ? 'chosen' : '' });
    line.append(
      cell('td', box),
      person,
      make('td', { className: 'login-id', textContent: user.loginId }),
      make('td', { textContent: roleWords[user.role] }),
      cell('td', chip),
    );
    return line;
  }

  #drawPager(): void {
    const last = Math.ceil(this.#matches.length / PAGE_SIZE);
    const around = [1, this.#page - 1, this.#page, this.#page + 1, this.#page + 2, last];
    const numbers = [...new Set(around.filter((page) => page >= 1 && page <= last))];
    const button = (text: string, page: number): HTMLButtonElement => {
      const made = make('button', { type: 'button', textContent: text, disabled: page < 1 || page > last });
      made.addEventListener('click', () => {
        this.#page = page;
        this.#draw();
      });
      return made;
    };
    this.#pager.replaceChildren(
      button('‹', this.#page - 1),
      ...numbers.map((page) => button(String(page), page)),
      button('›', this.#page + 1),
    );
  }
}

/** Width, case, kana and white space make no difference. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[ァ-ヶ]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60));
}

function isSelectable({ eligibility }: UserRow): boolean {
  return eligibility.selectable;
}

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), properties);
}

function cell(tag: 'td' | 'th', content: Node): HTMLTableCellElement {
  const made = make(tag, {});
  made.append(content);
  return made;
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = make('label', { textContent: text });
  label.append(field);
  return label;
}

function select(id: string, words: Readonly<Record<string, string>>): HTMLSelectElement {
  const made = make('select', { id });
  made.append(new Option('すべて', ''), ...Object.entries(words).map(([value, word]) => new Option(word, value)));
  return made;
}

function picture(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
