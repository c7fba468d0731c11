import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OperationHistoryEntry } from '../../../contract/index.js';
import type { OperationHistoryTableMessages } from '../../../messages/ja/operation-history-table.js';
import type { Words } from '../../../messages/ja/words.js';
import { icon } from '../icons.js';
import type { IconName } from '../icons.js';
import { historyCells, historyColumns } from './history-cells.js';
import type { HistoryLoader } from './history-loader.js';
import { isNarrowed } from './history-source.js';

export interface RowsView {
  readonly messages: OperationHistoryTableMessages;
  readonly words: Words;
  readonly label: string;
  /** Why there is no page, where the host knows better. */
  readonly failure: string;
  readonly loader: HistoryLoader;
  readonly clear: () => void;
  readonly retry: () => void;
}

/** The classes of the columns, in their order. */
const classes = ['at', 'login-id', 'name', 'business', 'operation', 'result', 'receipt', 'terminal'];

/** A word, an icon and a colour for how it came out; a code that is not known here has no colour. */
const looks: ReadonlyMap<string, readonly [colour: string, picture: IconName]> = new Map<
  string,
  readonly [string, IconName]
>([
  ['done', ['done', 'done']],
  ['partly-done', ['warning', 'warning']],
  ['refused', ['danger', 'stopped']],
  ['credentials-wrong', ['danger', 'stopped']],
  ['expired', ['neutral', 'waiting']],
]);

/** The table, or what stands for its rows. Roles are written out, since a narrow table is none to CSS. */
export function historyTable(view: RowsView): TemplateResult {
  const { messages, words, label, loader } = view;
  const columns = historyColumns(messages, words);
  return html`
    <table role="table" part="table" aria-busy=${loader.waiting ? 'true' : 'false'}>
      <caption class="visually-hidden">
        ${label}
      </caption>
      <thead>
        <tr role="row">
          ${columns.map((column, at) => html`<th role="columnheader" scope="col" class=${classes[at]!}>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${loader.page?.items.map((entry) => row(entry, columns, messages))} ${insteadOfRows(view)}
      </tbody>
    </table>
  `;
}

function row(
  entry: OperationHistoryEntry,
  columns: readonly string[],
  messages: OperationHistoryTableMessages,
): TemplateResult {
  const cells = historyCells(entry, messages, messages.moment(entry));
  const [colour, picture] = looks.get(entry.result) ?? ['neutral', 'none'];
  const cell = (text: string, at: number): TemplateResult => {
    const name = `${classes[at]} ${text ? '' : 'none'}`;
    if (at === 0) {
      return html`<th role="rowheader" scope="row" class=${name}><time datetime=${entry.at}>${text}</time></th>`;
    }
    const said = at === 5 ? html`<span class="chip ${colour}">${icon(picture)}${text}</span>` : text;
    return html`<td role="cell" class=${name}><span class="term">${columns[at]}</span> ${said}</td>`;
  };
  return html`<tr role="row" class="row">
    ${cells.map(cell)}
  </tr>`;
}

function insteadOfRows({ messages, loader, failure, clear, retry }: RowsView): TemplateResult | typeof nothing {
  const { failed, waiting, page, query } = loader;
  const say = (words: string, below: unknown = nothing): TemplateResult => html`
    <tr role="row" class="said">
      <td role="cell" colspan=${classes.length}>
        <p role=${failed ? 'alert' : 'status'}>${words}</p>
        ${below}
      </td>
    </tr>
  `;
  if (failed) {
    return say(
      failure || messages.failed,
      html`<button type="button" class="retry" @click=${retry}>${messages.retry}</button>`,
    );
  }
  if (!page) return waiting ? say(messages.loading, bones) : nothing;
  if (page.items.length > 0) return nothing;
  if (!isNarrowed(query)) return say(messages.empty);
  return say(messages.noMatch, html`<button type="button" @click=${clear}>${messages.clear}</button>`);
}

const bones = Array.from({ length: 5 }, () => html`<div class="bone"></div>`);
