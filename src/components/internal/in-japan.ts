const aheadMs = 9 * 60 * 60 * 1000;

/** A time in Japan as spreadsheets read and sort it, `2026-11-24 10:00:00`; what is no time stays. */
export function inJapan(at: string): string {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? at : new Date(moment + aheadMs).toISOString().slice(0, 19).replace('T', ' ');
}
