import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FeeTableEditorMessages } from '../../../messages/ja/fee-table-editor.js';
import { icon } from '../icons.js';
import { mostRanges } from './grid.js';
import type { FaultAt, Position } from './grid.js';
import { rangeText } from './sentences.js';
import { faultId } from './table-rows.js';
import type { TableWork } from './table-work.js';

/** What the buttons do. One that cannot do it now is asked too, and says why. */
type TableActs = Readonly<Record<'add' | 'split' | 'merge' | 'remove' | 'undo' | 'redo', () => void>> & {
  /** Undefined where there are no fees to load. */
  readonly load: (() => void) | undefined;
};

type Act = (work: TableWork, messages: FeeTableEditorMessages) => string;

/** Acts on the range where somebody is, each with a sentence of what came of it. */
export function rangeActs(act: (act: Act) => void, goThere: () => void): Omit<TableActs, 'load'> {
  const split = (rowOf: (work: TableWork) => number) => (): void => {
    act((work, messages) =>
      work.split(rowOf(work))
        ? messages.added({ range: rangeText(work.grid, work.active.row, messages) })
        : work.grid.length < mostRanges
          ? messages.tooNarrow
          : messages.tooMany({ most: mostRanges }),
    );
    goThere();
  };
  return {
    add: split((work) => work.last.row),
    split: split((work) => work.active.row),
    merge: () =>
      act((work, messages) =>
        work.merge()
          ? messages.merged({ range: rangeText(work.grid, work.active.row, messages) })
          : messages.nothingToMerge,
      ),
    remove: () =>
      act((work, messages) => {
        const { top, bottom } = work.selection;
        return work.remove() ? messages.removed({ count: bottom - top + 1 }) : messages.oneMustStay;
      }),
    undo: () => act((work, messages) => messages[work.undo() ? 'undone' : 'nothingToUndo']),
    redo: () => act((work, messages) => messages[work.redo() ? 'redone' : 'nothingToRedo']),
  };
}

/** What keys do, as buttons for those who do not use them. */
export function tableActions(work: TableWork, acts: TableActs, messages: FeeTableEditorMessages): TemplateResult {
  const { top, bottom } = work.selection;
  const { row } = work.last;
  const several = bottom > top;
  return html`
    <div class="actions" role="group" aria-label=${messages.actions}>
      ${action(messages.add, acts.add)} ${action(messages.split, acts.split)}
      ${action(several ? messages.mergeSelected : messages.merge, acts.merge, several || top < row)}
      ${action(messages.remove, acts.remove, bottom - top < row)} ${action(messages.undo, acts.undo, work.canUndo)}
      ${action(messages.redo, acts.redo, work.canRedo)}
      ${acts.load ? html`<button type="button" class="quiet load" @click=${acts.load}>${messages.load}</button>` : nothing}
    </div>
  `;
}

/** The question in place before the standard fees replace what was entered. */
export function loadQuestion(load: () => void, keep: () => void, messages: FeeTableEditorMessages): TemplateResult {
  return html`
    <div class="notice warning" role="group" aria-labelledby="ask">
      ${icon('warning')}
      <p id="ask" role="alert">${messages.askLoad}</p>
      <button type="button" @click=${load}>${messages.loadNow}</button>
      <button type="button" class="quiet" @click=${keep}>${messages.keep}</button>
    </div>
  `;
}

/** Every cell that is wrong, with a way to it. */
export function faultList(
  faults: readonly FaultAt[],
  sentenceOf: (fault: FaultAt) => string,
  goTo: (at: Position) => void,
  messages: FeeTableEditorMessages,
): TemplateResult {
  return html`
    <p class="error">${icon('warning')}${messages.faultCount({ count: faults.length })}</p>
    <ul class="faults">
      ${faults.map(
        (fault) => html`
          <li>
            <button type="button" class="quiet" id=${faultId(fault)} @click=${() => goTo(fault)}>
              ${sentenceOf(fault)}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

function action(label: string, act: () => void, able = true): TemplateResult {
  return html`
    <button type="button" class="quiet" aria-disabled=${able ? 'false' : 'true'} @click=${act}>${label}</button>
  `;
}
