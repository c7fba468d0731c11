import { fold } from './fold.js';

// In the table of folded units; no folded text holds either, both being white space. 0 is a unit not met yet.
const IRREGULAR = 0x09;
const WHITE_SPACE = 0x20;

/**
 * Searches texts as if they were folded, without making the folded texts.
 *
 * Nearly every UTF-16 code unit folds to one unit whatever stands beside it. Those are kept in a table (128 KB) that
 * fills itself with the units it meets; a text in which anything else is met is folded for real.
 */
export class FoldedSearch {
  readonly #table = new Uint16Array(0x10000);

  /** The same as `fold(text).includes(folded)`; `folded` is a text that `fold` returned. */
  includes(text: string, folded: string): boolean {
    if (folded === '') return true;
    const table = this.#table;
    const first = folded.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const unit = table[text.charCodeAt(at)]!;
      // Nearly every unit ends here: the loop over a hundred thousand names is this line and the two around it.
      if (unit !== first && unit > IRREGULAR) continue;
      const found = this.#startsAt(at, text, folded);
      if (found !== false) return found ?? fold(text).includes(folded);
    }
    return false;
  }

  /** Whether `folded` starts at a place of the text; undefined where only folding the whole text can tell. */
  #startsAt(start: number, text: string, folded: string): boolean | undefined {
    let matched = 0;
    for (let at = start; at < text.length; at++) {
      const unit = this.#foldedUnit(text.charCodeAt(at));
      // Asked first, because a mark after the last matched unit still changes that unit: か + ﾞ is が.
      if (unit === IRREGULAR) return undefined;
      if (matched === folded.length) return true;
      if (unit === WHITE_SPACE) continue;
      if (unit !== folded.charCodeAt(matched)) return false;
      matched++;
    }
    return matched === folded.length;
  }

  #foldedUnit(unit: number): number {
    return this.#table[unit] || (this.#table[unit] = foldUnit(unit));
  }
}

/** The one unit that `unit` always folds to, or `WHITE_SPACE`, or `IRREGULAR`. */
function foldUnit(unit: number): number {
  // Half of a pair says nothing alone, and Firefox normalises it to U+FFFD.
  if (unit >= 0xd800 && unit <= 0xdfff) return IRREGULAR;
  const folded = fold(String.fromCharCode(unit));
  if (folded === '') return WHITE_SPACE;
  return folded.length === 1 && standsAlone(folded) ? folded.charCodeAt(0) : IRREGULAR;
}

/** Whether a folded unit never joins the unit before it: no mark, no vowel or final of a Hangul syllable. */
function standsAlone(unit: string): boolean {
  return !/[\p{Mark}\u1160-\u11ff]/u.test(unit);
}
