/** Numbers, dates and plurals of one language; times are always Japan's. */
export interface Formats {
  /** 1234 → 「1,234」 */
  number(value: number): string;
  /** RFC 3339 → 「2026年11月20日 14:57」 */
  dateTime(value: string): string;
  /** RFC 3339 → 「2026年11月20日 14:57:09」 */
  dateTimeSeconds(value: string): string;
  /** RFC 3339 → 「2022年02月20日 08時59分59秒」, as certificates have it */
  expiry(value: string): string;
  /** A day or a time of it (RFC 3339) → 「2026年11月20日」 */
  date(value: string): string;
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
  const moment = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone, hourCycle: 'h23', ...options }));
  const inDays = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const inMinutes = { ...inDays, hour: '2-digit', minute: '2-digit' } as const;
  const dateTime = moment(inMinutes);
  const dateTimeSeconds = moment({ ...inMinutes, second: '2-digit' });
  const expiry = moment({ ...inMinutes, month: '2-digit', day: '2-digit', second: '2-digit' });
  const date = moment(inDays);
  const time = moment({ hour: '2-digit', minute: '2-digit' });
  const day = once(() => new Intl.DateTimeFormat(locale, { timeZone }));
  const yen = once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'JPY' }));
  const rules = once(() => new Intl.PluralRules(locale));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

  return {
    number: (value) => number().format(value),
    dateTime: (value) => dateTime().format(new Date(value)),
    dateTimeSeconds: (value) => dateTimeSeconds().format(new Date(value)),
    expiry: (value) =>
      japanese
        ? expiry()
            .format(new Date(value))
            .replace(/^(\d+)\/(\d+)\/(\d+) (\d+):(\d+):(\d+)$/, '$1年$2月$3日 $4時$5分$6秒')
        : dateTimeSeconds().format(new Date(value)),
    date: (value) => date().format(new Date(value)),
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
