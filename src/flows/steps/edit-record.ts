import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Later } from '../../components/internal/later.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { VersionsChosenEvent } from '../../components/version-comparison.js';
import type { OperationKind } from '../../contract/generated/types.gen.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import type { Step } from '../engine/flow.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import type { Reading } from './reading.js';
import { differences, hasChanges, shownValues, withKeep, withNow, withValue } from './record-draft.js';
import type { Difference, FieldValue, LineOfWay, RecordDraft, Snapshot, Values } from './record-draft.js';
import { askStanding } from './standing.js';

const comparison = new Later(async () =>
  htmlWith((await import('../../components/version-comparison.js')).VersionComparison),
);

/** One record of the bank, as a flow reads and changes it (4.7). */
export interface RecordKind<D extends RecordDraft, R, M extends FlowMessages = FlowMessages> {
  readonly kind: OperationKind;
  readonly reading: Reading<R>;
  /** Which of several records is meant, such as a user's id; asked of the reading. */
  readonly about?: (draft: D) => string;
  /** What of the record can be changed, and its version. */
  readonly snapshot: (record: R) => Snapshot;
  /** Whether nobody adds or takes away a value by what they do, as one does with the ranges of a table. */
  readonly fixed?: boolean;
  /** The line that is about a value, by which it is called and compared. */
  readonly lineOf: LineOfWay;
  /** How a value that is several is said where versions are compared: by what of it differs. */
  inWords?(difference: Difference, frame: FlowFrame<D, M>): Partial<Difference>;
  /** What things are called that lines are about, such as accounts, by the line's `of`. */
  subjects?(record: R, frame: FlowFrame<D, M>): ReadonlyMap<string, string>;
}

type Drawn = TemplateResult | typeof nothing | readonly TemplateResult[];

/** What a form of the record draws from. */
export interface RecordForm<R> {
  readonly record: R;
  /** What is shown: the values read, with what was typed. */
  readonly values: Values;
  /** The values without it. */
  readonly before: Values;
  /** Whether a value differs from the one that was read. */
  readonly isChanged: (way: string) => boolean;
  readonly change: (way: string, value: FieldValue) => void;
}

/** The record as it was read last; undefined until the bank has answered. */
export function recordIn<D extends RecordDraft, R, M extends FlowMessages>(
  kind: RecordKind<D, R, M>,
  frame: FlowFrame<D, M>,
): R | undefined {
  const { draft } = frame.run.state;
  return kind.reading.value(frame, kind.about?.(draft), draft.outdated);
}

/** What things are called that lines are about, once the record was read; for `authenticate`. */
export function subjectsOf<D extends RecordDraft, R, M extends FlowMessages>(kind: RecordKind<D, R, M>) {
  return (frame: FlowFrame<D, M>): ReadonlyMap<string, string> | undefined => {
    const record = recordIn(kind, frame);
    return record && kind.subjects?.(record, frame);
  };
}

/**
 * A form over the record, in a flow's screen: says what stands in the way, reads the record, and keeps what is typed in
 * the draft. Until it was read nothing is drawn; `form` draws the rest.
 */
export function recordForm<D extends RecordDraft, R, M extends FlowMessages>(
  kind: RecordKind<D, R, M>,
  form: (frame: FlowFrame<D, M>, shown: RecordForm<R>) => Drawn,
): (frame: FlowFrame<D, M>) => TemplateResult | typeof nothing {
  const standing = askStanding<D>(kind.kind);
  return (frame) => {
    const { run } = frame;
    standing(frame);
    if (run.state.blocked) return frame.setbacks?.blocked(run.state.blocked) ?? nothing;
    const record = recordIn(kind, frame);
    if (!record) return kind.reading.failure(frame);
    const read = kind.snapshot(record);
    const values = shownValues(run.state.draft, read);
    const before = shownValues({ ...run.state.draft, changes: {} }, read);
    return html`${form(frame, {
      record,
      values,
      isChanged: (way) => values[way] !== before[way],
      before,
      change(way, value) {
        const { draft } = run.state;
        if (value !== shownValues(draft, read)[way]) takeIn(frame, withValue(draft, read, way, value));
      },
    })}`;
  };
}

/** Takes what was typed into the draft; who has undone everything has nothing to lose by leaving. */
function takeIn<D>({ run }: FlowFrame<D>, draft: D): void {
  const { untouched } = run.state;
  run.change(JSON.stringify(draft) === JSON.stringify(untouched) ? untouched : draft);
}

/**
 * What a step that has the record stored shares: what is sent when, and what is said where nothing was changed. Where
 * the step is the first, `kind` keeps its button away until the record was read.
 */
export function storesRecord<D extends RecordDraft, M extends FlowMessages, R = unknown>(
  kind?: RecordKind<D, R, M>,
): Pick<Screen<D, M>, 'act' | 'missing' | 'wrong' | 'canAct'> {
  return {
    // Where two versions have to be compared, the screen for that comes between.
    act: { do: 'store', meets: false, when: ({ draft }) => draft.outdated === 0 },
    missing: nothingChanged,
    wrong: ({ run, common }) =>
      nothingChanged(run.state.draft).length > 0 ? [{ message: common.nothingChanged }] : [],
    canAct: (frame) => frame.run.state.blocked === undefined && (!kind || recordIn(kind, frame) !== undefined),
  };
}

function nothingChanged<D extends RecordDraft>(draft: D): ReturnType<NonNullable<Step<D>['missing']>> {
  return draft.outdated > 0 || hasChanges(draft) ? [] : [{ field: 'record' }];
}

/**
 * Somebody else changed the record meanwhile (412): what was read, what the bank has now and what was typed stand side
 * by side, to be chosen one by one or as a whole; the button has the bank check again (4.7). It stands after the last
 * screen of input, with `rewind: { 'version-changed': 'compare' }` and `outdated` in the flow.
 */
export function compareVersions<D extends RecordDraft, R, M extends FlowMessages>(
  kind: RecordKind<D, R, M>,
): Screen<D, M> {
  return {
    id: 'compare',
    act: { do: 'store', meets: false },
    skip: ({ draft }) => draft.outdated === 0,
    missing: (draft) =>
      draft.now && hasChanges(draft) && differences(draft).every(({ keep }) => keep) ? [] : [{ field: 'record' }],
    wrong: ({ run, common }) => {
      const { draft } = run.state;
      const isChosen = differences(draft).every(({ keep }) => keep);
      return isChosen && !hasChanges(draft) ? [{ message: common.nothingChanged }] : [];
    },
    canAct: ({ run }) => run.state.draft.now !== undefined,
    parts: () => [comparison],
    body: (frame) => {
      const { run } = frame;
      const { draft } = run.state;
      const record = recordIn(kind, frame);
      if (!record) return kind.reading.failure(frame);
      if (!draft.now) {
        queueMicrotask(() => run.change(withNow(run.state.draft, kind.snapshot(record), kind.fixed)));
        return nothing;
      }
      const html = comparison.value;
      return html
        ? html`<version-comparison
            .differences=${differences(draft).map((difference) => ({
              ...difference,
              ...kind.lineOf(difference.way),
              ...kind.inWords?.(difference, frame),
            }))}
            .subjects=${kind.subjects?.(record, frame) ?? new Map()}
            ?disabled=${run.isBusy}
            @versions-chosen=${({ ways, keep }: VersionsChosenEvent) => run.change(withKeep(run.state.draft, ways, keep))}
          ></version-comparison>`
        : nothing;
    },
  };
}
