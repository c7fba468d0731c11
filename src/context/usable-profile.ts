import { defaultProfile } from '../profile/bank-profile.js';
import type { BankProfile } from '../profile/bank-profile.js';

const verdicts = new WeakMap<BankProfile, boolean | Promise<boolean>>();
/** What was said before, so that a page which makes the same profile anew for each drawing is told once. */
const told = new Set<string>();

/**
 * Whether a profile can be used. One that is not known yet can, until the checker has been loaded and finds a fault;
 * then the faults are told on the console by key, and `refused` runs.
 */
export function isUsable(profile: BankProfile, refused: () => void): boolean {
  if (profile === defaultProfile) return true;
  const verdict = verdicts.get(profile) ?? check(profile);
  verdicts.set(profile, verdict);
  if (typeof verdict === 'boolean') return verdict;
  void verdict.then((usable) => usable || refused());
  return true;
}

/** Loaded for a bank of its own only: no flow carries the checker. */
async function check(profile: BankProfile): Promise<boolean> {
  let report = '';
  try {
    const { checkProfile } = await import('../profile/check-profile.js');
    report = checkProfile(profile)
      .map(({ message }) => `\n${message}`)
      .join('');
  } catch {
    // Out of reach for now: a profile that worked yesterday is not given up for that.
  }
  if (report && !told.has(report)) console.warn(`madoguchi: the profile "${profile.id}" is not used.${report}`);
  told.add(report);
  verdicts.set(profile, !report);
  return !report;
}
