import type { FlowSetbacksMessages } from '../../messages/ja/flow-setbacks.js';
import type { FlowProblem } from '../engine/flow.js';

/** What a person is told of a problem: one sentence for every code, in the language of the flow (R15). */
export function problemSentence(problem: FlowProblem, messages: FlowSetbacksMessages): string {
  switch (problem.code) {
    case 'credentials-wrong':
      return problem.clockOffSeconds === undefined
        ? messages.credentialsWrong({ attemptsLeft: problem.attemptsLeft })
        : messages.clockOff({ seconds: problem.clockOffSeconds, attemptsLeft: problem.attemptsLeft });
    case 'code-used':
      return messages.codeUsed({ seconds: problem.waitSeconds });
    case 'credential-suspended':
      return messages.lockedOut({ credential: problem.credential });
    case 'count-changed':
      return messages.countChanged({ now: problem.countNow });
    case 'version-changed':
      return problem.targets.length === 0 ? messages.recordChanged : messages.problem[problem.code];
    case 'targets-too-many':
      return messages.tooMany({ most: problem.most });
    case 'users-too-many':
      return messages.usersTooMany({ most: problem.most });
    case 'checks-too-many':
      return messages.checksTooMany({ seconds: problem.waitSeconds });
    case 'unavailable':
      return messages.unavailable({ seconds: problem.retryAfterSeconds });
    case 'problem-unknown':
      return messages.unexpected({ type: problem.type });
    default:
      return messages.problem[problem.code];
  }
}

/** What a person quotes to the bank, where the problem carries it. */
export function problemReference(problem: FlowProblem, messages: FlowSetbacksMessages): string {
  const parts = [];
  if ('correlationId' in problem && problem.correlationId) {
    parts.push(messages.reference({ number: problem.correlationId }));
  }
  if ('screen' in problem && problem.screen) parts.push(messages.screen({ number: problem.screen }));
  return parts.join(' ');
}
