import { html as litHtml } from 'lit';
import type { TemplateResult } from 'lit';
import { VERSION } from '../../version.js';

/** A class of this kit that knows the tag it is documented under. Importing it registers nothing. */
export interface KitElementClass extends CustomElementConstructor {
  readonly tagName: string;
}

/**
 * A `html` tag for templates that contain the given kit elements (EM-2, docs/decisions/0001).
 *
 * A bank may have its own `error-summary`, and two versions of the kit may share a page. Templates keep the plain
 * tags, which readers and checkers understand; once per template they are rewritten to names that carry the kit's
 * version and lead to exactly these classes, registered when the template is first drawn. The plain names are never
 * taken by a template, so the page stays free to define them before or after.
 */
export function htmlWith(
  ...elements: readonly KitElementClass[]
): (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult<1> {
  const byTag = new Map(elements.map((element) => [element.tagName, element]));
  const rewritten = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

  function rewrite(strings: TemplateStringsArray): TemplateStringsArray {
    const pieces = strings.map((piece) =>
      piece.replace(/(<\/?)([a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?=[\s/>]|$)/g, (whole, open: string, tag: string) => {
        const element = byTag.get(tag);
        return element ? open + ownTag(element) : whole;
      }),
    );
    return Object.assign(pieces, { raw: pieces });
  }

  return (strings, ...values) => {
    let own = rewritten.get(strings);
    if (!own) {
      own = rewrite(strings);
      rewritten.set(strings, own);
    }
    return litHtml(own, ...values);
  };
}

const ownTags = new WeakMap<KitElementClass, string>();

/** The version-owned name of an element, registered on first use. */
export function ownTag(element: KitElementClass): string {
  const known = ownTags.get(element);
  if (known !== undefined) return known;

  const stem = `${element.tagName}-v${VERSION.replaceAll('.', '-')}`;
  let tag = stem;
  // A second copy of the same version has classes of its own, so it takes the next free name.
  for (let copy = 2; customElements.get(tag); copy += 1) tag = `${stem}-${copy}`;
  // One class can be registered once; a subclass leaves the class itself free for its plain tag.
  customElements.define(tag, class extends element {});
  ownTags.set(element, tag);
  return tag;
}
