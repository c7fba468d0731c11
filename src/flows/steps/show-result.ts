import { htmlWith } from '../../components/internal/own-elements.js';
import { ResultSummary } from '../../components/result-summary.js';
import type { Screen } from './flow-frame.js';

const html = htmlWith(ResultSummary);

/** The last screen: what became of each target and what follows (4.8). */
export function showResult<D>(): Screen<D> {
  return {
    id: 'result',
    act: { do: 'end' },
    body: ({ run }) => html`<result-summary .operation=${run.state.operation}></result-summary>`,
  };
}
