import type {
  CredentialSubmission,
  FeeScheduleCode,
  LoginIdQuestion,
  OperationHistoryRequest,
  OperationKind,
  OperationRequest,
  UserPageRequest,
} from '../../contract/index.js';
import {
  vCredentialSubmission,
  vFeeScheduleCode,
  vLoginIdQuestion,
  vOperationId,
  vOperationKind,
  vOperationRequest,
  vTargetsByRule,
} from '../../contract/generated/valibot.gen.js';

/** A request and what its path names. */
export interface Call {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Reads what a rule needs from a request; `undefined` where the request breaks the contract. */
export type Reader<T> = (call: Call) => Promise<T | undefined>;

/** A schema of the contract (https://standardschema.dev). */
interface Schema<T> {
  readonly '~standard': {
    validate(value: unknown): Result<T> | Promise<Result<T>>;
  };
}
type Result<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly unknown[] };

const longestBody = 1_000_000;
const deepestBody = 20;
const sorts = ['name', '-name', 'loginId', '-loginId', 'role', '-role', 'state', '-state'] as const;

export const readNothing: Reader<object> = () => Promise.resolve({});

export const readOperationId: Reader<{ id: string }> = async ({ params }) => {
  const id = await checked(vOperationId, params.operationId);
  return id === undefined ? undefined : { id };
};

export const readUserId: Reader<{ id: string }> = ({ params: { userId } }) =>
  Promise.resolve(typeof userId === 'string' ? { id: userId } : undefined);

export const readFeeScheduleCode: Reader<{ schedule: FeeScheduleCode }> = async ({ params }) => {
  const schedule = await checked(vFeeScheduleCode, params.schedule);
  return schedule && { schedule };
};

export const readLoginIdQuestion: Reader<LoginIdQuestion> = async ({ request }) =>
  checked(vLoginIdQuestion, await bodyOf(request));

export const readOperationRequest: Reader<{ id: string; body: OperationRequest }> = async (call) => {
  const id = await checked(vOperationId, call.params.operationId);
  const body = await checked(vOperationRequest, await bodyOf(call.request));
  return id === undefined || body === undefined ? undefined : { id, body };
};

export const readSubmission: Reader<{ id: string; key: string; body: CredentialSubmission }> = async (call) => {
  const id = await checked(vOperationId, call.params.operationId);
  const key = await checked(vOperationId, call.request.headers.get('Idempotency-Key'));
  const body = await checked(vCredentialSubmission, await bodyOf(call.request));
  return id === undefined || key === undefined || body === undefined ? undefined : { id, key, body };
};

export const readKind: Reader<{ kind?: OperationKind }> = ({ request }) => {
  const kind = new URL(request.url).searchParams.get('kind');
  return kind === null ? Promise.resolve({}) : kindOnly(kind);
};

export const readKnownKind: Reader<{ kind: OperationKind }> = ({ request }) =>
  kindOnly(new URL(request.url).searchParams.get('kind'));

async function kindOnly(text: string | null): Promise<{ kind: OperationKind } | undefined> {
  const kind = await checked(vOperationKind, text);
  return kind && { kind };
}

export const readUserPageRequest: Reader<UserPageRequest> = async (call) => {
  const { sort, page, pageSize, ...filters } = Object.fromEntries(new URL(call.request.url).searchParams);
  const kind = await readKind(call);
  const matching = await checked(vTargetsByRule.entries.matching, filters);
  const order = sorts.find((known) => known === (sort ?? 'name'));
  const [pageNumber, size] = [positive(page ?? '1', Number.MAX_SAFE_INTEGER), positive(pageSize ?? '10', 1000)];
  if (!kind || !matching || !order || !pageNumber || !size) return undefined;
  return { ...kind, ...matching, sort: order, page: pageNumber, pageSize: size };
};

export const readHistoryRequest: Reader<OperationHistoryRequest> = ({ request }) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { from, to, user, business, result, own = 'false', cursor, page = '1', limit = '20' } = asked;
  const [number, size] = [positive(page, Number.MAX_SAFE_INTEGER), positive(limit, 1000)];
  const isSound =
    [from, to].every((day) => day === undefined || isDay(day)) &&
    (user ?? '').length <= 200 &&
    ['true', 'false'].includes(own) &&
    /^\d{0,15}$/.test(cursor ?? '');
  const read = { from, to, user, business, result, own: own === 'true', cursor, page: number, limit: size };
  return Promise.resolve(isSound && number && size ? read : undefined);
};

/** A day that the calendar has, as RFC 3339 writes it. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

function positive(text: string, most: number): number | undefined {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

async function checked<T>(schema: Schema<T>, value: unknown): Promise<T | undefined> {
  const result = await schema['~standard'].validate(value);
  return result.issues ? undefined : result.value;
}

/** The JSON of a body; `undefined` where there is none, or one that nobody sends who means well. */
async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > longestBody) return undefined;
  try {
    const body = JSON.parse(text) as unknown;
    return isNestedWithin(body, deepestBody) ? body : undefined;
  } catch {
    return undefined;
  }
}

function isNestedWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isNestedWithin(inner, levels - 1));
}
