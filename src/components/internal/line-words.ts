import type { Line, LineValue, Person } from '../../contract/index.js';
import type { Formats } from '../../messages/formats.js';
import type { Lines } from '../../messages/ja/lines.js';

/** What a page calls things that lines are about, such as accounts, by the `of` of the line. */
export type Subjects = ReadonlyMap<string, string>;

/** What a line is about, in words: that of the page, that of the kit, or the code itself. */
export function subjectOf({ of }: Pick<Line, 'of'>, lines: Lines, subjects: Subjects): string {
  return of === undefined ? '' : (subjects.get(of) ?? lines.subjects.get(of) ?? of);
}

/** A value that is no list of people, in words; a key that ends in `-yen` has an amount. */
export function valueText(key: string, value: Exclude<LineValue, Person[]>, lines: Lines, formats: Formats): string {
  if (value === '') return lines.nothing;
  if (key.endsWith('-expires-at') && !Number.isNaN(Date.parse(String(value)))) return formats.expiry(String(value));
  const word = lines.codes.get(key)?.get(String(value));
  if (word !== undefined) return word;
  if (typeof value === 'boolean') return value ? lines.yes : lines.no;
  if (typeof value === 'number') return key.endsWith('-yen') ? formats.yen(value) : formats.number(value);
  return value;
}

/** Lines that stand together, by what they have in common: what they say, what they are about, or that they are about all. */
export interface LineGroup {
  by: 'key' | 'of' | 'all';
  readonly lines: [Line, ...Line[]];
}

/** Lines side by side that say the same of several things, or several things of the same, in the bank's order. */
export function groupsOf(lines: readonly Line[]): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const by = last && inCommon(last, line);
    if (by) {
      last.by = by;
      last.lines.push(line);
    } else {
      groups.push({ by: line.of === undefined ? 'all' : 'key', lines: [line] });
    }
  }
  return groups;
}

function inCommon({ by, lines: [first, second] }: LineGroup, line: Line): LineGroup['by'] | undefined {
  if (by === 'all' || line.of === undefined) return by === 'all' && line.of === undefined ? by : undefined;
  const open = second ? [by] : (['key', 'of'] as const);
  return open.find((member) => first[member] === line[member]);
}
