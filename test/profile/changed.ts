/** The way to a member of a profile. */
export type Path = readonly (string | number)[];

/** The way as the checker writes it. */
export function textOf(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    if (!/^[\w-]+$/.test(part)) return `${text}[${JSON.stringify(part)}]`;
    return text ? `${text}.${part}` : part;
  }, '');
}

/** A copy with another value at a place, which is made where it is not. */
export function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  if (typeof first === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[first] = changed(list[first], rest, to);
    return list;
  }
  const members = membersOf(value);
  const before = Object.hasOwn(members, first) ? members[first] : undefined;
  return { ...members, [first]: changed(before, rest, to) };
}

/** A copy without a member. */
export function without(value: unknown, path: Path): unknown {
  const [first, ...rest] = path;
  if (Array.isArray(value)) return value.map((inner: unknown, at) => (at === first ? without(inner, rest) : inner));
  return Object.fromEntries(
    Object.entries(membersOf(value)).flatMap(([name, inner]) => {
      if (name !== first) return [[name, inner]];
      return rest.length === 0 ? [] : [[name, without(inner, rest)]];
    }),
  );
}

/** A copy in which the last member of a way has another name. */
export function renamed(value: unknown, path: Path, name: string): unknown {
  return changed(without(value, path), [...path.slice(0, -1), name], memberAt(value, path));
}

/** The ways to everything that has no members. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((inner: unknown, index) => leavesOf(inner, [...path, index]));
  }
  const members = Object.entries(membersOf(value));
  return members.length > 0 ? members.flatMap(([name, inner]) => leavesOf(inner, [...path, name])) : [path];
}

export function memberAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, part) => (inner as Record<string | number, unknown>)[part], value);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  const has = typeof value === 'object' && value !== null && !Array.isArray(value);
  return has ? (value as Readonly<Record<string, unknown>>) : {};
}
