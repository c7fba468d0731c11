import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Later } from '../../components/internal/later.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { Operation } from '../../contract/generated/types.gen.js';
import type { Situation } from '../engine/flow.js';
import type { Screen } from './flow-frame.js';

const summary = new Later(async () => htmlWith((await import('../../components/result-summary.js')).ResultSummary));

/** The last screen: what became of each target and what follows (4.8). */
export function showResult<D>(): Screen<D> {
  return {
    id: 'result',
    act: { do: 'end' },
    parts: () => [summary],
    body: ({ run }) => resultOf(run.state.operation),
  };
}

/** The last screen of a flow that says what was done in words of its own, for when it was not done. */
export function showRefusal<D>(): Screen<D> {
  return { ...showResult<D>(), skip: (situation) => !isRefused(situation) };
}

/** Whether the bank refused for good what a flow had it store. */
export function isRefused({ operation }: Pick<Situation<unknown>, 'operation'>): boolean {
  return operation?.state === 'refused';
}

/** Whether the bank did all that was wanted. */
export function isDone({ state, results = [] }: Operation): boolean {
  return state === 'executed' && results.every(({ outcome }) => outcome === 'done');
}

/** What `resultOf` has to be loaded for. */
export function resultParts(operation: Operation | undefined): readonly Later<unknown>[] {
  return operation && !isDone(operation) ? [summary] : [];
}

/** What became of an operation, as the bank tells it. */
export function resultOf(operation: Operation | undefined): TemplateResult | typeof nothing {
  const html = summary.value;
  return html && operation ? html`<result-summary .operation=${operation}></result-summary>` : nothing;
}
