import type { FeeMethod, FeeSchedule, FeeStep } from '../../../fees/index.js';
import { feeSteps, largestYen } from '../../../fees/index.js';

/** Payments for which each method makes the same difference. */
export interface DifferenceRun {
  readonly fromYen: number;
  readonly toYen: number;
  readonly differenceYen: number;
}

/** The difference over all payments by one method. */
export interface DifferenceCurve {
  readonly method: FeeMethod;
  readonly runs: readonly DifferenceRun[];
}

/** A part of the amounts that is worth a picture: where differences begin and end, and a little around it. */
export interface Place {
  /** The amounts at which a difference of any method changes, rising. */
  readonly changesYen: readonly number[];
  readonly fromYen: number;
  readonly toYen: number;
}

/** A row of the table: payments and the difference by each method, in the order of the curves. */
export interface DifferenceRow {
  readonly fromYen: number;
  readonly toYen: number;
  readonly differencesYen: readonly number[];
}

/** More than this in one picture cannot be told apart. */
const mostChanges = 8;

/** The difference by each method, as if the schedule were of that method. */
export function differenceCurves(
  schedule: FeeSchedule,
  pattern: string,
  methods: readonly FeeMethod[],
): DifferenceCurve[] {
  return methods.map((method) => ({ method, runs: runsOf(feeSteps({ ...schedule, method }, pattern)) }));
}

/** Where the differences of the curves change, neighbours taken together; `reachYen` is the highest fee. */
export function placesOf(curves: readonly DifferenceCurve[], reachYen: number): Place[] {
  const groups: number[][] = [];
  for (const change of changesOf(curves)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && group.length < mostChanges && change - last <= 2 * reachYen) group.push(change);
    else groups.push([change]);
  }
  return groups.map((changesYen) => {
    const [first, last] = [changesYen[0] ?? 0, changesYen.at(-1) ?? 0];
    const margin = Math.max(1, Math.round(Math.max(reachYen / 2, (last - first) / 5)));
    return { changesYen, fromYen: Math.max(0, first - margin), toYen: Math.min(largestYen, last + margin) };
  });
}

/** The few places around an amount, in order; the first ones where there is no amount. */
export function placesAround(places: readonly Place[], amountYen: number | undefined, count: number): readonly Place[] {
  const above = amountYen === undefined ? 0 : places.findIndex(({ toYen }) => toYen >= amountYen);
  const nearest = above === -1 ? places.length - 1 : above;
  const first = Math.max(0, Math.min(nearest - Math.floor((count - 1) / 2), places.length - count));
  return places.slice(first, first + count);
}

/** The difference of all methods side by side, over all amounts. */
export function differenceRows(curves: readonly DifferenceCurve[]): DifferenceRow[] {
  const at = curves.map(() => 0);
  const starts = [0, ...changesOf(curves)];
  return starts.map((fromYen, index) => ({
    fromYen,
    toYen: (starts[index + 1] ?? largestYen + 1) - 1,
    differencesYen: curves.map(({ runs }, curve) => {
      while ((runs[at[curve] ?? 0]?.toYen ?? Infinity) < fromYen) at[curve] = (at[curve] ?? 0) + 1;
      return runs[at[curve] ?? 0]?.differenceYen ?? 0;
    }),
  }));
}

/** The runs of a curve that lie in a place, cut off at its ends. */
export function runsWithin({ runs }: DifferenceCurve, { fromYen, toYen }: Place): DifferenceRun[] {
  return runs
    .filter((run) => run.fromYen <= toYen && run.toYen >= fromYen)
    .map((run) => ({ ...run, fromYen: Math.max(run.fromYen, fromYen), toYen: Math.min(run.toYen, toYen) }));
}

function changesOf(curves: readonly DifferenceCurve[]): number[] {
  const changes = curves.flatMap(({ runs }) => runs.slice(1).map(({ fromYen }) => fromYen));
  return [...new Set(changes)].sort((a, b) => a - b);
}

/** Steps whose fees differ and whose difference does not are one run. */
function runsOf(steps: readonly FeeStep[]): DifferenceRun[] {
  const runs: DifferenceRun[] = [];
  for (const { fromYen, toYen, differenceYen } of steps) {
    const last = runs.at(-1);
    if (last?.differenceYen === differenceYen) runs[runs.length - 1] = { ...last, toYen };
    else runs.push({ fromYen, toYen, differenceYen });
  }
  return runs;
}
