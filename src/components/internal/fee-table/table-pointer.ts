import type { Position } from './grid.js';
import type { TableWork } from './table-work.js';

/** What a pointer works on. */
export interface PointerHost {
  readonly input: () => HTMLInputElement | null;
  readonly work: () => Pick<TableWork, 'active' | 'typing'>;
  /** Opens the active cell for editing. */
  readonly edit: () => void;
  readonly goTo: (at: Position, extending: boolean) => void;
}

/** Cells chosen with a mouse or a finger: press to go there, drag or Shift to select, press again to edit. */
export class TablePointer {
  readonly #host: PointerHost;
  #isDragging = false;

  constructor(host: PointerHost) {
    this.#host = host;
  }

  readonly press = (event: MouseEvent): void => {
    const at = placeOf(event);
    if (!at || event.button !== 0) return;
    const input = this.#host.input();
    if (event.target === input && input?.matches(':focus')) {
      // Within a text that is being edited, dragging selects text.
      this.#isDragging = !this.#host.work().typing;
      if (!this.#isDragging) return;
      this.#host.goTo(at, false);
      this.#host.edit();
      // A text that is selected would be dragged itself.
      return input.setSelectionRange(0, 0);
    }
    event.preventDefault();
    // What an input method is at ends with the field's focus, and is kept.
    input?.blur();
    this.#isDragging = true;
    this.#host.goTo(at, event.shiftKey);
  };

  readonly drag = (event: MouseEvent): void => {
    this.#isDragging &&= event.buttons === 1;
    const at = placeOf(event);
    const { row, column } = this.#host.work().active;
    if (this.#isDragging && at && (at.row !== row || at.column !== column)) this.#host.goTo(at, true);
  };
}

/** The cell that an event is at. */
function placeOf({ target }: Event): Position | undefined {
  const cell = (target as Element).closest<HTMLTableCellElement>('tbody :is(th, td)');
  return cell ? { row: Number(cell.parentElement?.ariaRowIndex) - 2, column: cell.cellIndex } : undefined;
}
