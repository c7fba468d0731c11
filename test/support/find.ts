/** Finds things as a person finds them – by role, name and label – through all shadow roots. */
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';

type Root = Element | Document | ShadowRoot;

export interface ByName {
  /** Text: equal to the accessible name where one is equal, else contained in it. A pattern has to match. */
  readonly name?: string | RegExp;
}

/** All shown elements of a role, in document order. */
export function allByRole(root: Root, role: string, { name }: ByName = {}): HTMLElement[] {
  return named(
    shownWithin(root).filter((element) => getRole(element) === role),
    name,
  );
}

/** The one shown element of a role; throws where there is none or more than one. */
export function byRole(root: Root, role: string, options: ByName = {}): HTMLElement {
  return only(allByRole(root, role, options), `${role} ${options.name ?? ''}`, () =>
    allByRole(root, role).map((element) => `${role} "${nameOf(element)}"`),
  );
}

/** The one shown native field with a label. Passwords have no role, so fields are found by label alone. */
export function byLabel(root: Root, label: string | RegExp): HTMLInputElement {
  const fields = shownWithin(root).filter((element) => element.matches('input, select, textarea'));
  const found = only(named(fields, label), `field labelled ${label}`, () =>
    fields.map((field) => `field "${nameOf(field)}"`),
  );
  return found as HTMLInputElement;
}

/** What is read of everything shown within, white space folded; what only those see who do not see is part of it. */
export function textOf(root: Root): string {
  return foldSpace(readable(root instanceof Element && root.shadowRoot ? root.shadowRoot : root));
}

export function nameOf(element: Element): string {
  return foldSpace(computeAccessibleName(element));
}

export function descriptionOf(element: Element): string {
  return foldSpace(computeAccessibleDescription(element));
}

/** Every element within, shadow roots included, in document order; drawings count as one element each. */
export function everyElement(root: Root): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (node: Root): void => {
    if (node instanceof HTMLElement && node.shadowRoot) visit(node.shadowRoot);
    for (const child of node.children) {
      if (child instanceof HTMLElement || child instanceof SVGSVGElement) found.push(child as HTMLElement);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The element that has the focus, inside all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function shownWithin(root: Root): HTMLElement[] {
  return everyElement(root).filter(isShown);
}

function isShown(element: Element): boolean {
  if (!boxOf(element)?.checkVisibility({ visibilityProperty: true })) return false;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof HTMLElement && (node.inert || node.ariaHidden === 'true')) return false;
  }
  return true;
}

/** The element itself, or around `display: contents` the nearest that has a box. */
function boxOf(element: Element): Element | null {
  const isBoxless = getComputedStyle(element).display === 'contents';
  return isBoxless && element.parentElement ? boxOf(element.parentElement) : element;
}

function named(elements: HTMLElement[], name: string | RegExp | undefined): HTMLElement[] {
  if (name === undefined) return elements;
  if (name instanceof RegExp) return elements.filter((element) => name.test(nameOf(element)));
  const equal = elements.filter((element) => nameOf(element) === name);
  return equal.length > 0 ? equal : elements.filter((element) => nameOf(element).includes(name));
}

function only(found: HTMLElement[], sought: string, present: () => string[]): HTMLElement {
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  throw new Error(`${found.length} × ${sought.trim()}; there: ${present().join(', ') || 'none'}`);
}

function readable(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Comment) return '';
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
    return node.assignedNodes().map(readable).join(' ');
  }
  if (node instanceof HTMLElement && !isShown(node)) return '';
  if (node instanceof SVGElement || node instanceof HTMLStyleElement) return '';
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  const inline = node instanceof HTMLElement && getComputedStyle(node).display.startsWith('inline');
  const text = [...children].map(readable).join('');
  return inline ? text : ` ${text} `;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
