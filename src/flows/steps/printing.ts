import { html } from 'lit';
import { Later } from '../../components/internal/later.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import type { Screen } from './flow-frame.js';

/** 「印刷」 of an operation, for the `parts` of a screen that tells what became of it: `printing.value?.(frame)` draws it. */
export const printing = new Later(async () => (await import('./print-operation.js')).printOperation);

/** 「印刷」 of what is registered, for the `parts` of a screen that shows it: `printingLines.value?.(frame, lines, subjects)`. */
export const printingLines = new Later(async () => (await import('./print-operation.js')).printLines);

/** A screen that tells what became of an operation, for paper too (PR-1, US-7). */
export function printable<D, M extends FlowMessages = FlowMessages>(screen: Screen<D, M>): Screen<D, M> {
  return {
    ...screen,
    parts: (frame) => [...(screen.parts?.(frame) ?? []), printing],
    body: (frame) => html`${screen.body(frame)} ${printing.value?.(frame)}`,
  };
}
