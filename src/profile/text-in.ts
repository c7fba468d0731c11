/** A bank's own text in the reader's language, else in Japanese, else in whatever there is. `locale` is a BCP 47 tag. */
export function textIn(text: Readonly<Record<string, string>>, locale: string): string {
  return text[locale.split('-')[0] ?? 'ja'] ?? text['ja'] ?? Object.values(text)[0] ?? '';
}
