/** In Shift_JIS each of these is the sign beside it: JIS X 0208 has one, for which Unicode came to have two. */
const sameSigns = new Map(
  [...'〜～−－‖∥—―¢￠£￡¬￢'.matchAll(/(.)(.)/gu)].map(([, one = '', other = '']) => [one, other]),
);

let codes: ReadonlyMap<string, number> | undefined;

/**
 * The Shift_JIS code of a character: one byte below 256, else two; `undefined` where it has none.
 *
 * Windows-31J as browsers have it (WHATWG Encoding), the other way round. ¥ and ‾ have none, since their bytes are read
 * as \ and ~; nor have characters that each system draws as it likes (外字).
 */
export function shiftJisCode(character: string): number | undefined {
  codes ??= readCodes();
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? point : codes.get(sameSigns.get(character) ?? character);
}

/** Every code, asked of the browser's own decoder in one go. */
function readCodes(): ReadonlyMap<string, number> {
  const asked: number[] = [];
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) asked.push(byte);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (!isLead(lead)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) asked.push(lead * 256 + trail);
  }
  const newline = 0x0a;
  const bytes = asked.flatMap((code) => (code < 256 ? [code, newline] : [code >> 8, code % 256, newline]));
  const characters = new TextDecoder('shift_jis').decode(Uint8Array.from(bytes)).split('\n');
  const read = new Map<string, number>();
  for (const [at, code] of asked.entries()) {
    const character = characters[at] ?? '';
    // Some signs have two codes; the first one is theirs.
    if (character.length === 1 && character !== '\ufffd' && !read.has(character)) read.set(character, code);
  }
  return read;
}

/** Whether a byte begins a code; those of 0xED and 0xEE are there again from 0xFA on, and from 0xF0 on is nobody's (外字). */
function isLead(byte: number): boolean {
  return (byte <= 0x9f || byte >= 0xe0) && byte !== 0xed && byte !== 0xee && (byte < 0xf0 || byte > 0xf9);
}
