/**
 * Whether an input event comes of typing, pasting or deleting. A browser that fills a field in sends a plain event or,
 * in Firefox, a replacement.
 */
export function isByPerson(event: Event): boolean {
  const inputType = event instanceof InputEvent ? event.inputType : '';
  return inputType !== '' && inputType !== 'insertReplacementText';
}

/**
 * The first character outside a set, which for a password is printable half-width ASCII, with its place counted from 1
 * (IN-2). A character that shows nothing is given by its number, `U+3000`.
 */
export function firstForeign(
  typed: string,
  allowed = /^[\x20-\x7e]$/,
): { character: string; position: number } | undefined {
  const characters = [...typed];
  const at = characters.findIndex((character) => !allowed.test(character));
  const found = characters[at];
  if (found === undefined) return undefined;
  const shows = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(found);
  const number = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { character: shows ? found : `U+${number}`, position: at + 1 };
}
