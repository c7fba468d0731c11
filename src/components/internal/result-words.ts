import type { CredentialKind, Operation, TargetResult } from '../../contract/index.js';
import type { ResultSummaryMessages } from '../../messages/ja/result-summary.js';

const mostNamesSaid = 3;

/** What became of an operation, in one sentence; one that was done for some only says so. */
export function resultHeading({ kind, state, results }: Operation, messages: ResultSummaryMessages): string {
  if (state !== 'executed' || !results?.length) return messages.state[state]({ kind });
  const { done, notDone } = messages.outcome(kind);
  // A person may have one result for each credential.
  const people = (all: readonly TargetResult[]) => new Set(all.map(({ person }) => person.id)).size;
  const count = people(results.filter(({ outcome }) => outcome === 'done'));
  const rest = people(results) - count;
  return [count > 0 ? done({ count }) : '', rest > 0 ? notDone({ count: rest }) : '']
    .filter(Boolean)
    .join(messages.between);
}

/** Why the whole operation was refused; empty where it was not. */
export function refusalText({ refusal }: Operation, messages: ResultSummaryMessages): string {
  if (!refusal) return '';
  const reason = messages.refusal({ code: refusal.code });
  return refusal.opensAt ? reason + messages.between + messages.opensAt({ opensAt: refusal.opensAt }) : reason;
}

/** How a target fared, in a word. */
export function outcomeWord(kind: string, outcome: TargetResult['outcome'], messages: ResultSummaryMessages): string {
  if (outcome === 'not-attempted') return messages.notAttempted;
  const { chipDone, chipNotDone } = messages.outcome(kind);
  return outcome === 'done' ? chipDone : chipNotDone;
}

/** Why it was not done for a target; empty where it was, or where the bank gives no reason. */
export function reasonText(kind: string, { outcome, reason }: TargetResult, messages: ResultSummaryMessages): string {
  const code = reason ?? (outcome === 'not-attempted' ? outcome : undefined);
  if (!code) return '';
  const said = outcome === 'not-attempted' ? messages.notAttempted : messages.outcome(kind).chipNotDone;
  return messages.reason({ code, outcome: said });
}

/** What to do next: a sentence for all whom it concerns alike. */
export function nextSentences(
  { kind, results = [], executedAt, acceptedAt }: Operation,
  messages: ResultSummaryMessages,
): readonly string[] {
  const today = executedAt ?? acceptedAt;
  const sentences = followUps(results).map(({ code, at, credential, names }) =>
    messages.followUp({
      code,
      people: messages.people({
        names: names.slice(0, mostNamesSaid),
        more: Math.max(0, names.length - mostNamesSaid),
      }),
      from: at && messages.from({ at, today }),
      credential,
    }),
  );
  const wasRefused = results.some(({ outcome }) => outcome === 'refused');
  return wasRefused ? [...sentences, messages.again({ outcome: messages.outcome(kind).chipNotDone })] : sentences;
}

/** What follows, once for all whom it concerns alike, in the order in which the bank named them. */
interface FollowUp {
  readonly code: string;
  readonly at: string | undefined;
  readonly credential: CredentialKind | undefined;
  readonly names: string[];
}

function followUps(results: readonly TargetResult[]): FollowUp[] {
  const found = new Map<string, FollowUp>();
  for (const { followUp: code, followsAt: at, credential, person } of results) {
    if (code === undefined) continue;
    const key = [code, at, credential].join();
    const alike = found.get(key) ?? { code, at, credential, names: [] };
    alike.names.push(person.name);
    found.set(key, alike);
  }
  return [...found.values()];
}
