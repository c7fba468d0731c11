import type { Certificate, CredentialState } from '../../../src/contract/index.js';
import type { Catalogue } from '../../../src/messages/catalogue.js';
import { createFormats } from '../../../src/messages/formats.js';
import { words } from '../../../src/messages/ja/words.js';

export { words };

/** One for the page. */
const formats = { ...createFormats('ja'), list: (items: readonly string[]) => items.join('、') };

/** The sentences of the kit, as the texts that a page written by hand has: made once, when the page is loaded. */
export function texts<M>(catalogue: Catalogue<M>): M {
  return catalogue.ja(words, formats);
}

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with its attributes; one that is true is there, one that is false or undefined is not. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function button(text: string, attributes: Attributes = {}, press?: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', ...attributes }, text);
  if (press) made.addEventListener('click', press);
  return made;
}

const pictures = {
  done: 'm4 12 5 5L20 6',
  stopped: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M6 6l12 12',
  waiting: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v5l3 2',
  info: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 11v6m0-10v.01',
  warning: 'M12 3 2 21h20zM12 10v5m0 3v.01',
  none: 'M5 12h14',
  search: 'M4 10a6 6 0 1 0 12 0 6 6 0 1 0-12 0m11 5 5 5',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zm7 0a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  previous: 'm15 5-7 7 7 7',
  next: 'm9 5 7 7-7 7',
};

export type Picture = keyof typeof pictures;

export function picture(name: Picture): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', pictures[name]);
  svg.append(line);
  return svg;
}

export function chip(look: string, name: Picture, text: string): HTMLElement {
  return make('span', { class: `chip ${look}` }, picture(name), text);
}

const states: Readonly<Record<CredentialState, readonly [look: string, name: Picture, text: string]>> = {
  available: ['done', 'done', words.stateAvailable],
  unused: ['warning', 'waiting', words.stateUnused],
  suspended: ['danger', 'stopped', words.stateSuspended],
  unregistered: ['neutral', 'none', words.stateUnregistered],
};

export const stateOptions = Object.entries(states).map(([state, [, , text]]) => [state, text] as const);

export function stateChip(state: CredentialState = 'unregistered'): HTMLElement {
  return chip(...states[state]);
}

const certificates: Readonly<Record<Certificate['state'], readonly [look: string, name: Picture, text: string]>> = {
  issued: ['done', 'done', words.certificateIssued],
  revoked: ['danger', 'stopped', words.certificateRevoked],
  expired: ['warning', 'waiting', words.certificateExpired],
  missing: ['neutral', 'none', words.certificateMissing],
};

export function certificateChip(state: Certificate['state'] = 'missing'): HTMLElement {
  return chip(...certificates[state]);
}

export const roles = { master: words.roleMaster, admin: words.roleAdmin, general: words.roleGeneral };

/** A field with its label before it. */
export function labelled(text: string, field: HTMLElement, ...after: readonly Node[]): HTMLElement {
  return make('div', {}, make('label', { class: 'label', for: field.id }, text), field, ...after);
}

export function select(
  id: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen = '',
): HTMLSelectElement {
  return make(
    'select',
    { id, name: id },
    ...options.map(([value, text]) => make('option', { value, selected: value === chosen }, text)),
  );
}

export const required = (): HTMLElement => make('span', { class: 'badge' }, '必須');

export function hint(text: string, attributes: Attributes = {}): HTMLElement {
  return make('p', { class: 'hint', ...attributes }, text);
}

/** Where a sentence about a wrong field will stand. */
export function errorPlace(id: string): HTMLElement {
  return make('p', { class: 'error', id, hidden: true });
}

/** Radio buttons in a group. */
export function choice(
  legend: string,
  choices: readonly { readonly label: string; readonly hint?: string; readonly chosen?: boolean }[],
): HTMLElement {
  return make(
    'fieldset',
    { 'aria-describedby': 'choice-error' },
    make('legend', { class: 'label' }, `${legend} `, required()),
    ...choices.map(({ label, hint: below, chosen = false }, at) =>
      make(
        'label',
        { class: 'choice' },
        make('input', { type: 'radio', name: 'choice', value: String(at), checked: chosen }),
        make('span', {}, label),
        below ? make('span', { class: 'hint' }, below) : undefined,
      ),
    ),
    errorPlace('choice-error'),
  );
}

/** Things that are known, each with its name. */
export function facts(known: readonly (readonly [name: string, value: string])[]): HTMLElement {
  return make(
    'dl',
    { class: 'facts' },
    ...known.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
  );
}

/** A field for a secret, which can be shown. */
export function passwordField(id: string, reveal: string, attributes: Attributes = {}): HTMLElement {
  const field = make('input', {
    id,
    name: id,
    type: 'password',
    autocapitalize: 'off',
    spellcheck: 'false',
    required: true,
    'aria-describedby': `${id}-error`,
    ...attributes,
  });
  const shows = button('', { class: 'reveal', 'aria-label': reveal, 'aria-pressed': 'false' });
  shows.append(picture('eye'));
  shows.addEventListener('click', () => {
    field.type = field.type === 'password' ? 'text' : 'password';
    shows.ariaPressed = String(field.type === 'text');
  });
  return make('div', { class: 'field' }, field, shows);
}

/** Buttons that lead from page to page: the first ones, and the last. */
export function pager(
  { pages, previousPage, nextPage, page: pageNamed }: PagerTexts,
  current: number,
  last: number,
  goTo: (page: number) => void,
): HTMLElement | undefined {
  if (last <= 1) return undefined;
  const shown = last <= 7 ? Array.from({ length: last }, (_, at) => at + 1) : [1, 2, 3, 4, 5, last];
  const step = (page: number, name: Picture, label: string): HTMLElement => {
    const made = button('', { class: 'page', 'aria-label': label, 'aria-disabled': String(page < 1 || page > last) });
    made.append(picture(name));
    made.addEventListener('click', () => page >= 1 && page <= last && goTo(page));
    return made;
  };
  const buttons = shown.map((page) =>
    button(
      String(page),
      {
        class: 'page',
        'aria-label': pageNamed({ page }),
        'aria-current': page === current ? 'page' : undefined,
      },
      () => goTo(page),
    ),
  );
  const gap = last > 7 ? make('span', { 'aria-hidden': 'true' }, '…') : undefined;
  return make(
    'nav',
    { class: 'pager', 'aria-label': pages },
    step(current - 1, 'previous', previousPage),
    ...buttons.slice(0, -1),
    gap,
    ...buttons.slice(-1),
    step(current + 1, 'next', nextPage),
  );
}

interface PagerTexts {
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly page: (p: { page: number }) => string;
}
