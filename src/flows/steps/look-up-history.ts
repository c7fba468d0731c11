import { nothing } from 'lit';
import { htmlWith } from '../../components/internal/own-elements.js';
import { OperationHistoryTable } from '../../components/operation-history-table.js';
import type { HistoryQuery, HistorySearchedEvent, HistorySource } from '../../components/operation-history-table.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import { blockedBy } from './standing.js';

const html = htmlWith(OperationHistoryTable);

/** What is looked for. */
export interface HistoryDraft {
  readonly query: HistoryQuery;
}

export const everything: HistoryDraft = { query: {} };

/** The operation history, which is read and left again (HI-1). */
export function lookUpHistory(): Screen<HistoryDraft> {
  return {
    id: 'history',
    act: { do: 'end' },
    body: (frame) => {
      const { run } = frame;
      if (run.state.blocked) return frame.setbacks?.blocked(run.state.blocked) ?? nothing;
      return html`
        <operation-history-table
          .entries=${sourceFor(frame)}
          .query=${run.state.draft.query}
          .letterhead=${(language: string) => letterheadOf(frame, language)}
          @history-searched=${({ query }: HistorySearchedEvent) => run.change({ query })}
        ></operation-history-table>
      `;
    },
  };
}

const sources = new WeakMap<object, HistorySource>();

/** One source a flow, so that the table reads when it is asked to and not whenever it is drawn. */
function sourceFor(frame: FlowFrame<HistoryDraft>): HistorySource {
  const known = sources.get(frame);
  if (known) return known;
  const source: HistorySource = async (request, signal) => {
    const answer = await frame.run.read((client) => client.listOperationHistory(request, { signal }));
    if (!answer.ok) throw new Error(answer.problem.code);
    frame.run.block(blockedBy(answer.value));
    return answer.value;
  };
  sources.set(frame, source);
  return source;
}

async function letterheadOf({ run, profile }: FlowFrame<HistoryDraft>, language: string) {
  const session = await run.read((client) => client.session());
  if (!session.ok) throw new Error(session.problem.code);
  const { actor, company } = session.value;
  return {
    bank: profile.name[language.split('-')[0] ?? 'ja'] ?? profile.name['ja'] ?? '',
    company: company.name,
    who: `${actor.name} (${actor.loginId})`,
  };
}
