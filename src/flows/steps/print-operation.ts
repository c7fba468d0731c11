import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { groupsOf, subjectOf, valueText } from '../../components/internal/line-words.js';
import type { Subjects } from '../../components/internal/line-words.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import type { PrintDocument, PrintSection } from '../../components/internal/print/print-document.js';
import {
  nextSentences,
  outcomeWord,
  reasonText,
  refusalText,
  resultHeading,
} from '../../components/internal/result-words.js';
import { roleWord } from '../../components/internal/user-words.js';
import { PrintButton } from '../../components/print-button.js';
import { MessagesController } from '../../context/messages-controller.js';
import type { Line, LineValue, Operation, Session } from '../../contract/generated/types.gen.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import { changeReviewMessages } from '../../messages/ja/change-review.js';
import type { ChangeReviewMessages } from '../../messages/ja/change-review.js';
import { resultSummaryMessages } from '../../messages/ja/result-summary.js';
import type { ResultSummaryMessages } from '../../messages/ja/result-summary.js';
import type { FlowFrame } from './flow-frame.js';

const html = htmlWith(PrintButton);

/** The sentences that a print-out shares with the screens it repeats. */
interface Sentences {
  readonly review: MessagesController<ChangeReviewMessages>;
  readonly result: MessagesController<ResultSummaryMessages>;
}

const sentences = new WeakMap<object, Sentences>();

function sentencesOf<D, M extends FlowMessages>(frame: FlowFrame<D, M>): Sentences {
  const known = sentences.get(frame) ?? {
    review: new MessagesController(frame.host, changeReviewMessages),
    result: new MessagesController(frame.host, resultSummaryMessages),
  };
  sentences.set(frame, known);
  return known;
}

/** 「印刷」 for the screen that tells what became of an operation (PR-1, US-7); `subjects` as `change-review` has them. */
export function printOperation<D, M extends FlowMessages>(
  frame: FlowFrame<D, M>,
  subjects: Subjects = new Map(),
): TemplateResult | typeof nothing {
  const { review, result } = sentencesOf(frame);
  const { operation } = frame.run.state;
  if (!operation || review.pending || result.pending) return nothing;
  return html`<print-button .document=${() => documentOfOperation(frame, operation, subjects)}></print-button>`;
}

/** 「印刷」 for a screen that shows what is registered (PR-1, US-1). */
export function printLines<D, M extends FlowMessages>(
  frame: FlowFrame<D, M>,
  lines: readonly Line[],
  subjects: Subjects,
): TemplateResult | typeof nothing {
  const { review } = sentencesOf(frame);
  if (review.pending) return nothing;
  const make = () => documentOf(frame, lineSections(lines, review, subjects));
  return html`<print-button .document=${make}></print-button>`;
}

/** An operation as it stands on the screen, for paper: its result, its lines with what they were before, and what follows. */
function documentOfOperation<D, M extends FlowMessages>(
  frame: FlowFrame<D, M>,
  operation: Operation,
  subjects: Subjects,
): Promise<PrintDocument> {
  const { review, result } = sentencesOf(frame);
  const sections = [resultSection(operation, result), ...lineSections(operation.lines, review, subjects)];
  return documentOf(frame, sections, operation.executedAt ?? operation.acceptedAt);
}

/** Sections with what every sheet says: title, bank, company, who and when. */
async function documentOf<D, M extends FlowMessages>(
  frame: FlowFrame<D, M>,
  sections: readonly PrintSection[],
  when?: string,
): Promise<PrintDocument> {
  const { run, profile, messages } = frame;
  const { review } = sentencesOf(frame);
  // Without the bank the sheet names no company, and all that was done.
  const session = await run.client.session().catch(() => undefined);
  const known: Partial<Session> = session?.ok ? session.value : {};
  const { actor = run.actor, company, bankTime } = known;
  return {
    title: messages.title,
    bank: profile.name[review.locale.split('-')[0] ?? 'ja'] ?? profile.name['ja'] ?? '',
    company: company?.name ?? '',
    who: actor ? `${actor.name} (${actor.loginId})` : '',
    when: when ?? bankTime ?? new Date().toISOString(),
    sections,
  };
}

function resultSection(operation: Operation, { messages, words }: Sentences['result']): PrintSection {
  const { kind, receipt, correlationId, screen, results = [] } = operation;
  const refusal = refusalText(operation, messages);
  return {
    heading: resultHeading(operation, messages),
    lines: [
      receipt ? { label: messages.receipt, value: receipt } : { label: messages.correlation, value: correlationId },
      ...(screen ? [{ label: messages.screen, value: screen }] : []),
    ],
    ...(results.length > 0 && {
      table: {
        columns: [
          { label: words.userName },
          { label: words.loginId, whole: true },
          { label: words.role, whole: true },
          { label: messages.result },
        ],
        rows: results.map((one) => [
          [one.person.name, one.credential && messages.credential({ credential: one.credential })]
            .filter(Boolean)
            .join('\n'),
          one.person.loginId,
          one.person.role ? roleWord(one.person.role, words) : '',
          [outcomeWord(kind, one.outcome, messages), reasonText(kind, one, messages)].filter(Boolean).join('\n'),
        ]),
      },
    }),
    notes: [...(refusal ? [refusal] : []), ...nextSentences(operation, messages)],
  };
}

/** Lines that belong together stand under a heading of their own, as on the screen. */
function lineSections(all: readonly Line[], review: Sentences['review'], subjects: Subjects): readonly PrintSection[] {
  const subject = (line: Line) => subjectOf(line, review.messages.lines, subjects);
  return groupsOf(all).map(({ by, lines }) => ({
    ...(by !== 'all' && { heading: by === 'key' ? labelOf(lines[0].key, review) : subject(lines[0]) }),
    lines: lines.map((line) => ({
      label: by === 'key' ? subject(line) : labelOf(line.key, review),
      value: textOf(line.key, line.value, review),
      ...(line.before !== undefined && { before: textOf(line.key, line.before, review) }),
    })),
  }));
}

function labelOf(key: string, { messages }: Sentences['review']): string {
  return messages.lines.labels.get(key) ?? key;
}

function textOf(key: string, value: LineValue, { messages, formats }: Sentences['review']): string | readonly string[] {
  if (Array.isArray(value)) return value.map(({ name, loginId }) => `${name} (${loginId})`);
  if (typeof value === 'number' && key === 'target-count') return messages.people({ count: value });
  if (key === 'operation') return messages.operations.get(String(value)) ?? String(value);
  if (key === 'accepted-at' && !Number.isNaN(Date.parse(String(value)))) return formats.dateTime(String(value));
  return valueText(key, value, messages.lines, formats);
}
