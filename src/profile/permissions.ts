/**
 * Every permission that the kit has words for, by its code: the service, and what a user may do in it (US-4). A bank's
 * matrix may have codes of its own, so the contract carries them as strings.
 */
export const permissionCodes = [
  'balance.view',
  'statement.view',
  'incoming-transfer.view',
  'transfer.request-registered',
  'transfer.request-user-registered',
  'transfer.request-new',
  'transfer.manage-payees',
  'transfer.view-all',
  'bulk-transfer.request-screen',
  'bulk-transfer.request-file',
  'bulk-transfer.manage-payees',
  'bulk-transfer.view-all',
  'payroll.request-screen',
  'payroll.request-file',
  'payroll.manage-payees',
  'payroll.view-all',
  'direct-debit.request-screen',
  'direct-debit.request-file',
  'direct-debit.manage-payers',
  'direct-debit.view-all',
  'direct-debit.view-results',
  'transfer.approve',
  'bulk-transfer.approve',
  'payroll.approve',
  'direct-debit.approve',
  'history.all',
] as const;

export type PermissionCode = (typeof permissionCodes)[number];

/** A text by language, such as `{ ja: '照会', en: 'View' }`. */
type Text = Readonly<Record<string, string>>;

/** One thing that a user may be allowed to do. */
export interface PermissionLine {
  /** A `PermissionCode`, or a code of the bank's own. */
  readonly code: string;
  /** What it is called, and what it allows; by default the kit's words for the code. */
  readonly label?: Text;
  readonly explanation?: Text;
  /** The codes without which it has no effect: allowing it without them is refused. */
  readonly needs?: readonly string[];
  /** The codes without which it does less, which is said beside it and never refused. */
  readonly leansOn?: readonly string[];
  /** Whether it is offered only where transfers are approved, that is with another approval mode than none. */
  readonly onlyWithApproval?: boolean;
}

/** A row of the matrix. */
export interface PermissionService {
  /** Such as `transfer`. */
  readonly id: string;
  /** By default the kit's word for the id. */
  readonly label?: Text;
  readonly lines: readonly PermissionLine[];
}

/** Services under one heading, which can be chosen together. */
export interface MatrixGroup {
  /** Such as `inquiry`. */
  readonly id: string;
  /** By default the kit's word for the id. */
  readonly label?: Text;
  readonly services: readonly PermissionService[];
}

/** The matrix of seed 002: that of a bank whose profile names none (US-4). */
export const defaultMatrix: readonly MatrixGroup[] = [
  {
    id: 'inquiry',
    services: [service('balance', ['view']), service('statement', ['view']), service('incoming-transfer', ['view'])],
  },
  {
    id: 'movement',
    services: [
      {
        id: 'transfer',
        lines: [
          { code: 'transfer.request-registered' },
          { code: 'transfer.request-user-registered', leansOn: ['transfer.manage-payees'] },
          { code: 'transfer.request-new' },
          { code: 'transfer.manage-payees' },
          { code: 'transfer.view-all' },
        ],
      },
      service('bulk-transfer', ['request-screen', 'request-file', 'manage-payees', 'view-all']),
      service('payroll', ['request-screen', 'request-file', 'manage-payees', 'view-all']),
      service('direct-debit', ['request-screen', 'request-file', 'manage-payers', 'view-all', 'view-results']),
    ],
  },
  {
    id: 'approval',
    services: [
      { id: 'transfer', lines: [{ code: 'transfer.approve', onlyWithApproval: true }] },
      service('bulk-transfer', ['approve']),
      service('payroll', ['approve']),
      service('direct-debit', ['approve']),
    ],
  },
  { id: 'administration', services: [service('history', ['all'])] },
];

/** All codes of a matrix, in its order. */
export function codesOf(matrix: readonly MatrixGroup[]): readonly string[] {
  return linesOf(matrix).map(({ code }) => code);
}

/** Those that are offered only where transfers are approved. */
export function codesWithApproval(matrix: readonly MatrixGroup[]): readonly string[] {
  return linesOf(matrix)
    .filter(({ onlyWithApproval }) => onlyWithApproval)
    .map(({ code }) => code);
}

/** All lines of a matrix, in its order. */
function linesOf(matrix: readonly MatrixGroup[]): readonly PermissionLine[] {
  return matrix.flatMap(({ services }) => services.flatMap(({ lines }) => lines));
}

/**
 * What cannot be allowed as it is: each code with those that it needs and that are not there (US-4). The bank refuses
 * it, and the matrix tells it before.
 */
export function lackingIn(
  matrix: readonly MatrixGroup[],
  allowed: readonly string[],
): readonly { readonly code: string; readonly lacks: readonly string[] }[] {
  return linesOf(matrix).flatMap(({ code, needs = [] }) => {
    const lacks = needs.filter((needed) => !allowed.includes(needed));
    return allowed.includes(code) && lacks.length > 0 ? [{ code, lacks }] : [];
  });
}

function service(id: string, what: readonly string[]): PermissionService {
  return { id, lines: what.map((done) => ({ code: `${id}.${done}` })) };
}
