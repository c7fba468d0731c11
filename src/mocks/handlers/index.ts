import type { RequestHandler } from 'msw';
import { http } from 'msw/http';
import type { Bank } from '../bank/bank.js';
import { readCompany } from '../bank/company.js';
import { renewChallenge } from '../bank/challenges.js';
import { newCorrelationId } from '../bank/correlation-id.js';
import { submitCredentials } from '../bank/credentials.js';
import { readFeeSchedule } from '../bank/fees.js';
import { listOperationHistory } from '../bank/history-listing.js';
import { listUsers } from '../bank/listing.js';
import { cancelOperation, openOperations, putOperation, readOperation, type Stored } from '../bank/operations.js';
import { checkLoginId } from '../bank/login-ids.js';
import { readUser } from '../bank/user-details.js';
import { readSession } from '../bank/sessions.js';
import { readStanding } from '../bank/standing.js';
import { readTokenUsage } from '../bank/token-usage.js';
import { refuse, type Verdict } from '../bank/verdict.js';
import {
  readFeeScheduleCode,
  readHistoryRequest,
  readKind,
  readKnownKind,
  readLoginIdQuestion,
  readNothing,
  readOperationId,
  readOperationRequest,
  readSubmission,
  readUserId,
  readUserPageRequest,
  type Call,
  type Reader,
} from './read-request.js';
import { problem, success } from './responses.js';

/** A bank and the session that a request comes in. */
export interface Counter {
  readonly bank: Bank;
  readonly sessionId: string;
}

/**
 * The contract's endpoints, each over the rule that answers it (API-2).
 *
 * @param counterOf whose bank, and in whose session: known to the portal, never told by what was sent
 * @param base what the paths of the contract begin with
 */
export function createHandlers(counterOf: (request: Request) => Counter, base = '*/api/'): RequestHandler[] {
  const answer =
    <Input, Value extends object>(
      read: Reader<Input>,
      rule: (counter: Counter, input: Input) => Verdict<Value>,
      respond: (value: Value) => Response = success,
    ) =>
    async (call: Call): Promise<Response> => {
      const input = await read(call);
      const counter = counterOf(call.request);
      const verdict = input === undefined ? refuse({ code: 'body-malformed' }) : rule(counter, input);
      return verdict.ok ? respond(verdict.value) : problem(verdict.problem, newCorrelationId(counter.bank));
    };

  return [
    http.get(
      `${base}session`,
      answer(readNothing, (at) => readSession(at.bank, at.sessionId)),
    ),
    http.get(
      `${base}users`,
      answer(readUserPageRequest, (at, request) => listUsers(at.bank, at.sessionId, request)),
    ),
    http.get(
      `${base}users/:userId`,
      answer(readUserId, (at, { id }) => readUser(at.bank, at.sessionId, id)),
    ),
    http.post(
      `${base}login-ids/check`,
      answer(readLoginIdQuestion, (at, question) => checkLoginId(at.bank, at.sessionId, question)),
    ),
    http.get(
      `${base}standing`,
      answer(readKnownKind, (at, { kind }) => readStanding(at.bank, at.sessionId, kind)),
    ),
    http.get(
      `${base}company`,
      answer(readNothing, (at) => readCompany(at.bank, at.sessionId)),
    ),
    http.get(
      `${base}fee-schedules/:schedule`,
      answer(readFeeScheduleCode, (at, { schedule }) => readFeeSchedule(at.bank, at.sessionId, schedule)),
    ),
    http.get(
      `${base}token-usage`,
      answer(readNothing, (at) => readTokenUsage(at.bank, at.sessionId)),
    ),
    http.get(
      `${base}operation-history`,
      answer(readHistoryRequest, (at, request) => listOperationHistory(at.bank, at.sessionId, request)),
    ),
    http.get(
      `${base}operations`,
      answer(readKind, (at, { kind }) => openOperations(at.bank, at.sessionId, kind)),
    ),
    http.put(
      `${base}operations/:operationId`,
      answer(readOperationRequest, (at, { id, body }) => putOperation(at.bank, at.sessionId, id, body), stored),
    ),
    http.get(
      `${base}operations/:operationId`,
      answer(readOperationId, (at, { id }) => readOperation(at.bank, at.sessionId, id)),
    ),
    http.post(
      `${base}operations/:operationId/credentials`,
      answer(readSubmission, (at, { id, key, body }) => submitCredentials(at.bank, at.sessionId, id, key, body)),
    ),
    http.post(
      `${base}operations/:operationId/challenge`,
      answer(readOperationId, (at, { id }) => renewChallenge(at.bank, at.sessionId, id)),
    ),
    http.post(
      `${base}operations/:operationId/cancellation`,
      answer(readOperationId, (at, { id }) => cancelOperation(at.bank, at.sessionId, id)),
    ),
  ];
}

function stored({ operation, isNew }: Stored): Response {
  return success(operation, isNew ? 201 : 200);
}
