import type { Formats } from './formats.js';
import type { Words } from './ja/words.js';

/** The sentences of one element in one language, built from the bank's words. */
export type MessagesIn<M> = (words: Words, formats: Formats) => M;

/** One element's sentences: Japanese comes with the element, English is loaded when asked for. */
export interface Catalogue<M> {
  readonly name: string;
  readonly ja: MessagesIn<M>;
  readonly en: () => Promise<{ readonly default: MessagesIn<M> }>;
}

/** A further language, in one file (IN-1): `tag` is its BCP 47 tag; catalogues are found by element. */
export interface Language {
  readonly tag: string;
  readonly words: Words;
  readonly catalogues: Readonly<Record<string, MessagesIn<unknown>>>;
}
