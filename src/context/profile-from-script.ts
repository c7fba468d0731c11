import { deriveProfile, defaultProfile } from '../profile/bank-profile.js';
import type { BankProfile } from '../profile/bank-profile.js';

/**
 * The profile that a server-rendered page puts into `<script type="application/json">` below a tag (EM-3): the members
 * that differ from the default bank.
 *
 * Anything that is no such object is told on the console with the tag that holds it, and is not used.
 */
export function profileFromScript(host: HTMLElement): BankProfile | undefined {
  const script = host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
  if (!script) return undefined;
  const { text } = script;
  const before = readBefore.get(script);
  if (before?.text === text) return before.profile;
  const profile = readProfile(text, host.localName);
  readBefore.set(script, { text, profile });
  return profile;
}

/** One profile as long as the text stays the same, so that nothing below is drawn anew for it. */
const readBefore = new WeakMap<
  HTMLScriptElement,
  { readonly text: string; readonly profile: BankProfile | undefined }
>();

function readProfile(text: string, tag: string): BankProfile | undefined {
  try {
    const changes: unknown = JSON.parse(text);
    if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) throw new TypeError('no object');
    const unknown = Object.keys(changes).find(
      (key) => !Object.hasOwn(defaultProfile, key) && !optionalMembers.has(key),
    );
    if (unknown !== undefined) throw new TypeError(`"${unknown}" is no member of a bank profile`);
    return deriveProfile(defaultProfile, { id: 'page', name: defaultProfile.name, ...changes });
  } catch (error) {
    console.warn(`<${tag}>: the profile in its script child cannot be used: ${String(error)}`);
    return undefined;
  }
}

const optionalMembers: ReadonlySet<string> = new Set([
  'serviceHours',
  'menu',
  'permissionMatrix',
  'words',
] satisfies (keyof BankProfile)[]);
