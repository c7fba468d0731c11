/** Character sets that a code may name by an ECI number (AIM ITS/04-023); other numbers are refused. */
const CHARACTER_SETS: Readonly<Record<number, string>> = {
  1: 'iso-8859-1',
  3: 'iso-8859-1',
  20: 'shift_jis',
  25: 'utf-16be',
};

/** The number that stands for UTF-8, and that `qr` gives when a code names no character set at all. */
const UTF_8 = 26;

/**
 * Turns the bytes of a code into text.
 *
 * Few codes name their character set, so bytes are taken as UTF-8 where they are valid UTF-8, else as Shift_JIS where
 * they are valid Shift_JIS (the sets that Japanese printers use), else as ISO-8859-1 (the default of ISO/IEC 18004).
 * Throws for a named character set that it does not know, because a guess would be a wrong text.
 */
export function textOfBytes(bytes: Uint8Array, characterSet: number = UTF_8): string {
  if (characterSet !== UTF_8) {
    const name = CHARACTER_SETS[characterSet];
    if (name === undefined) throw new RangeError(`character set ${characterSet} is not known`);
    return decode(bytes, name);
  }
  for (const name of ['utf-8', 'shift_jis']) {
    try {
      return decode(bytes, name);
    } catch {
      continue;
    }
  }
  return decode(bytes, 'iso-8859-1');
}

function decode(bytes: Uint8Array, characterSet: string): string {
  return new TextDecoder(characterSet, { fatal: true, ignoreBOM: true }).decode(bytes);
}
