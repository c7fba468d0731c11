/** Japan has known no summer time since 1951. */
const offsetMs = 9 * 60 * 60 * 1000;
const minuteMs = 60 * 1000;
export const dayMs = 24 * 60 * minuteMs;

/** A moment as RFC 3339 has it, in Japan, to the second. */
export function japanTime(epochMs: number): string {
  return `${new Date(epochMs + offsetMs).toISOString().slice(0, 19)}+09:00`;
}

/** The day in Japan, as RFC 3339 writes a date. */
export function japanDay(epochMs: number): string {
  return japanTime(epochMs).slice(0, 10);
}

/** Milliseconds since midnight in Japan. */
function timeOfDay(epochMs: number): number {
  return (epochMs + offsetMs) % dayMs;
}

/** `HH:MM` as milliseconds since midnight. */
export function readTimeOfDay(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * minuteMs;
}

/** The first moment after `epochMs` at which clocks in Japan show a time of day. */
export function nextTimeOfDay(epochMs: number, time: number): number {
  const midnight = epochMs - timeOfDay(epochMs);
  return midnight + time > epochMs ? midnight + time : midnight + time + dayMs;
}

/** Whether clocks in Japan show a time from `from` on and before `to`; over midnight where `to` is the earlier one. */
export function isTimeBetween(epochMs: number, from: number, to: number): boolean {
  const time = timeOfDay(epochMs);
  return from > to ? time >= from || time < to : time >= from && time < to;
}
