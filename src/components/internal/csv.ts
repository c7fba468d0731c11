import { shiftJisCode } from './shift-jis.js';
import { WorkSlice } from './user-list/work-slice.js';

/** UTF-8 begins with a BOM, by which Excel knows it; Shift_JIS is that of Windows (CP932), with ① and 髙. */
export type CsvEncoding = 'utf-8' | 'shift_jis';

/** What a file is made of: a name for each column, and rows of as many cells. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A character that the encoding does not have, and where it would stand. */
export interface CsvFlaw {
  readonly character: string;
  /** The row in the file, counted from 1; the names of the columns are the first. */
  readonly row: number;
  /** The name of the column. */
  readonly column: string;
  /** What the cell holds. */
  readonly cell: string;
}

/** A file, or, where characters would be lost, every one of them. */
export type CsvFile =
  { readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly flaws: readonly CsvFlaw[] };

/** A spreadsheet would take for a formula what begins with one of these, in any width, spaces before it or not. */
const formulaSigns = '=+-@';

/**
 * A table as a CSV file (RFC 4180): CRLF, every cell quoted, nothing in it that a spreadsheet takes for a formula.
 *
 * Nothing is replaced: where the encoding lacks a character there is no file but the list of what is lacking. Long
 * tables are made in short tasks; an abort rejects with the signal's reason.
 */
export async function csvFile(
  { columns, rows }: CsvTable,
  encoding: CsvEncoding,
  signal: AbortSignal = new AbortController().signal,
): Promise<CsvFile> {
  const slice = new WorkSlice();
  const flaws: CsvFlaw[] = [];
  const parts: BlobPart[] = encoding === 'utf-8' ? ['\ufeff'] : [];
  for (const [at, cells] of [columns, ...rows].entries()) {
    if (slice.over) await slice.next(signal);
    const line = csvLine(cells);
    if (encoding === 'utf-8') {
      parts.push(line);
      continue;
    }
    const bytes = shiftJisBytes(line);
    if (bytes) parts.push(bytes);
    else flaws.push(...flawsIn(cells, columns, at + 1));
  }
  return flaws.length > 0
    ? { ok: false, flaws }
    : { ok: true, file: new Blob(parts, { type: `text/csv;charset=${encoding}` }) };
}

/** One row with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${withoutFormula(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** An apostrophe keeps a spreadsheet from calculating; a number with its sign is what it is. */
function withoutFormula(cell: string): string {
  if (/^[+-]?\d+(\.\d+)?$/.test(cell)) return cell;
  const [first] = cell.trimStart().normalize('NFKC');
  const isFormula = (first !== undefined && formulaSigns.includes(first)) || /^[\t\r\n]/.test(cell);
  return isFormula ? `'${cell}` : cell;
}

/** `undefined` where Shift_JIS lacks a character of the text. */
export function shiftJisBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = shiftJisCode(character);
    if (code === undefined) return undefined;
    if (code > 255) bytes.push(code >> 8);
    bytes.push(code % 256);
  }
  return Uint8Array.from(bytes);
}

function flawsIn(cells: readonly string[], columns: readonly string[], row: number): CsvFlaw[] {
  return cells.flatMap((cell, at) =>
    [...new Set(cell)]
      .filter((character) => shiftJisCode(character) === undefined)
      .map((character) => ({ character, row, column: columns[at] ?? '', cell })),
  );
}
