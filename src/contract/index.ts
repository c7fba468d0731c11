export type * from './generated/types.gen.js';
export type { BankClient, CallOptions, OperationHistoryRequest, UserPageRequest, UserSort } from './bank-client.js';
export { createHttpBankClient } from './http-bank-client.js';
export type { HttpBankClientOptions } from './http-bank-client.js';
export { outcomeUnknown, problemStatus, problemTypePrefix } from './problems.js';
export type { Answer, BankProblem, Problem, ProblemCode, ProblemReference, TransportProblem } from './problems.js';
