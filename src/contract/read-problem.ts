import * as v from 'valibot';
import { vProblem } from './generated/valibot.gen.js';
import { problemStatus, problemTypePrefix } from './problems.js';
import type { BankProblem, Problem } from './problems.js';

function isBankCode(code: string): code is BankProblem['code'] {
  return Object.hasOwn(problemStatus, code);
}

/**
 * Reads an answer that is not a success as one of the closed set of problems (RFC 9457 section 3).
 *
 * A body that is no problem document becomes `server-failed` (5xx) or `contract-broken`; a problem of a type that this
 * contract does not know becomes `problem-unknown` and keeps its type and correlation number.
 */
export function readProblem(response: Response, body: unknown): Problem {
  const document = v.is(vProblem, body) ? body : undefined;
  if (!document) return withoutDocument(response);

  const reference = {
    ...(document.correlationId !== undefined && { correlationId: document.correlationId }),
    ...(document.screen !== undefined && { screen: document.screen }),
  };
  const code = document.type.startsWith(problemTypePrefix) ? document.type.slice(problemTypePrefix.length) : '';
  if (!isBankCode(code)) {
    if (response.status >= 500) return { code: 'server-failed', status: response.status, ...reference };
    return { code: 'problem-unknown', type: document.type, status: response.status, ...reference };
  }
  switch (code) {
    case 'version-changed':
    case 'targets-refused':
      return { code, targets: document.targets ?? [], ...reference };
    case 'fields-refused':
      return { code, errors: document.errors ?? [], ...reference };
    case 'count-changed':
      return { code, countNow: document.countNow ?? 0, ...reference };
    case 'targets-too-many':
    case 'users-too-many':
      return { code, most: document.most ?? 0, ...reference };
    case 'credentials-wrong':
      return {
        code,
        ...present({ attemptsLeft: document.attemptsLeft, clockOffSeconds: document.clockOffSeconds }),
        ...reference,
      };
    case 'code-used':
    case 'checks-too-many':
      return { code, waitSeconds: document.waitSeconds ?? 0, ...reference };
    case 'credential-suspended':
      return {
        code,
        ...present({ credential: document.credential, unlockedBy: document.unlockedBy }),
        ...reference,
      };
    case 'operation-final':
      return { code, ...present({ state: document.state }), ...reference };
    case 'unavailable':
      return { ...unavailable(response), ...reference };
    default:
      return { code, ...reference };
  }
}

function withoutDocument(response: Response): Problem {
  if (response.status === 401) return { code: 'session-expired' };
  if (response.status === 503) return unavailable(response);
  if (response.status >= 500) return { code: 'server-failed', status: response.status };
  return { code: 'contract-broken', where: `answer with status ${response.status}` };
}

function unavailable(response: Response): Problem {
  const seconds = retryAfterSeconds(response);
  return { code: 'unavailable', ...present({ retryAfterSeconds: seconds }) };
}

/** Seconds that `Retry-After` asks for; dates (RFC 9110 section 10.2.3) are left alone, since they need a clock in step. */
export function retryAfterSeconds(response: Response): number | undefined {
  const value = response.headers.get('Retry-After');
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** Leaves out members that are undefined, so that an absent member stays absent. */
function present<T extends Record<string, unknown>>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
