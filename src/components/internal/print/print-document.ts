/** Something to be put on paper (PR-1): plain text alone. Whoever makes it leaves out what is secret. */
export interface PrintDocument {
  /** What the page is headed with, and how a PDF of it is called. */
  readonly title: string;
  /** The bank's name. */
  readonly bank: string;
  /** The company's name; left out where it is empty. */
  readonly company: string;
  /** Who did it or looked it up. */
  readonly who: string;
  /** When, RFC 3339; printed in Japan's time. */
  readonly when: string;
  /** The content, from top to bottom. */
  readonly sections: readonly PrintSection[];
}

/** A part of a document; of what it has, the order is that of the members here. */
export interface PrintSection {
  readonly heading?: string;
  readonly lines?: readonly PrintLine[];
  readonly table?: PrintTable;
  readonly notes?: readonly string[];
}

/** A label and its value; several values stand below one another. */
export interface PrintLine {
  readonly label: string;
  readonly value: string | readonly string[];
  /** What it was before; marks the line as changed by a word and the old value (CO-4). */
  readonly before?: string | readonly string[];
}

/** A table whose headers stand again on every sheet; a row is never cut. More than five columns lie on their side. */
export interface PrintTable {
  readonly columns: readonly PrintColumn[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface PrintColumn {
  readonly label: string;
  /** Whether its cells are numbers, to be compared digit below digit. */
  readonly numeric?: boolean;
  /** Whether its cells are codes and short words, which are not broken. */
  readonly whole?: boolean;
}
