import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FeeTableEditorMessages } from '../../../messages/ja/fee-table-editor.js';
import type { Formats } from '../../../messages/formats.js';
import { isWrong } from './grid.js';
import type { Block, Cell, FeeGrid, Position } from './grid.js';
import { isIn } from './movement.js';
import { beginningText, cellName, endText } from './sentences.js';
import type { Typing } from './table-work.js';

/** What the table shows. */
export interface TableView {
  readonly grid: FeeGrid;
  readonly labels: readonly string[];
  readonly messages: FeeTableEditorMessages;
  readonly formats: Formats;
  readonly active: Position;
  readonly selection: Block;
  readonly typing: Typing | undefined;
  readonly readOnly: boolean;
  readonly disabled: boolean;
}

/** Rows that the browser leaves out of its work while they are out of sight; their height is in the styles. */
const GROUP = 20;

export function tableHead({ labels }: TableView, rangeLabel: string): unknown {
  return guard(
    [labels, rangeLabel],
    () => html`
      <thead>
        <tr role="row" aria-rowindex="1">
          <th role="columnheader" aria-colindex="1">${rangeLabel}</th>
          ${labels.map((label, at) => html`<th role="columnheader" aria-colindex=${at + 2}>${label}</th>`)}
        </tr>
      </thead>
    `,
  );
}

/**
 * The ranges, in groups. A key draws one row anew (PE-4): whatever a row shows is in what guards it.
 */
export function tableGroups(view: TableView): TemplateResult[] {
  const { grid, active } = view;
  return Array.from({ length: Math.ceil(grid.length / GROUP) }, (_, at) => {
    const top = at * GROUP;
    const rows = grid.slice(top, top + GROUP);
    const shown = [
      ...rows,
      grid[top + GROUP]?.[0],
      ...rows.map((_row, to) => markOf(view, top + to)),
      ...settings(view),
    ];
    // Firefox gives the focus to nothing that it leaves out.
    const isHere = active.row >= top && active.row < top + GROUP;
    return html`<tbody class=${rows.length === GROUP && !isHere ? 'group' : ''}>
      ${guard(shown, () => rows.map((row, to) => tableRow(view, row, top + to)))}
    </tbody>`;
  });
}

function tableRow(view: TableView, row: readonly Cell[], at: number): unknown {
  const next = view.grid[at + 1]?.[0];
  const mark = markOf(view, at);
  const cell = mark === '' ? plainCell : markedCell;
  return guard(
    [row, next, mark, ...settings(view)],
    () =>
      html`<tr role="row" aria-rowindex=${at + 2}>
        ${rangeCell(view, row[0], next, at)}${row.slice(1).map((each, to) => cell(view, each, { row: at, column: to + 1 }))}
      </tr>`,
  );
}

function rangeCell(view: TableView, from: Cell | undefined, next: Cell | undefined, row: number): TemplateResult {
  const at = { row, column: 0 };
  const { messages } = view;
  const end = endText(next, messages);
  if (!isWrong(from) && !isIn(view.selection, at)) {
    return html`<th role="rowheader" aria-colindex="1">
      <span>${beginningText(from, messages)}</span> <span class="end">${end}</span>
    </th>`;
  }
  const { state, invalid, reason, selected, field } = marks(view, from ?? '', at);
  return html`<th
    role="rowheader"
    aria-colindex="1"
    class=${state}
    aria-invalid=${ifDefined(invalid)}
    aria-describedby=${ifDefined(reason)}
    aria-selected=${ifDefined(selected)}
  >
    <span>${field ?? beginningText(from, messages)}</span> <span class="end">${end}</span>
  </th>`;
}

/** A cell in a row where nobody is: as little as there can be, since there are thousands. */
function plainCell(view: TableView, cell: Cell, at: Position): TemplateResult {
  if (typeof cell === 'string') return markedCell(view, cell, at);
  return html`<td role="gridcell" .textContent=${view.formats.number(cell)}></td>`;
}

function markedCell(view: TableView, cell: Cell, at: Position): TemplateResult {
  if (typeof cell === 'number' && !isIn(view.selection, at)) return plainCell(view, cell, at);
  const { state, invalid, reason, selected, field } = marks(view, cell, at);
  return html`<td
    role="gridcell"
    class=${state}
    aria-invalid=${ifDefined(invalid)}
    aria-describedby=${ifDefined(reason)}
    aria-selected=${ifDefined(selected)}
  >
    ${field ?? textOf(view, cell)}
  </td>`;
}

/** What a cell has that is active, selected or wrong. */
function marks(view: TableView, cell: Cell, at: Position) {
  const { active, selection, typing } = view;
  const isActive = active.row === at.row && active.column === at.column;
  // What is being typed is not called wrong yet.
  const wrong = isWrong(cell) && !(isActive && typing);
  const selected = isIn(selection, at);
  return {
    state: `${isActive ? 'active' : ''} ${wrong ? 'wrong' : ''} ${selected && !isActive ? 'selected' : ''}`,
    invalid: wrong ? 'true' : undefined,
    reason: wrong ? faultId(at) : undefined,
    selected: selected ? 'true' : undefined,
    field: isActive ? field(view, cell, at, wrong) : undefined,
  } as const;
}

/** The one native field of the table: where somebody is. */
function field(view: TableView, cell: Cell, at: Position, wrong: boolean): TemplateResult {
  const { grid, labels, messages, typing, readOnly, disabled } = view;
  return html`<input
    type="text"
    inputmode="numeric"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    aria-label=${cellName(grid, at, labels, messages)}
    aria-invalid=${wrong ? 'true' : 'false'}
    aria-describedby=${wrong ? faultId(at) : nothing}
    ?readonly=${readOnly || (at.row === 0 && at.column === 0)}
    ?disabled=${disabled}
    .value=${live(typing?.text ?? textOf(view, cell))}
  />`;
}

export function faultId({ row, column }: Position): string {
  return `fault-${row}-${column}`;
}

function textOf({ formats }: TableView, cell: Cell): string {
  return typeof cell === 'number' ? formats.number(cell) : cell;
}

/** What a row shows of where somebody is; empty for all other rows. */
function markOf({ active, selection, typing }: TableView, row: number): string {
  const { top, bottom, left, right } = selection;
  if (row < top || row > bottom) return '';
  return row === active.row
    ? `${left}-${right} ${active.column} ${typing?.text ?? ''} ${Boolean(typing)}`
    : `${left}-${right}`;
}

function settings({ labels, messages, readOnly, disabled }: TableView): unknown[] {
  return [labels, messages, readOnly, disabled];
}
