import { Later } from '../../components/internal/later.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import { printing } from './printing.js';
import { resultOf, showResult } from './show-result.js';

const review = new Later(async () => htmlWith((await import('../../components/change-review.js')).ChangeReview));

/** What the result says itself. */
const saidAbove = new Set(['operation', 'accepted-at', 'target-count', 'targets']);

/** The last screen of a change: what became of it and, once it was done, what is registered now, changes marked (CO-4). */
export function showChanges<D, M extends FlowMessages = FlowMessages>(options: {
  subjects?(frame: FlowFrame<D, M>): ReadonlyMap<string, string> | undefined;
}): Screen<D, M> {
  const result = showResult<D>();
  return {
    ...result,
    parts: (frame) => [...(result.parts?.(frame) ?? []), review, printing],
    body: (frame) => {
      const { operation } = frame.run.state;
      const html = review.value;
      if (!html || operation?.state !== 'executed') return resultOf(operation);
      const subjects = options.subjects?.(frame) ?? new Map<string, string>();
      return html`
        ${resultOf(operation)}
        <change-review
          .lines=${operation.lines.filter(({ key }) => !saidAbove.has(key))}
          .subjects=${subjects}
        ></change-review>
        ${printing.value?.(frame, subjects)}
      `;
    },
  };
}
