import type { FeeTable } from '../../src/fees/index.js';

const ROWS = 200;
const COLUMNS = 20;

/** The cell that is typed into: in sight at first, away from the edges. */
export const TYPED = { row: 5, column: 3 };

/** What the cell shows key by key. */
const KEYS = ['1', '12', '123', '1234', '12345'];

/** A table of fees with 200 ranges and 20 patterns, mounted by `give`. */
export interface Candidate {
  give(table: FeeTable): void | Promise<void>;
  /** The native field of the cell that is typed into, with the focus. */
  cell(): HTMLInputElement;
  /** The fee of that cell in the table that the candidate would hand in. */
  typedYen(): number | undefined;
  /** Rows of the table that are in the document. */
  rows(): number;
}

export const columns = Array.from({ length: COLUMNS }, (_, at) => ({
  key: `pattern-${at}`,
  label: `振込種別${at + 1}`,
}));

/** Gives the runner what it measures; times are ms from an act to the second frame that shows its result. */
export function measure(candidate: Candidate): void {
  Object.assign(globalThis, {
    bench: {
      async mount(): Promise<number> {
        const table = fees();
        await pause(100);
        const time = await painted(() => candidate.give(table));
        if (candidate.rows() !== ROWS) throw new Error(`${candidate.rows()} rows`);
        return time;
      },

      async keys(): Promise<number[]> {
        const field = candidate.cell();
        await pause(300);
        const times: number[] = [];
        for (const text of KEYS) {
          times.push(
            await painted(() => {
              field.value = text;
              field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true, composed: true }));
            }),
          );
          if (candidate.typedYen() !== Number(text)) throw new Error(`${candidate.typedYen()} instead of ${text}`);
          await pause(50);
        }
        return times;
      },
    },
  });
}

function fees(): FeeTable {
  const fromYen = Array.from({ length: ROWS }, (_, at) => at * 10_000);
  const fee = (at: number, to: number): number => 110 + ((at * 31 + to * 17) % 90) * 11;
  return {
    fromYen,
    feesYen: Object.fromEntries(columns.map(({ key }, to) => [key, fromYen.map((_, at) => fee(at, to))])),
  };
}

async function painted(act: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  await frame();
  await frame();
  return performance.now() - start;
}

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
