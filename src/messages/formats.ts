/** Numbers, dates and plurals of one language; times are always Japan's. */
export interface Formats {
  /** 1234 → 「1,234」 */
  number(value: number): string;
  /** RFC 3339 → 「2026年11月20日 14:57」 */
  dateTime(value: string): string;
  /** RFC 3339 → 「14:57」 */
  time(value: string): string;
  /** RFC 3339 → 「14:57」, with its date unless that is known to be the day of `today` */
  timeOn(value: string, today?: string): string;
  /** Whole yen → 「1,234円」 / "¥1,234" */
  yen(amountYen: number): string;
  /** 148 → 「2:28」 */
  duration(seconds: number): string;
  /** The form for a count: "1 user", "2 users". Languages without plurals give `other` only. */
  plural(count: number, forms: { readonly one?: string; readonly other: string }): string;
  /** 「相沢、榎本」 / "Aizawa and Enomoto" */
  list(items: readonly string[]): string;
}

const timeZone = 'Asia/Tokyo';

/** Makes the formats of a language (BCP 47 tag); `Intl` objects are made when first used. */
export function createFormats(locale: string): Formats {
  const once = <T>(make: () => T): (() => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const japanese = locale.startsWith('ja');
  const number = once(() => new Intl.NumberFormat(locale));
  const dateTime = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  );
  const time = once(
    () => new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  );
  const day = once(() => new Intl.DateTimeFormat(locale, { timeZone }));
  const yen = once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'JPY' }));
  const rules = once(() => new Intl.PluralRules(locale));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

  return {
    number: (value) => number().format(value),
    dateTime: (value) => dateTime().format(new Date(value)),
    time: (value) => time().format(new Date(value)),
    timeOn: (value, today) => {
      const at = new Date(value);
      const isToday = today !== undefined && day().format(at) === day().format(new Date(today));
      return (isToday ? time() : dateTime()).format(at);
    },
    yen: (amountYen) => (japanese ? `${number().format(amountYen)}円` : yen().format(amountYen)),
    duration: (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    plural: (count, forms) => {
      const form = rules().select(count) === 'one' ? (forms.one ?? forms.other) : forms.other;
      return form.replace('#', number().format(count));
    },
    list: (items) => list().format(items),
  };
}
