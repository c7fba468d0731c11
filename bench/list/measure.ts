import type { UserRow } from '../../src/contract/index.js';
import { people } from './people.js';

/** A list of users with a text filter, pages or a window of rows, and "select all that match". */
export interface Candidate {
  give(users: readonly UserRow[]): void;
  /** Puts the focus where a person types what to look for. */
  focusSearch(): void;
  /** Replaces the text looked for, as a key does. */
  search(text: string): void;
  /** How many users match, as the page says. */
  total(): number;
  /** Chooses all that match and can be chosen; `told` is called in the event that tells how many that are. */
  selectAll(told: (count: number) => void): void;
}

/** What a person types, key by key. */
const KEYS = ['や', 'やま', 'やまだ'];

/** How long somebody who has put the focus into a field takes to press the first key, ms. */
const FIRST_KEY_AFTER = 300;

const longTasks: number[] = [];
let users: UserRow[] = [];

/** Gives the runner what it measures; times are ms from an act to the second frame that shows its result. */
export function measure(candidate: Candidate): void {
  const typed = async (text: string, after: () => void): Promise<number> => {
    const kana = toKatakana(text);
    const expected = users.filter(({ user }) => user.kana?.includes(kana)).length;
    return painted(after, () => candidate.total() === expected);
  };

  Object.assign(globalThis, {
    bench: {
      /** Makes the people and touches every string of theirs, outside of all measurements. */
      prepare(count: number): number {
        users = people(count);
        const touched = users.reduce(
          (sum, { user: { id, loginId, name, kana = '' } }) =>
            sum + id.charCodeAt(0) + loginId.charCodeAt(0) + name.charCodeAt(0) + kana.charCodeAt(0),
          0,
        );
        new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
          {
            type: 'longtask',
          },
        );
        return touched;
      },

      give: () =>
        painted(
          () => candidate.give(users),
          () => candidate.total() === users.length,
        ),

      /** Shows everybody again. */
      clear: () =>
        painted(
          () => candidate.search(''),
          () => candidate.total() === users.length,
        ),

      async selectAll(): Promise<number> {
        const expected = users.filter(({ eligibility }) => eligibility.selectable).length;
        await pause(50);
        const start = performance.now();
        const { count, time } = await new Promise<{ count: number; time: number }>((resolve) =>
          candidate.selectAll((count) => resolve({ count, time: performance.now() - start })),
        );
        if (count !== expected) throw new Error(`${count} chosen instead of ${expected}`);
        return time;
      },

      async keys(): Promise<number[]> {
        candidate.focusSearch();
        await pause(FIRST_KEY_AFTER);
        const times: number[] = [];
        for (const text of KEYS) {
          times.push(await typed(text, () => candidate.search(text)));
          await pause(50);
        }
        return times;
      },

      longestTask: () => Math.max(0, ...longTasks),
    },
  });
}

async function painted(act: () => void, isShown: () => boolean): Promise<number> {
  const start = performance.now();
  act();
  do await frame();
  while (!isShown() && performance.now() - start < 5_000);
  await frame();
  const time = performance.now() - start;
  if (!isShown()) throw new Error('The result was not shown.');
  return time;
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
