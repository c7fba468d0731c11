/**
 * How many seconds this device's clock is fast, negative where it is slow, by what the bank says of its own as it
 * answers (RFC 3339); undefined where it says nothing. Good for telling a person, and for nothing else (OI-2).
 */
export function secondsFast(bankTime: string | undefined): number | undefined {
  const fast = bankTime === undefined ? NaN : Math.round((Date.now() - Date.parse(bankTime)) / 1000);
  return Number.isNaN(fast) ? undefined : fast;
}
