import type { FeeTable } from '../../src/fees/index.js';

/**
 * The yardstick of `npm run bench:fees`: a table with a native field in each of its 4,000 cells, written by hand as a
 * good front-end developer would without a kit: one listener for all, the cell that was typed into validated on each
 * key, the whole read when it is asked for.
 */
export class PlainFeeTable {
  readonly element = make('div', { className: 'table' });
  readonly #columns: readonly { readonly key: string; readonly label: string }[];
  readonly #status = make('p', { role: 'status' });
  #fields: HTMLInputElement[][] = [];
  #ends: HTMLElement[] = [];

  constructor(columns: readonly { readonly key: string; readonly label: string }[]) {
    this.#columns = columns;
    this.element.addEventListener('input', (event) => this.#check(event.target as HTMLInputElement));
  }

  give({ fromYen, feesYen }: FeeTable): void {
    const head = make('tr', {});
    for (const label of ['支払金額範囲', '', ...this.#columns.map(({ label }) => label)]) {
      head.append(make('th', { scope: 'col', textContent: label }));
    }
    const body = make('tbody', {});
    this.#fields = [];
    this.#ends = [];
    for (const [at, from] of fromYen.entries()) {
      const line = make('tr', {});
      const next = fromYen[at + 1];
      const end = make('td', { textContent: next === undefined ? '上限なし' : `${next.toLocaleString('ja')}円未満` });
      const beginning = field(from, `${at + 1}行目 下限`);
      const fees = this.#columns.map(({ key, label }) =>
        field(feesYen[key]?.[at] ?? 0, `${from.toLocaleString('ja')}円以上 ${label}`),
      );
      line.append(cell('th', beginning), end, ...fees.map((each) => cell('td', each)));
      body.append(line);
      this.#fields.push([beginning, ...fees]);
      this.#ends.push(end);
    }
    const table = make('table', { ariaLabel: '手数料' });
    const headGroup = make('thead', {});
    headGroup.append(head);
    table.append(headGroup, body);
    this.element.replaceChildren(table, this.#status);
  }

  fieldAt(row: number, column: number): HTMLInputElement {
    return this.#fields[row]![column]!;
  }

  get value(): FeeTable | undefined {
    const columns = this.#columns.map((_, at) => this.#fields.map((row) => yen(row[at + 1]!.value)));
    const fromYen = this.#fields.map((row) => yen(row[0]!.value));
    if ([fromYen, ...columns].some((column) => column.includes(NaN))) return undefined;
    return { fromYen, feesYen: Object.fromEntries(this.#columns.map(({ key }, at) => [key, columns[at]!])) };
  }

  #check(input: HTMLInputElement): void {
    const wrong = Number.isNaN(yen(input.value));
    input.ariaInvalid = String(wrong);
    input.setCustomValidity(wrong ? '数字で入力してください。' : '');
    this.#status.textContent = wrong ? '数字で入力してください。' : '';
    const row = this.#fields.findIndex(([beginning]) => beginning === input);
    const end = this.#ends[row - 1];
    if (end) end.textContent = `${input.value}円未満`;
  }
}

function yen(text: string): number {
  const plain = text.normalize('NFKC').replace(/[,円¥\s]/g, '');
  return /^\d{1,12}$/.test(plain) ? Number(plain) : NaN;
}

function field(amountYen: number, name: string): HTMLInputElement {
  return make('input', {
    type: 'text',
    inputMode: 'numeric',
    autocomplete: 'off',
    ariaLabel: name,
    value: amountYen.toLocaleString('ja'),
  });
}

function cell(tag: 'td' | 'th', content: Node): HTMLTableCellElement {
  const made = make(tag, {});
  made.append(content);
  return made;
}

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), properties);
}
