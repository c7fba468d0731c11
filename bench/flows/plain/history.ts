import type {
  BankClient,
  OperationHistoryEntry,
  OperationHistoryPage,
  OperationHistoryRequest,
} from '../../../src/contract/index.js';
import { operationHistoryTableMessages } from '../../../src/messages/ja/operation-history-table.js';
import { printButtonMessages } from '../../../src/messages/ja/print-button.js';
import { button, chip, hint, labelled, make, pager, picture, select, texts, words } from './draw.js';
import type { Picture } from './draw.js';

const messages = texts(operationHistoryTableMessages);
const print = texts(printButtonMessages);
const limit = 20;

const looks: Readonly<Record<string, readonly [look: string, name: Picture]>> = {
  done: ['done', 'done'],
  'partly-done': ['warning', 'warning'],
  refused: ['danger', 'stopped'],
  'credentials-wrong': ['danger', 'stopped'],
  expired: ['neutral', 'waiting'],
};

/** The operation history with what narrows it, once the bank has given its first page. */
export async function history(client: BankClient): Promise<HTMLElement> {
  let request: OperationHistoryRequest = { page: 1, limit };
  const body = make('tbody', {});
  const foot = make('div', { class: 'foot' });
  const first = await ask();
  draw(first);
  const { at, business, operation, result, receipt, terminal } = messages;
  const heads = [at, words.loginId, words.userName, business, operation, result, receipt, terminal];
  const search = searchForm(first);
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    void show(Object.fromEntries(new FormData(search)));
  });
  const encodings = select('encoding', Object.entries(messages.encodings));
  const prints = button('', { class: 'print' });
  prints.append(picture('print'), print.label);
  return make(
    'div',
    { class: 'history' },
    search,
    make(
      'table',
      {},
      make('caption', { class: 'visually-hidden' }, messages.label),
      make('thead', {}, make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)))),
      body,
    ),
    foot,
    make('div', { class: 'out' }, labelled(messages.encoding, encodings), button(messages.save), prints),
    make('p', { role: 'status' }),
  );

  async function ask(): Promise<OperationHistoryPage> {
    const answer = await client.listOperationHistory(request);
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.value;
  }

  async function show(changes: OperationHistoryRequest): Promise<void> {
    request = { ...request, page: 1, ...changes };
    draw(await ask());
  }

  function draw({ items, total }: OperationHistoryPage): void {
    body.replaceChildren(...items.map(row));
    const { page = 1 } = request;
    const from = (page - 1) * limit + 1;
    foot.replaceChildren(
      make('p', { class: 'range', role: 'status' }, messages.range({ total, from, to: from + items.length - 1 })),
      pager(messages, page, Math.ceil(total / limit), (wanted) => void show({ page: wanted })) ?? '',
    );
  }
}

function searchForm({ oldest, newest }: OperationHistoryPage): HTMLFormElement {
  const day = (name: 'from' | 'to'): HTMLElement =>
    labelled(
      messages[name],
      make('input', { id: name, name, type: 'date', min: oldest, max: newest, 'aria-describedby': 'kept' }),
    );
  const codes = (name: 'business' | 'result', names: Readonly<Record<string, string>>): HTMLElement =>
    labelled(messages[name], select(name, [['', messages.everything], ...Object.entries(names)]));
  const looks = make('button', {}, picture('search'), messages.search);
  return make(
    'form',
    { role: 'search', 'aria-labelledby': 'search-heading', novalidate: true },
    make('h3', { id: 'search-heading' }, messages.searchHeading),
    make(
      'div',
      { class: 'criteria' },
      make(
        'fieldset',
        {},
        make('legend', { class: 'label' }, messages.period),
        make('div', { class: 'days' }, day('from'), day('to')),
        hint(messages.kept({ oldest, newest }), { id: 'kept' }),
      ),
      labelled(
        messages.user,
        make('input', { id: 'user', name: 'user', type: 'search', autocomplete: 'off', maxlength: '200' }),
      ),
      codes('business', messages.businesses),
      codes('result', messages.results),
      make(
        'label',
        { class: 'own' },
        make('input', { type: 'checkbox', name: 'own', value: 'true' }),
        messages.ownOnly,
      ),
    ),
    make('div', { class: 'acts' }, looks, button(messages.clear, { class: 'quiet' })),
  );
}

function row({
  at,
  loginId,
  name,
  business,
  operation,
  result,
  receipt,
  terminal,
}: OperationHistoryEntry): HTMLElement {
  const names = {
    businesses: messages.businesses as Readonly<Record<string, string>>,
    results: messages.results as Readonly<Record<string, string>>,
  };
  const [look, shown] = looks[result] ?? ['neutral', 'none'];
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, make('time', { datetime: at }, messages.moment({ at }))),
    make('td', { class: 'login-id' }, loginId),
    make('td', {}, name),
    make('td', {}, names.businesses[business] ?? business),
    make('td', {}, messages.operations[operation] ?? operation),
    make('td', {}, chip(look, shown, names.results[result] ?? result)),
    make('td', { class: 'login-id' }, receipt),
    make('td', { class: 'login-id' }, terminal),
  );
}
