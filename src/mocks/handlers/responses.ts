import { problemStatus, problemTypePrefix, type BankProblem } from '../../contract/index.js';
import { HttpResponse } from 'msw/http';

const headers = { 'Cache-Control': 'no-store' };

/** Seconds that a page leaves the bank alone while it waits for something beside it. */
const retryAfterSeconds = 5;

export function success(value: object, status = 200): Response {
  const waits = 'waitsFor' in value;
  return HttpResponse.json(value, {
    status,
    headers: { ...headers, ...(waits && { 'Retry-After': String(retryAfterSeconds) }) },
  });
}

/** A refusal or a fault as the contract has it (RFC 9457). */
export function problem(refusal: BankProblem, correlationId: string): Response {
  const { code, ...members } = refusal;
  const status = problemStatus[code];
  const document = { type: `${problemTypePrefix}${code}`, title: code, status, correlationId, ...members };
  return new HttpResponse(JSON.stringify(document), {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json' },
  });
}
