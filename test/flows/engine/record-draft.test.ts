import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  changesOf,
  differences,
  hasChanges,
  inputOf,
  outdated,
  partsOf,
  requestForRecord,
  shownValues,
  storedAsTyped,
  unchangedRecord,
  wayOf,
  withKeep,
  withNow,
  withValue,
  type FieldValue,
  type Keep,
  type RecordDraft,
  type Snapshot,
  type Values,
} from '../../../src/flows/steps/record-draft.js';

const read: Snapshot = { version: '1', values: { name: 'A', 'limits/x': 10, 'limits/y': 20 } };
const now: Snapshot = { version: '2', values: { name: 'B', 'limits/x': 11, 'limits/y': 20, 'limits/z': 5 } };

function typed(changes: Readonly<Record<string, string | number>>): RecordDraft {
  return Object.entries(changes).reduce<RecordDraft>(
    (draft, [way, value]) => withValue(draft, read, way, value),
    unchangedRecord,
  );
}

/** What was typed, after somebody else changed the record. */
function overtaken(changes: Readonly<Record<string, string | number>>): RecordDraft {
  return { ...outdated(typed(changes)), now };
}

describe('a draft of one record', () => {
  it('[4.7] asks for the changed values alone, and for the version that was read', () => {
    const draft = typed({ name: 'C', 'limits/x': 10, 'limits/y': 21 });
    expect(requestForRecord('company-profile', draft)).to.deep.equal({
      kind: 'company-profile',
      input: { name: 'C', limits: { y: 21 } },
      version: '1',
    });
    expect(shownValues(draft, read)).to.deep.equal({ name: 'C', 'limits/x': 10, 'limits/y': 21 });
  });

  it('is untouched again once everything typed is as it was read', () => {
    expect(withValue(typed({ name: 'C' }), read, 'name', 'A')).to.deep.equal(unchangedRecord);
  });

  it('[4.7] tells what somebody else changed, and asks only where the person has changed it too', () => {
    const draft = overtaken({ name: 'C', 'limits/y': 21 });
    expect(differences(draft)).to.deep.equal([
      { way: 'name', before: 'A', theirs: 'B', mine: 'C', keep: undefined },
      { way: 'limits/x', before: 10, theirs: 11, mine: 10, keep: 'theirs' },
      { way: 'limits/z', before: '', theirs: 5, mine: '', keep: 'theirs' },
    ]);
  });

  it('[4.7] does not ask where both want the same', () => {
    const [name] = differences(overtaken({ name: 'B' }));
    expect(name?.keep).to.equal('theirs');
  });

  it('[4.7] keeps what is chosen: the other version is no change, one’s own is one to the record as it is now', () => {
    const draft = overtaken({ name: 'C', 'limits/y': 21 });
    expect(changesOf(withKeep(draft, ['name'], 'theirs'))).to.deep.equal({ 'limits/y': 21 });
    expect(changesOf(withKeep(draft, ['name', 'limits/x'], 'mine'))).to.deep.equal({
      name: 'C',
      'limits/x': 10,
      'limits/y': 21,
    });
    expect(requestForRecord('company-profile', withKeep(draft, ['name'], 'mine')).version).to.equal('2');
    expect(hasChanges(withKeep(overtaken({ name: 'C' }), ['name'], 'theirs'))).to.equal(false);
  });

  it('[4.7] what is typed after the comparison is the person’s own choice', () => {
    const draft = withValue(withKeep(overtaken({ name: 'C' }), ['name'], 'theirs'), read, 'name', 'D');
    expect(changesOf(draft)).to.deep.equal({ name: 'D' });
    expect(differences(draft)[0]).to.include({ mine: 'D', keep: 'mine' });
  });

  it('[4.7] may be overtaken again: then what was chosen is what was typed', () => {
    const chosen = withKeep(overtaken({ name: 'C', 'limits/x': 12 }), ['name'], 'theirs');
    const again: RecordDraft = { ...outdated(chosen), now: { version: '3', values: { ...now.values, name: 'E' } } };
    expect(again.outdated).to.equal(2);
    expect(differences(again)).to.deep.equal([{ way: 'name', before: 'B', theirs: 'E', mine: 'B', keep: 'theirs' }]);
    expect(changesOf(again)).to.deep.equal({ 'limits/x': 12 });
  });

  it('[4.9] is what the bank stored only where each change has its line and nothing else is changed', () => {
    const draft = typed({ name: 'C', 'limits/x': 0 });
    const lineOf = (way: string) => {
      const [key = '', of] = partsOf(way);
      return of === undefined ? { key } : { key, of };
    };
    const operation = {
      id: '',
      kind: 'company-profile' as const,
      state: 'open' as const,
      version: '1',
      demands: [],
      correlationId: '',
      secondsLeft: 1,
    };
    const name = { key: 'name', value: 'C', before: 'A' };
    const limit = { key: 'limits', of: 'x', value: 0, before: 10 };
    const other = { key: 'limits', of: 'y', value: 20 };
    const stored = (...lines: { key: string; of?: string; value: string | number; before?: string | number }[]) =>
      storedAsTyped(draft, { ...operation, lines }, lineOf);
    expect(stored(name, limit, other)).to.equal(true);
    expect(stored(name, other), 'one is missing').to.equal(false);
    expect(stored(name, { ...limit, value: 1 }), 'another value').to.equal(false);
    expect(stored(name, { ...limit, of: 'y' }), 'another limit').to.equal(false);
    expect(stored(name, limit, { ...other, before: 9 }), 'one more').to.equal(false);
  });

  it('[4.7] what has come or gone with the record alone is nobody’s choice where nobody could add or take it away', () => {
    const record = { version: '2', values: { name: 'B', 'limits/y': 20, 'limits/z': 5 } };
    const draft = withNow(outdated(typed({ 'limits/x': 12, 'limits/y': 21 })), record, true);
    expect(differences(draft).map(({ way }) => way)).to.deep.equal(['name']);
    expect(changesOf(draft)).to.deep.equal({ 'limits/y': 21 });
    expect(shownValues(draft, record)).to.deep.equal({ ...record.values, 'limits/y': 21 });
  });

  describe('whatever is typed and chosen', () => {
    const value = fc.oneof<fc.Arbitrary<FieldValue>[]>(fc.constantFrom('', 'A', 'B'), fc.nat(2), fc.boolean());
    const way = fc.constantFrom('name', 'memos/1', 'memos/2', 'limits/1~1');
    const values = fc.dictionary(way, value);
    const edits = fc.array(fc.tuple(way, value));
    const type = (draft: RecordDraft, from: Snapshot, typedIn: readonly (readonly [string, FieldValue])[]) =>
      typedIn.reduce((typing, [at, text]) => withValue(typing, from, at, text), draft);
    /** What is otherwise than in the record; what is not there is an empty text. */
    const differing = (wanted: Values, record: Values): Values =>
      Object.fromEntries(Object.entries(wanted).filter(([at, text]) => text !== (record[at] ?? '')));

    it('shows what was typed last, and asks for what differs from the record alone', () => {
      fc.assert(
        fc.property(values, edits, (before, typedIn) => {
          const record: Snapshot = { version: '1', values: before };
          const draft = type(unchangedRecord, record, typedIn);
          const wanted = { ...before, ...Object.fromEntries(typedIn) };
          const changes = differing(wanted, before);
          expect(changesOf(draft)).to.deep.equal(changes);
          expect(shownValues(draft, record)).to.deep.equal({ ...before, ...changes });
          expect(draft.read).to.equal(Object.keys(changes).length > 0 ? record : undefined);
        }),
      );
    });

    it('[4.7] however often somebody else is faster, each value is the one that the person wants, or else the other’s', () => {
      const rounds = fc.array(
        fc.record({
          after: values,
          typedIn: edits,
          choices: fc.dictionary(way, fc.constantFrom<Keep>('mine', 'theirs')),
        }),
        { minLength: 1, maxLength: 4 },
      );
      fc.assert(
        fc.property(values, edits, rounds, (before, typedIn, times) => {
          let record: Snapshot = { version: '0', values: before };
          let draft = type(unchangedRecord, record, typedIn);
          fc.pre(hasChanges(draft));
          for (const [at, { after, typedIn: later, choices }] of times.entries()) {
            const last = record;
            const mine = changesOf(draft);
            record = { version: String(at + 1), values: after };
            draft = withNow(outdated(draft), record);
            for (const { way: one, keep, theirs, mine: own } of differences(draft)) {
              expect(keep).to.equal(Object.hasOwn(mine, one) && own !== theirs ? undefined : 'theirs');
              expect(own).to.equal(mine[one] ?? last.values[one] ?? '');
            }
            const wanted: Record<string, FieldValue> = { ...after, ...mine };
            for (const { way: one, mine: own, theirs } of differences(draft)) {
              const keep = choices[one];
              if (keep) draft = withKeep(draft, [one], keep);
              if (keep) wanted[one] = keep === 'mine' ? own : theirs;
            }
            draft = type(draft, record, later);
            Object.assign(wanted, Object.fromEntries(later));
            expect(changesOf(draft)).to.deep.equal(differing(wanted, after));
            expect(differing(shownValues(draft, record), wanted)).to.deep.equal({});
            for (const { way: one, keep, theirs, mine: own } of differences(draft)) {
              expect(keep === 'theirs' ? theirs : own).to.equal(wanted[one] ?? '');
            }
            expect(requestForRecord('company-profile', draft).version).to.equal(record.version);
          }
        }),
      );
    });

    it('its request names each value by the parts of its way', () => {
      const part = fc.string({ unit: fc.constantFrom('/', '~', '0', '1', 'a', '_') });
      fc.assert(
        fc.property(fc.array(fc.tuple(part, part, value)), (told) => {
          const all = Object.fromEntries(told.map(([group, of, one]) => [wayOf(group, of), one]));
          const input = inputOf(all);
          const back = Object.entries(input).flatMap(([group, members]) =>
            Object.entries(members as Values).map(([of, one]) => [wayOf(group, of), one] as const),
          );
          expect(Object.fromEntries(back)).to.deep.equal(all);
        }),
      );
    });
  });

  it('has ways whose parts may hold anything', () => {
    const parts = ['memos', 'a/1~2', '__proto__'];
    expect(partsOf(wayOf(...parts))).to.deep.equal(parts);
    expect(JSON.stringify(inputOf({ [wayOf('memos', '__proto__')]: 1 }))).to.equal('{"memos":{"__proto__":1}}');
    expect(({} as Record<string, unknown>)['memos']).to.equal(undefined);
  });
});
