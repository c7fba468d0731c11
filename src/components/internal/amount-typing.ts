import { groupedAmount, normaliseAmount } from './amount-text.js';

/**
 * Puts separators into what was just typed and keeps the caret where it was (IN-2); gives what the field shows then.
 *
 * The field is written by an editing command, so that the browser's undo still knows what was typed: `setRangeText` and
 * `value` would empty its history. Where that is not possible `value` is set.
 */
export function groupWhileTyping(input: HTMLInputElement, event: Event, before: string): string {
  const inputType = event instanceof InputEvent ? event.inputType : '';
  const { value } = input;
  const caret = input.selectionStart ?? value.length;
  const grouped = groupedAmount(value);
  if (inputType === 'historyUndo' || inputType === 'historyRedo') {
    // One step of the browser took back the separators alone.
    if (grouped !== value) document.execCommand(inputType === 'historyUndo' ? 'undo' : 'redo');
    return input.value;
  }
  const digitsBefore = normaliseAmount(value.slice(0, caret)).length;
  const wanted = withoutNeighbour(value, before, digitsBefore, inputType);
  if (!wanted) return write(input, grouped, isAmount(value) ? caretAfter(grouped, digitsBefore) : caret);
  return write(input, wanted.text, caretAfter(wanted.text, wanted.digitsBefore));
}

/** Writes a text into the field as if it had been typed. */
function write(input: HTMLInputElement, text: string, caret: number): string {
  if (input.value !== text) {
    if (input.matches(':focus')) {
      input.select();
      document.execCommand('insertText', false, text);
    }
    if (input.value !== text) input.value = text;
    input.setSelectionRange(caret, caret);
  }
  return text;
}

/** Deleting a separator means the digit behind it: a separator comes back of itself. */
function withoutNeighbour(value: string, before: string, digitsBefore: number, inputType: string) {
  const forwards = inputType === 'deleteContentForward';
  if (!forwards && inputType !== 'deleteContentBackward') return undefined;
  const digits = normaliseAmount(value);
  if (value.length !== before.length - 1 || digits !== normaliseAmount(before)) return undefined;
  const at = forwards ? digitsBefore : digitsBefore - 1;
  const text = groupedAmount(digits.slice(0, Math.max(0, at)) + digits.slice(at + 1));
  return isAmount(value) ? { text, digitsBefore: Math.max(0, at) } : undefined;
}

function isAmount(text: string): boolean {
  return /^[0-9]*$/.test(normaliseAmount(text));
}

function caretAfter(text: string, digits: number): number {
  let seen = 0;
  let at = 0;
  while (at < text.length && seen < digits) {
    if (text[at] !== ',') seen += 1;
    at += 1;
  }
  return at;
}
