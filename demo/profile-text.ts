import { defaultProfile, deriveProfile, type BankProfile } from '../src/profile/bank-profile.js';
import { checkProfile } from '../src/profile/check-profile.js';
import type { ProfileFault } from '../src/profile/shapes.js';

/** A profile as JSON: what differs from the default bank, as a page may put it into a script (EM-3). */
export function textOfProfile(profile: BankProfile): string {
  const usual = new Map<string, unknown>(Object.entries(defaultProfile));
  const changes = Object.entries(profile).filter(
    ([member, value]) =>
      member === 'id' || member === 'name' || JSON.stringify(value) !== JSON.stringify(usual.get(member)),
  );
  // What holds names only is easier to read on one line.
  return JSON.stringify(Object.fromEntries(changes), null, 2).replaceAll(/\[[^[\]{}]*\]|\{[^[\]{},]*\}/g, (text) =>
    text.replaceAll(/\s+/g, ' '),
  );
}

/** The profile that a text holds, or what is wrong with it. */
export function profileInText(text: string): {
  readonly profile?: BankProfile;
  readonly faults: readonly ProfileFault[];
} {
  let changes: unknown;
  try {
    changes = JSON.parse(text);
  } catch (error) {
    return { faults: [{ key: '', message: `The text is no JSON: ${(error as Error).message}` }] };
  }
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes))
    return { faults: checkProfile(changes) };
  const profile = deriveProfile(defaultProfile, { id: 'edited', name: defaultProfile.name, ...changes });
  const faults = checkProfile(profile);
  return faults.length > 0 ? { faults } : { profile, faults };
}
