import type { Situation } from '../engine/flow.js';
import type { Screen } from './flow-frame.js';
import { printable } from './printing.js';
import { showResult } from './show-result.js';

/**
 * The last screens of what may end the person's own session: then closing is all that is left, else the result as usual
 * (CE-1). `followUp` is by what the bank tells the one from the other.
 */
export function showResultOrClose<D>(followUp: string): readonly Screen<D>[] {
  const endsSession = ({ operation }: Pick<Situation<D>, 'operation'>): boolean =>
    operation?.results?.some((result) => result.followUp === followUp) ?? false;
  const result = showResult<D>();
  return [
    { ...result, id: 'own-result', act: { do: 'end', endsSession: true }, skip: (it) => !endsSession(it) },
    { ...printable(result), skip: endsSession },
  ];
}
