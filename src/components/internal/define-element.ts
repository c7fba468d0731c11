import { VERSION } from '../../version.js';
import type { KitElementClass } from './own-elements.js';

/**
 * Registers an element under its documented tag, once (EM-2).
 *
 * Where the tag is taken already, the first definition stays and the console names both, so that two versions of the
 * kit, or a bank's own element of the same name, never throw.
 */
export function defineElement(element: KitElementClass & { readonly version: string }): void {
  const present = customElements.get(element.tagName) as { version?: string } | undefined;
  if (!present) {
    customElements.define(element.tagName, element);
    return;
  }
  if (present === (element as unknown)) return;
  const theirs = present.version === undefined ? "an element that is not the kit's" : `version ${present.version}`;
  console.warn(
    `<${element.tagName}> is already defined by ${theirs}; version ${VERSION} of madoguchi leaves it as it is.`,
  );
}
