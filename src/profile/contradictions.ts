import type { OperationKind, Role } from '../contract/generated/types.gen.js';
import type { BankProfile, DemandKindOfProfile, MenuEntry, MenuLabel } from './bank-profile.js';
import { codesOf, defaultMatrix, permissionCodes } from './permissions.js';
import type { MatrixGroup, PermissionLine } from './permissions.js';
import { fault, under } from './shapes.js';
import type { ProfileFault } from './shapes.js';

/** What cannot go together in a profile each member of which may be as it is. */
export function contradictionsIn(profile: BankProfile): readonly ProfileFault[] {
  return rules.flatMap((rule) => rule(profile));
}

const rules: readonly ((profile: BankProfile) => readonly ProfileFault[])[] = [
  rightsOfRoles,
  unlockingByRoles,
  tokenProofs,
  transactionCodes,
  lengths,
  times,
  permissionsNamed,
  permissionsMeant,
  missingLanguages,
];

/** Kinds whose first screen asks for the first set before the bank has stored anything. */
const firstSetAtOnce: readonly OperationKind[] = [
  'transaction-auth-unlock',
  'transaction-auth-token-revoke',
  'transaction-auth-token-reset',
  'otp-unlock',
  'otp-token-revoke',
  'otp-token-issue',
  'otp-usage-mode',
  'otp-token-register',
  'otp-token-unregister',
  'user-suspension',
];

const provesToken: readonly OperationKind[] = ['otp-usage-mode', 'otp-token-register'];

/** Rights are for roles that the bank has. */
function rightsOfRoles({ rights, roles }: BankProfile): readonly ProfileFault[] {
  return Object.entries(rights).flatMap(([kind, list]) => unknownRoles(list, roles, under('rights', kind)));
}

/** Only roles that the bank has unlock, and are unlocked. */
function unlockingByRoles({ unlocking, roles }: BankProfile): readonly ProfileFault[] {
  return (Object.entries(unlocking.by) as [Role, readonly Role[]][]).flatMap(([role, by]) => {
    const key = under('unlocking.by', role);
    if (roles.includes(role)) return unknownRoles(by, roles, key);
    return by.length > 0 ? [fault(key, `about a role that "roles" lacks, and must be an empty list`)] : [];
  });
}

/** Registering a token asks which token it is; nothing else can ask it. */
function tokenProofs({ demands }: BankProfile): readonly ProfileFault[] {
  return setsByKind(demands).flatMap(([kind, sets, key]) => {
    const proofs = placesOf('token-proof', sets, key);
    if (!provesToken.includes(kind)) {
      return proofs.map((place) => fault(place, `"token-proof", which only ${provesToken.join(' and ')} may ask for`));
    }
    return proofs.length === 0 ? [fault(key, 'without "token-proof", but must ask once for the token')] : [];
  });
}

/** A transaction code answers for what the bank has stored, so it comes after the screen that has it stored. */
function transactionCodes({ demands }: BankProfile): readonly ProfileFault[] {
  return setsByKind(demands).flatMap(([kind, sets, key]) =>
    firstSetAtOnce.includes(kind)
      ? placesOf('transaction-code', sets.slice(0, 1), key).map((place) =>
          fault(
            place,
            `"transaction-code" in the first set, but must be in a later one: it signs what the bank stored`,
          ),
        )
      : [],
  );
}

function lengths({ tokenIssue, tokenRegistration }: BankProfile): readonly ProfileFault[] {
  const ranges = {
    'tokenIssue.startPasswordDigits': tokenIssue.startPasswordDigits,
    'tokenRegistration.tokenNumber': tokenRegistration.tokenNumber,
  };
  return Object.entries(ranges).flatMap(([key, { least, most }]) =>
    least > most ? [fault(`${key}.least`, `${least}, but must not be more than "most", ${most}`)] : [],
  );
}

/** A span of no length is no span: the whole day is said by leaving the hours out. */
function times({ afterRevocation, serviceHours }: BankProfile): readonly ProfileFault[] {
  const { nightFrom, nightTo } = afterRevocation;
  return [
    ...(nightFrom === nightTo
      ? [fault('afterRevocation.nightTo', `"${nightTo}" like "nightFrom", but must be another time`)]
      : []),
    ...(serviceHours && serviceHours.from === serviceHours.to
      ? [fault('serviceHours.to', `"${serviceHours.to}" like "from", but must be another time`)]
      : []),
  ];
}

