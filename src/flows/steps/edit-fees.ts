import { nothing } from 'lit';
import { Later } from '../../components/internal/later.js';
import type { FeeScheduleCode, FeeScheduleRecord } from '../../contract/generated/types.gen.js';
import type { FeeScheduleFlowMessages } from '../../messages/ja/fee-schedule-flow.js';
import { recordForm, storesRecord } from './edit-record.js';
import type { RecordKind } from './edit-record.js';
import { feeLine, feesIn, feeSnapshot, patternsIn, rangeOf } from './fee-record.js';
import type { FeeDraft } from './fee-record.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import { Reading } from './reading.js';
import type { FieldValue } from './record-draft.js';

/** The table and its picture come while the bank is asked for the fees. */
const form = new Later(() => import('./fee-form.js'));
const choice = new Later(() => import('./fee-choice.js'));

type FeeFrame = FlowFrame<FeeDraft, FeeScheduleFlowMessages>;

/** One fee schedule, as the flow reads and changes it. */
export const feeRecord: RecordKind<FeeDraft, FeeScheduleRecord, FeeScheduleFlowMessages> = {
  kind: 'fee-schedule',
  reading: new Reading<FeeScheduleRecord>((client, schedule) => client.feeSchedule(schedule as FeeScheduleCode)),
  about: ({ schedule = '' }) => schedule,
  snapshot: feeSnapshot,
  lineOf: feeLine,
  inWords({ way, before, theirs, mine }, { run, messages }) {
    if (rangeOf(way) === undefined) return {};
    const patterns = patternsIn(run.state.draft.now?.values ?? {});
    const versions = [before, theirs, mine].map(feesIn);
    const differs = (at: number) => versions.some((fees) => fees[at] !== versions[0]?.[at]);
    const say = (value: FieldValue) =>
      messages.fees({
        fees: feesIn(value).flatMap((yen, at) =>
          differs(at) ? [{ pattern: patternName(patterns[at] ?? '', messages), yen }] : [],
        ),
      });
    return { before: say(before), theirs: say(theirs), mine: say(mine) };
  },
  subjects: (_, { run, messages }) => {
    const { read, now } = run.state.draft;
    const ranges = Object.keys({ ...read?.values, ...now?.values }).flatMap((way) => rangeOf(way) ?? []);
    return new Map(ranges.map((from) => [String(from), messages.range({ from })]));
  },
};

/** What the lines of the stored operation are about: 「30,000円以上　他行宛電信扱」 */
export function feesInLines({ run, messages }: FeeFrame): ReadonlyMap<string, string> {
  const places = run.state.operation?.lines.flatMap(({ of }) => of ?? []) ?? [];
  return new Map(
    places.map((of) => {
      const end = of.indexOf(' ');
      const pattern = patternName(of.slice(end + 1), messages);
      return [of, messages.cell({ from: Number(of.slice(0, end)), pattern })];
    }),
  );
}

function patternName(pattern: string, { patterns }: FeeScheduleFlowMessages): string {
  return patterns.get(pattern) ?? pattern;
}

/** Which fees, to be changed or to be looked at, where the portal has not said so (FE-1). */
export function chooseFees(): Screen<FeeDraft, FeeScheduleFlowMessages> {
  return {
    id: 'choose',
    act: { do: 'next' },
    parts: () => [choice],
    missing: ({ schedule }) => (schedule ? [] : [{ field: 'schedule' }]),
    body: (frame) => choice.value?.feeChoice(frame) ?? nothing,
  };
}

/** The screen, passed by where fees are looked at only. */
export function toChange<S extends Screen<FeeDraft, FeeScheduleFlowMessages>>(screen: S): S {
  return { ...screen, skip: (situation) => situation.draft.readOnly || (screen.skip?.(situation) ?? false) };
}

/** A fee schedule, to be changed (FE-2). */
export function editFees(): Screen<FeeDraft, FeeScheduleFlowMessages> {
  return {
    ...storesRecord<FeeDraft, FeeScheduleFlowMessages>(),
    id: 'edit',
    parts: () => [form],
    refusal: (frame, { pointer, code }) => ({
      message: frame.messages.refused({ label: fieldLabel(frame, pointer), code }),
      target: () => frame.fieldAt(pointer),
    }),
    body: recordForm(feeRecord, (frame, shown) => form.value?.editForm(frame, shown) ?? nothing),
  };
}

/** A fee schedule, to be read (FE-1). */
export function viewFees(): Screen<FeeDraft, FeeScheduleFlowMessages> {
  return {
    id: 'view',
    act: { do: 'end' },
    parts: () => [form],
    skip: ({ draft }) => !draft.readOnly,
    body: recordForm(feeRecord, (frame, shown) => form.value?.viewForm(frame, shown) ?? nothing),
  };
}

function fieldLabel({ messages }: FeeFrame, pointer: string): string {
  const labels = new Map([
    ['method', messages.method],
    ['minimumPaymentYen', messages.minimum],
    ['usesStandard', messages.standard],
    ['table', messages.table],
  ]);
  return labels.get(pointer.split('/')[2] ?? '') ?? messages.title;
}
