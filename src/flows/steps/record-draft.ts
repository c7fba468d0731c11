import type { Line, Operation, OperationKind, OperationRequest } from '../../contract/generated/types.gen.js';

/** One value of a record; what is not there is an empty text. */
export type FieldValue = string | number | boolean;

/**
 * Values by their way into the request's `input`, with slashes: `companyName`, `approvalModes/bulk-transfer`. A part of
 * the way that holds a slash itself is written as in a JSON pointer (RFC 6901): `wayOf('memos', 'a/1')`.
 */
export type Values = Readonly<Record<string, FieldValue>>;

/** A record as it was read: what of it can be changed, and the version. */
export interface Snapshot {
  readonly version: string;
  readonly values: Values;
}

/** Whose value is kept where somebody else changed it meanwhile. */
export type Keep = 'mine' | 'theirs';

/** What the draft of a flow that changes one record must have (4.7); nothing in it is a secret. */
export interface RecordDraft {
  /** The record as it was read when the first value was changed. */
  readonly read: Snapshot | undefined;
  /** The values that the person typed. */
  readonly changes: Values;
  /** How often the bank has said that somebody else changed the record meanwhile. */
  readonly outdated: number;
  /** The record as the bank has it after that; undefined until it was read again. */
  readonly now: Snapshot | undefined;
  /** What the person chose where somebody else changed a value. */
  readonly keeps: Readonly<Record<string, Keep>>;
}

/** Nothing was typed yet. */
export const unchangedRecord: RecordDraft = { read: undefined, changes: {}, outdated: 0, now: undefined, keeps: {} };

/** What a flow that changes one record has in its table: an untouched draft, and the screen for both versions (4.7). */
export const changingRecord = {
  draft: unchangedRecord,
  outdated,
  rewind: { 'version-changed': 'compare' },
} as const;

/** A value that somebody else changed meanwhile: what it was when it was read, what it is now, and what the person wants. */
export interface Difference {
  readonly way: string;
  readonly before: FieldValue;
  readonly theirs: FieldValue;
  readonly mine: FieldValue;
  /** Undefined where the person has changed it too and has not chosen yet. */
  readonly keep: Keep | undefined;
}

/** The way of a value, each part of it as it is. */
export function wayOf(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

/** The parts of a way. */
export function partsOf(way: string): readonly string[] {
  return way.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The record that the changes are made to. */
function base({ now, read }: RecordDraft): Snapshot | undefined {
  return now ?? read;
}

function kept({ changes, keeps }: RecordDraft): Values {
  return Object.fromEntries(Object.entries(changes).filter(([way]) => keeps[way] !== 'theirs'));
}

/** What the screen shows: the values that the changes are made to, with what was typed; `read` has what came since. */
export function shownValues(draft: RecordDraft, read: Snapshot): Values {
  return { ...read.values, ...base(draft)?.values, ...kept(draft) };
}

/** What is to be changed: only values that differ from those of the record. */
export function changesOf(draft: RecordDraft): Values {
  const { values = {} } = base(draft) ?? {};
  return Object.fromEntries(Object.entries(kept(draft)).filter(([way, value]) => value !== (values[way] ?? '')));
}

export function hasChanges(draft: RecordDraft): boolean {
  return Object.keys(changesOf(draft)).length > 0;
}

/** The draft with another value; one that is as it was read is no change. */
export function withValue<D extends RecordDraft>(draft: D, read: Snapshot, way: string, value: FieldValue): D {
  const from = base(draft) ?? read;
  const { [way]: _before, ...others } = draft.changes;
  const isChanged = value !== (from.values[way] ?? '') || draft.now !== undefined;
  const changes: Values = isChanged ? { ...others, [way]: value } : others;
  const keeps = draft.now ? { ...draft.keeps, [way]: 'mine' as const } : draft.keeps;
  const isUntouched = Object.keys(changes).length === 0 && draft.outdated === 0;
  return { ...draft, changes, keeps, read: isUntouched ? undefined : (draft.read ?? read) };
}

/** The bank said that somebody else changed the record: what was typed is kept, and the record is to be read again. */
export function outdated<D extends RecordDraft>(draft: D): D {
  return {
    ...draft,
    read: base(draft),
    changes: changesOf(draft),
    outdated: draft.outdated + 1,
    now: undefined,
    keeps: {},
  };
}

/**
 * The draft once the record was read again. Where which values there are is the bank's alone (`fixed`), one that has
 * come is as the bank has it, and one that is gone takes along what was typed for it; neither is anybody's choice.
 */
export function withNow<D extends RecordDraft>(draft: D, now: Snapshot, fixed = false): D {
  const { read, changes } = draft;
  if (!fixed || !read) return { ...draft, now };
  const values = Object.entries(now.values).map(([way, value]) => [way, read.values[way] ?? value] as const);
  const isThere = ([way]: readonly [string, unknown]) => Object.hasOwn(now.values, way);
  return {
    ...draft,
    read: { ...read, values: Object.fromEntries(values) },
    changes: Object.fromEntries(Object.entries(changes).filter(isThere)),
    now,
  };
}

/** What somebody else changed, in the order of the record. */
export function differences({ read, now, changes, keeps }: RecordDraft): readonly Difference[] {
  if (!read || !now) return [];
  const ways = [...new Set([...Object.keys(read.values), ...Object.keys(now.values)])];
  return ways.flatMap((way): Difference[] => {
    const [before, theirs] = [read.values[way] ?? '', now.values[way] ?? ''];
    if (before === theirs) return [];
    const mine = changes[way] ?? before;
    const isContested = Object.hasOwn(changes, way) && mine !== theirs;
    return [{ way, before, theirs, mine, keep: keeps[way] ?? (isContested ? undefined : 'theirs') }];
  });
}

/** The draft in which the person's value or the other one is kept for each of these ways. */
export function withKeep<D extends RecordDraft>(draft: D, ways: readonly string[], keep: Keep): D {
  const changes = { ...draft.changes };
  for (const way of ways) if (keep === 'mine') changes[way] ??= draft.read?.values[way] ?? '';
  return { ...draft, changes, keeps: { ...draft.keeps, ...Object.fromEntries(ways.map((way) => [way, keep])) } };
}

/** What the bank is asked to store: the changed values alone, and the version that was read (4.7). */
export function requestForRecord(kind: OperationKind, draft: RecordDraft): OperationRequest {
  return { kind, input: inputOf(changesOf(draft)), version: base(draft)?.version ?? '' };
}

/** Values as the members that their ways name: `{ 'a/b': 1 }` → `{ a: { b: 1 } }`; a part may be called anything. */
export function inputOf(values: Values): Record<string, unknown> {
  const members = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;
  const input = members();
  for (const [way, value] of Object.entries(values)) {
    const parts = partsOf(way);
    let place = input;
    for (const part of parts.slice(0, -1)) place = (place[part] ??= members()) as Record<string, unknown>;
    place[parts.at(-1) ?? ''] = value;
  }
  return input;
}

/** The line of the bank that is about a value. */
export type LineOfWay = (way: string) => Pick<Line, 'key' | 'of'>;

/** Whether the bank stored exactly what was typed: each changed value has its line, and no other line has a change. */
export function storedAsTyped(draft: RecordDraft, { lines }: Operation, lineOf: LineOfWay): boolean {
  const changes = Object.entries(changesOf(draft));
  const changed = lines.filter(({ before }) => before !== undefined);
  return (
    changed.length === changes.length &&
    changes.every(([way, value]) => {
      const { key, of } = lineOf(way);
      return changed.some((line) => line.key === key && line.of === of && line.value === value);
    })
  );
}
