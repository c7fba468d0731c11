/** What is wrong with a profile, and where. */
export interface ProfileFault {
  /** The way to the member, such as `demands.otp-token-revoke[0]`; empty for the profile itself. */
  readonly key: string;
  /** One sentence in English: the key, what is wrong with it, and what is allowed. */
  readonly message: string;
}

/** Tells what is wrong with the value that stands under a key. */
export type Shape = (value: unknown, key: string) => readonly ProfileFault[];

type Members = Readonly<Record<string, unknown>>;

export const truth: Shape = expected((value) => typeof value === 'boolean', 'true or false');

export const text: Shape = expected(
  (value) => typeof value === 'string' && value.trim() !== '',
  'a text that is not empty',
);

/** A time of day in Japan. */
export const timeOfDay = textLike(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day from "00:00" to "23:59"');

export function textLike(pattern: RegExp, allowed: string): Shape {
  return expected((value) => typeof value === 'string' && pattern.test(value), allowed);
}

export function wholeNumber(least: number, most: number): Shape {
  return expected(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    `a whole number from ${least} to ${most}`,
  );
}

export function oneOf(allowed: readonly unknown[]): Shape {
  return (value, key) => {
    if (allowed.includes(value)) return [];
    const name = typeof value === 'string' ? value : undefined;
    return [fault(key, `${standing(value)}, but must be ${choice(allowed.map(shown), name && shown(name))}`)];
  };
}

/** A list of which each part has the same shape; what stands in it stands once where `distinct` is said. */
export function listOf(part: Shape, { least = 0, distinct = false } = {}): Shape {
  return (value, key) => {
    if (!Array.isArray(value)) return [fault(key, `${standing(value)}, but must be a list`)];
    const parts: readonly unknown[] = value;
    if (parts.length < least) return [fault(key, 'empty, but must have something in it')];
    return parts.flatMap((inner, at) =>
      distinct && parts.indexOf(inner) < at
        ? [fault(`${key}[${at}]`, `${shown(inner)} for a second time, but must stand once`)]
        : part(inner, `${key}[${at}]`),
    );
  };
}

/** Members with a shape each; those that are not optional must be there, and there are no others. */
export function members<T extends object>(
  shapes: { readonly [K in keyof T]-?: Shape },
  optional: readonly (keyof T & string)[] = [],
): Shape {
  const all = Object.entries<Shape>(shapes);
  return (value, key) => {
    if (!isMembers(value)) return notMembers(value, key);
    return [
      ...unknownMembers(value, key, Object.keys(shapes)),
      ...all.flatMap(([name, shape]) => {
        const isThere = Object.hasOwn(value, name) && value[name] !== undefined;
        return isThere || !(optional as readonly string[]).includes(name)
          ? shape(own(value, name), under(key, name))
          : [];
      }),
    ];
  };
}

/** Any of some names, all with the same shape. */
export function anyOf(names: readonly string[], shape: Shape): Shape {
  return (value, key) => {
    if (!isMembers(value)) return notMembers(value, key);
    const known = names.filter((name) => Object.hasOwn(value, name) && value[name] !== undefined);
    return [...unknownMembers(value, key, names), ...known.flatMap((name) => shape(value[name], under(key, name)))];
  };
}

/** The same for each language, which is named as the kit looks for it: `ja`, never `ja-JP`. */
export function byLanguage(shape: Shape, least: readonly string[] = []): Shape {
  return (value, key) => {
    if (!isMembers(value)) return notMembers(value, key);
    const missing = least.filter((language) => !Object.hasOwn(value, language));
    return [
      ...missing.map((language) => fault(under(key, language), 'missing, but must be a text: Japanese is the source')),
      ...Object.entries(value).flatMap(([language, inner]) =>
        /^[a-z]{2,3}$/.test(language)
          ? shape(inner, under(key, language))
          : [fault(under(key, language), 'no language, which must be two or three small letters such as "ja" or "en"')],
      ),
    ];
  };
}

/** A sentence that begins with the key. */
export function fault(key: string, what: string): ProfileFault {
  return { key, message: `${key || 'The profile'} is ${what}.` };
}

/** The key of a member: `codes.otpDigits`, or `words["ja JP"]` where the name has more than letters, digits and hyphens. */
export function under(key: string, name: string): string {
  if (!/^[\w-]+$/.test(name)) return `${key}[${JSON.stringify(name)}]`;
  return key ? `${key}.${name}` : name;
}

function expected(holds: (value: unknown) => boolean, allowed: string): Shape {
  return (value, key) => (holds(value) ? [] : [fault(key, `${standing(value)}, but must be ${allowed}`)]);
}

function unknownMembers(value: Members, key: string, names: readonly string[]): readonly ProfileFault[] {
  return Object.keys(value)
    .filter((name) => !names.includes(name))
    .map((name) => fault(under(key, name), `unknown; here may stand ${choice(names, name)}`));
}

/** What may stand somewhere: all of it, or what is most like the name that does. */
function choice(allowed: readonly string[], name = ''): string {
  if (allowed.length <= 20) return new Intl.ListFormat('en', { type: 'disjunction' }).format(allowed);
  const nearest = allowed.reduce((near, next) => (distance(next, name) < distance(near, name) ? next : near));
  return `one of ${allowed.length} names, such as ${nearest}`;
}

/** How many letters one has to add, take away or replace to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (let column = 1; column < row.length; column += 1) {
      const replaced = row[column - 1]! + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notMembers(value: unknown, key: string): readonly ProfileFault[] {
  return [fault(key, `${standing(value)}, but must be an object with members`)];
}

/** A member of the object itself, so that nothing is read that every object has. */
function own(value: Members, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function standing(value: unknown): string {
  return value === undefined ? 'missing' : shown(value);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMembers(value)) return 'an object';
  const said = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return said.length > 60 ? `${said.slice(0, 60)}…` : said;
}
