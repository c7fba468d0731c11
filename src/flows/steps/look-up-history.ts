import { nothing } from 'lit';
import { Later } from '../../components/internal/later.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { OperationHistoryTable } from '../../components/operation-history-table.js';
import type { HistoryQuery, HistorySearchedEvent, HistorySource } from '../../components/operation-history-table.js';
import type { Problem } from '../../contract/problems.js';
import type { FlowFrame, Screen } from './flow-frame.js';
import type { Setbacks } from './setbacks.js';
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
    parts: (frame) => (readings.get(frame)?.problem ? [setbacks] : []),
    body: (frame) => {
      const { run } = frame;
      if (run.state.blocked) return frame.setbacks?.blocked(run.state.blocked) ?? nothing;
      const reading = readingOf(frame);
      return html`
        <operation-history-table
          .entries=${reading.source}
          .query=${run.state.draft.query}
          .failure=${failureOf(frame, reading)}
          .letterhead=${(language: string) => letterheadOf(frame, language)}
          @history-searched=${({ query }: HistorySearchedEvent) => run.change({ query })}
        ></operation-history-table>
      `;
    },
  };
}

/** How a flow reads the history, so that the table reads when it is asked to and not whenever it is drawn. */
interface Reading {
  readonly source: HistorySource;
  /** Why the bank gave no page the last time. */
  problem?: Problem;
  /** Whether that was so because the session was over and nobody renewed it. */
  isCutOff?: boolean;
  words?: Setbacks<HistoryDraft>;
}

const readings = new WeakMap<object, Reading>();
/** The sentences for what went wrong, loaded once something does. */
const setbacks = new Later(async () => (await import('./setbacks.js')).Setbacks);

/** One for a flow, and another one after the session was over, so that it is read again. */
function readingOf(frame: FlowFrame<HistoryDraft>): Reading {
  const { run } = frame;
  const isOver = () => run.state.phase.is === 'session-over';
  const known = readings.get(frame);
  if (known && (!known.isCutOff || isOver())) return known;
  const reading: Reading = {
    source: async (request, signal) => {
      const answer = await run.read((client) => client.listOperationHistory(request, { signal }));
      if (!answer.ok) {
        reading.problem = answer.problem;
        reading.isCutOff = isOver();
        frame.redraw();
        throw new Error(answer.problem.code);
      }
      run.block(blockedBy(answer.value));
      return answer.value;
    },
  };
  readings.set(frame, reading);
  return reading;
}

/** What the table says where it has nothing to show (FA-1). */
function failureOf(frame: FlowFrame<HistoryDraft>, reading: Reading): string {
  if (!reading.problem || !setbacks.value) return '';
  reading.words ??= new setbacks.value(frame.host, frame);
  return reading.words.pending ? '' : reading.words.sentence(reading.problem);
}

async function letterheadOf({ run, profile }: FlowFrame<HistoryDraft>, language: string) {
  const session = await run.read((client) => client.session());
  if (!session.ok) throw new Error(session.problem.code);
  const { actor, company, bankTime } = session.value;
  return {
    bank: profile.name[language.split('-')[0] ?? 'ja'] ?? profile.name['ja'] ?? '',
    company: company.name,
    who: `${actor.name} (${actor.loginId})`,
    ...(bankTime !== undefined && { when: bankTime }),
  };
}
