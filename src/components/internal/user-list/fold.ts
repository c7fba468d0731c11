/** The distance from a katakana to its hiragana in Unicode. */
const KATAKANA_TO_HIRAGANA = 0x60;

/**
 * What a search compares: width (NFKC), letter case, katakana or hiragana and white space make no difference,
 * so that 「ヤマダ　カズコ」, 「ﾔﾏﾀﾞｶｽﾞｺ」 and 「やまだ かずこ」 are one text, and 「山田和子」 finds 「山田 和子」.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[ァ-ヶヽヾ]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    .replaceAll('ς', 'σ');
}
