import { destination, neighbour } from './movement.js';
import type { TableWork } from './table-work.js';

/** What a key did. */
export type KeyAct = 'moved' | 'edited' | 'cancelled' | 'emptied' | 'undone' | 'redone';

/** Keys that move the caret where a text is being edited. */
const caretKeys = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Does what a spreadsheet does on a key; `undefined` where the key is left to the native field or the page. */
export function pressKey(event: KeyboardEvent, shown: string, work: TableWork, locked: boolean): KeyAct | undefined {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const { active, last, typing } = work;
  const command = ctrlKey || metaKey;
  if (altKey) return undefined;
  if (command && key.length === 1) return locked ? selectAll(key, work) : (travel(event, work) ?? selectAll(key, work));
  switch (key) {
    case 'Tab': {
      const to = command ? undefined : neighbour(active, last, shiftKey);
      if (to) work.goTo(to);
      return to && 'moved';
    }
    case 'Enter':
      work.goTo({ row: Math.min(last.row, Math.max(0, active.row + (shiftKey ? -1 : 1))), column: active.column });
      return 'moved';
    case 'Escape':
      return work.cancel() ? 'cancelled' : undefined;
    case 'F2':
      if (!locked) work.edit(shown);
      return 'edited';
    case 'Delete':
      if (typing || locked) return undefined;
      work.empty();
      return 'emptied';
    default: {
      if (typing && caretKeys.includes(key) && (shiftKey || command || !typing.replaces)) return undefined;
      const to = destination(event, active, last);
      if (to) work.goTo(to, shiftKey);
      return to && 'moved';
    }
  }
}

function travel({ key, shiftKey }: KeyboardEvent, work: TableWork): KeyAct | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z' && !shiftKey) return work.cancel() || work.undo() ? 'undone' : 'moved';
  if (letter === 'y' || letter === 'z') return work.redo() ? 'redone' : 'moved';
  return undefined;
}

function selectAll(key: string, work: TableWork): KeyAct | undefined {
  if (key.toLowerCase() !== 'a' || work.typing) return undefined;
  work.select({ top: 0, left: 0, bottom: work.last.row, right: work.last.column });
  return 'moved';
}
