import type { BankClient } from '../../src/contract/index.js';

/** What the bank said, by what it was asked. */
export type Answers = Record<string, unknown>;

/** Asks a bank and keeps what it says. */
export function recording(bank: BankClient, answers: Answers): BankClient {
  return clientOf(async (method, given) => {
    const answer = await (bank[method] as (...given: unknown[]) => Promise<unknown>)(...given);
    return (answers[questionOf(method, given)] = answer);
  });
}

/** A bank that says at once what was kept, and tells what it was asked. */
export function answering(answers: Answers, asked: (question: string) => void): BankClient {
  return clientOf((method, given) => {
    const question = questionOf(method, given);
    asked(question);
    return question in answers ? Promise.resolve(answers[question]) : Promise.reject(new Error(question));
  });
}

function clientOf(answer: (method: keyof BankClient, given: readonly unknown[]) => Promise<unknown>): BankClient {
  const called =
    (_: object, method: keyof BankClient) =>
    (...given: unknown[]) =>
      answer(method, given);
  return new Proxy({} as BankClient, { get: called as ProxyHandler<BankClient>['get'] });
}

/** A call without what can give it up. */
function questionOf(method: string, given: readonly unknown[]): string {
  const said = given.filter((each) => each !== undefined && !(each instanceof Object && 'signal' in each));
  return `${method} ${JSON.stringify(said)}`;
}
