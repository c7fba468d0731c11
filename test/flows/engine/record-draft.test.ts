import { expect } from '@open-wc/testing';
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
  withValue,
  type RecordDraft,
  type Snapshot,
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

  it('has ways whose parts may hold anything', () => {
    const parts = ['memos', 'a/1~2', '__proto__'];
    expect(partsOf(wayOf(...parts))).to.deep.equal(parts);
    expect(JSON.stringify(inputOf({ [wayOf('memos', '__proto__')]: 1 }))).to.equal('{"memos":{"__proto__":1}}');
    expect(({} as Record<string, unknown>)['memos']).to.equal(undefined);
  });
});