/** A permission stands once in a matrix, and what the kit has no words for brings its own. */
function permissionsNamed({ permissionMatrix = [] }: BankProfile): readonly ProfileFault[] {
  const codes = new Set<string>();
  const isNamed = ({ key, id, label }: Placed) =>
    label !== undefined || known.has(id)
      ? []
      : [fault(under(key, 'label'), `missing, but must be a text: the kit has no words for "${id}"`)];
  return placesIn(permissionMatrix).flatMap((place) => {
    if (!place.line) return isNamed(place);
    const isSecond = codes.has(place.id);
    codes.add(place.id);
    return isSecond
      ? [fault(under(place.key, 'code'), `"${place.id}" for a second time, but must stand once`)]
      : isNamed(place);
  });
}

/** A permission leans only on those that the matrix offers. */
function permissionsMeant({ permissionMatrix = [] }: BankProfile): readonly ProfileFault[] {
  const offered = codesOf(permissionMatrix);
  return placesIn(permissionMatrix).flatMap(({ key, line }) =>
    (['needs', 'leansOn'] as const).flatMap((name) =>
      (line?.[name] ?? []).flatMap((code, at) =>
        offered.includes(code) ? [] : [fault(`${under(key, name)}[${at}]`, `"${code}", which the matrix lacks`)],
      ),
    ),
  );
}

/** What the kit has words for: groups, services and permissions. */
const known = new Set([
  ...permissionCodes,
  ...defaultMatrix.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]),
]);

interface Placed {
  readonly key: string;
  readonly id: string;
  readonly label: Readonly<Record<string, string>> | undefined;
  /** Of a permission. */
  readonly line?: PermissionLine;
}

/** Every group, service and permission of a matrix with the way to it. */
function placesIn(matrix: readonly MatrixGroup[]): readonly Placed[] {
  return matrix.flatMap(({ id, label, services }, group) => {
    const key = `permissionMatrix[${group}]`;
    return [
      { key, id, label },
      ...services.flatMap(({ id, label, lines }, service) => {
        const inner = `${key}.services[${service}]`;
        return [
          { key: inner, id, label },
          ...lines.map((line, at) => ({ key: `${inner}.lines[${at}]`, id: line.code, label: line.label, line })),
        ];
      }),
    ];
  });
}

/** A bank that has words of its own in a language has all its texts in it. */
function missingLanguages({ name, words = {}, ...profile }: BankProfile): readonly ProfileFault[] {
  const texts = textsOf(profile);
  const languages = new Set([words, ...texts.values()].flatMap((text) => Object.keys(text)));
  // Who has no name is named nowhere.
  if (Object.keys(name).length > 0) texts.set('name', name);
  return [...texts].flatMap(([key, text]) =>
    [...languages]
      .filter((language) => !Object.hasOwn(text, language))
      .map((language) =>
        fault(under(key, language), `missing, but must be a text: the profile has "${language}" elsewhere`),
      ),
  );
}

/** What a bank says in words of its own, by key, apart from its name and its terms. */
function textsOf({
  wayOut,
  menu,
  permissionMatrix = [],
}: Pick<BankProfile, 'wayOut' | 'menu' | 'permissionMatrix'>): Map<string, Readonly<Record<string, string>>> {
  const texts = new Map<string, Readonly<Record<string, string>>>();
  const add = (key: string, label: MenuLabel | undefined) => {
    if (label && label.term === undefined) texts.set(key, label);
  };
  const addEntries = (key: string, entries: readonly MenuEntry[]) =>
    entries.forEach((entry, at) => {
      const place = `${key}[${at}]`;
      add(`${place}.label`, entry.label);
      if ('opens' in entry) return;
      add(`${place}.heading`, entry.heading);
      addEntries(`${place}.entries`, entry.entries);
    });
  for (const [credential, { text }] of Object.entries(wayOut)) add(`${under('wayOut', credential)}.text`, text);
  add('menu.label', menu?.label);
  addEntries('menu.entries', menu?.entries ?? []);
  for (const { key, label, line } of placesIn(permissionMatrix)) {
    add(under(key, 'label'), label);
    add(under(key, 'explanation'), line?.explanation);
  }
  return texts;
}

function unknownRoles(list: readonly Role[], roles: readonly Role[], key: string): readonly ProfileFault[] {
  return list.flatMap((role, at) =>
    roles.includes(role)
      ? []
      : [fault(`${key}[${at}]`, `"${role}", which "roles" lacks; here may stand ${roles.join(', ')}`)],
  );
}

type Sets = readonly (readonly DemandKindOfProfile[])[];

function setsByKind(demands: BankProfile['demands']): readonly (readonly [OperationKind, Sets, string])[] {
  return (Object.entries(demands) as [OperationKind, Sets][]).map(([kind, sets]) => [
    kind,
    sets,
    under('demands', kind),
  ]);
}

function placesOf(demand: DemandKindOfProfile, sets: Sets, key: string): readonly string[] {
  return sets.flatMap((set, at) => set.flatMap((kind, inner) => (kind === demand ? [`${key}[${at}][${inner}]`] : [])));
}
