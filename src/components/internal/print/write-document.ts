import { pencil } from '../icons.js';
import { inJapan } from '../in-japan.js';
import type { PrintColumn, PrintDocument, PrintLine, PrintSection, PrintTable } from './print-document.js';
import { printStyles } from './print-styles.js';

/** What the page says beside the content, in the reader's language. */
export interface PaperWords {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly company: string;
  readonly who: string;
  readonly when: string;
  readonly changed: string;
  readonly before: string;
  /** When, as it is read. */
  readonly at: string;
}

/** Columns that fit on an upright sheet. */
const mostUpright = 5;

/** Writes a document into an empty page: by nodes and texts, so that no policy stands in the way and nothing is markup. */
export function writeDocument(page: Document, paper: PrintDocument, words: PaperWords): void {
  const { title, bank } = paper;
  page.documentElement.lang = words.lang;
  page.title = `${title} ${inJapan(paper.when).slice(0, 10)}`;
  const isWide = paper.sections.some(({ table }) => table && table.columns.length > mostUpright);
  const size = isWide ? 'A4 landscape' : 'A4';
  const margin = `@top-right { content: ${cssString(`${title}　${bank}`)}; font: 9pt sans-serif }`;
  addStyles(page, `@page { size: ${size}; ${margin} }`);

  const writer = new Writer(page, words);
  page.body.append(writer.head(paper), ...paper.sections.map((section) => writer.section(section)));
}

/** A sheet that the page's own window makes: other sheets cannot be adopted, and a strict policy refuses `<style>`. */
function addStyles(page: Document, rules: string): void {
  const { CSSStyleSheet } = page.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules + printStyles.cssText);
  page.adoptedStyleSheets = [sheet];
}

/** Any text as a string of CSS that nothing in it can end (CSS Syntax 4.3.7). */
function cssString(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`;
}

/** What is short stays on one line; what has a word too long for a column may be broken after all. */
function wholeClass(text: string): string {
  if (text.length <= 24) return 'line';
  return /\S{25}/.test(text) ? '' : 'whole';
}

class Writer {
  readonly #page: Document;
  readonly #words: PaperWords;

  constructor(page: Document, words: PaperWords) {
    this.#page = page;
    this.#words = words;
  }

  head({ title, bank, company, who }: PrintDocument): HTMLElement {
    const words = this.#words;
    const facts = [
      { label: words.company, value: company },
      { label: words.who, value: who },
      { label: words.when, value: words.at },
    ].filter(({ value }) => value !== '');
    return this.#make('header', this.#make('p', bank), this.#make('h1', title), this.#lines(facts));
  }

  section({ heading, lines, table, notes = [] }: PrintSection): HTMLElement {
    return this.#make(
      'section',
      heading === undefined ? '' : this.#make('h2', heading),
      lines ? this.#lines(lines) : '',
      table ? this.#table(table) : '',
      ...notes.map((note) => this.#classed('note', this.#make('p', note))),
    );
  }

  #lines(lines: readonly PrintLine[]): HTMLElement {
    return this.#make('dl', ...lines.map((line) => this.#line(line)));
  }

  #line({ label, value, before }: PrintLine): HTMLElement {
    const { changed, before: beforeWord } = this.#words;
    const now = this.#values(value);
    if (before === undefined) return this.#make('div', this.#make('dt', label), this.#make('dd', ...now));
    now.at(-1)?.append(this.#classed('mark', this.#make('span', this.#icon(pencil), changed)));
    const was = this.#values(before).map((old) => this.#make('del', ...old.childNodes));
    const old = this.#classed('before', this.#make('div', beforeWord, ...was));
    return this.#make('div', this.#make('dt', label), this.#make('dd', ...now, old));
  }

  /** Values turn no text around them, whatever they are written in. */
  #values(value: string | readonly string[]): HTMLElement[] {
    return [value].flat().map((one) => this.#make('div', this.#make('bdi', one)));
  }

  #table({ columns, rows }: PrintTable): HTMLElement {
    const cell = (tag: string, text: string, { numeric, whole }: Partial<PrintColumn> = {}) => {
      const classes = [numeric && 'numeric', whole && wholeClass(text)];
      return this.#classed(classes.filter(Boolean).join(' '), this.#make(tag, text));
    };
    const cells = (tag: string, texts: readonly string[]) =>
      this.#make('tr', ...texts.map((text, at) => cell(tag, text, columns[at])));
    const head = cells(
      'th',
      columns.map(({ label }) => label),
    );
    for (const cell of head.children) cell.setAttribute('scope', 'col');
    return this.#make('table', this.#make('thead', head), this.#make('tbody', ...rows.map((row) => cells('td', row))));
  }

  /** An outline, as it stands beside the same word on the screen. */
  #icon(outline: string): Element {
    const make = (tag: string) => this.#page.createElementNS('http://www.w3.org/2000/svg', tag);
    const [icon, path] = [make('svg'), make('path')];
    icon.setAttribute('viewBox', '0 0 24 24');
    path.setAttribute('d', outline);
    icon.append(path);
    return icon;
  }

  #classed(name: string, element: HTMLElement): HTMLElement {
    if (name) element.className = name;
    return element;
  }

  #make(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
    const element = this.#page.createElement(tag);
    element.append(...content.filter((one) => one !== ''));
    return element;
  }
}
