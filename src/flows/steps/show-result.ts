import { nothing } from 'lit';
import { Later } from '../../components/internal/later.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { Screen } from './flow-frame.js';

const summary = new Later(async () => htmlWith((await import('../../components/result-summary.js')).ResultSummary));

/** The last screen: what became of each target and what follows (4.8). */
export function showResult<D>(): Screen<D> {
  return {
    id: 'result',
    act: { do: 'end' },
    parts: () => [summary],
    body: ({ run }) => {
      const html = summary.value;
      return html ? html`<result-summary .operation=${run.state.operation}></result-summary>` : nothing;
    },
  };
}
