import { LitElement, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import type { Operation, TargetResult } from '../contract/index.js';
import { resultSummaryMessages } from '../messages/ja/result-summary.js';
import { VERSION } from '../version.js';
import { icon } from './internal/icons.js';
import type { IconName } from './internal/icons.js';
import { resultStyles } from './internal/result-styles.js';
import { nextSentences, outcomeWord, reasonText, refusalText, resultHeading } from './internal/result-words.js';
import { base, chips, notices } from './internal/shared-styles.js';
import { roleWord } from './internal/user-words.js';

/**
 * What became of an operation: in the heading, user by user with reasons, and what follows (4.8).
 *
 * An operation that was done for some only says so in its heading. It shows the bank's answer and adds nothing to it.
 *
 * @csspart heading - the heading
 * @csspart table - the result of each user, whose rows are cards in a narrow container
 * @csspart next - what to do next
 */
export class ResultSummary extends LitElement {
  static readonly tagName = 'result-summary';
  static readonly version = VERSION;
  static override styles = [...base, chips, notices, resultStyles];

  /** The operation as the bank holds it; without one nothing is shown. */
  @property({ attribute: false }) operation: Operation | undefined = undefined;

  @query('h3') private readonly heading!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, resultSummaryMessages);

  /** Moves the focus to the heading, so that the result is read. */
  override focus(options?: FocusOptions): void {
    this.heading?.focus(options);
  }

  protected override render() {
    const { operation } = this;
    if (this.#i18n.pending || !operation) return nothing;
    const { messages } = this.#i18n;
    const { look, picture } = looksOf(operation);
    return html`
      <div class="head">
        <span class="seal ${look}">${icon(picture)}</span>
        <div>
          <h3 part="heading" tabindex="-1">${resultHeading(operation, messages)}</h3>
          ${this.#facts(operation)}
        </div>
      </div>
      ${this.#refusal(operation)} ${operation.results?.length ? this.#table(operation, operation.results) : nothing}
      ${this.#next(operation)}
    `;
  }

  #facts({ executedAt, acceptedAt, receipt, correlationId, screen }: Operation) {
    const { messages, formats } = this.#i18n;
    const at = executedAt ?? acceptedAt;
    const number = (label: string, value: string) => html`
      <div>
        <dt>${label}</dt>
        <dd class="mono"><bdi>${value}</bdi></dd>
      </div>
    `;
    return html`
      <div class="facts">
        ${at ? html`<time datetime=${at}>${formats.dateTime(at)}</time>` : nothing}
        <dl class="facts">
          ${receipt ? number(messages.receipt, receipt) : number(messages.correlation, correlationId)}
          ${screen ? number(messages.screen, screen) : nothing}
        </dl>
      </div>
    `;
  }

  #refusal(operation: Operation) {
    const text = refusalText(operation, this.#i18n.messages);
    return text ? html`<p class="why">${text}</p>` : nothing;
  }

  #table({ kind }: Operation, results: readonly TargetResult[]) {
    const { messages, words } = this.#i18n;
    return html`
      <div class="scroll">
        <table part="table" role="table">
          <caption class="visually-hidden">
            ${messages.table}
          </caption>
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col">${words.userName}</th>
              <th role="columnheader" scope="col">${words.loginId}</th>
              <th role="columnheader" scope="col">${words.role}</th>
              <th role="columnheader" scope="col">${messages.result}</th>
            </tr>
          </thead>
          <tbody>
            ${results.map((result) => this.#row(kind, result))}
          </tbody>
        </table>
      </div>
    `;
  }

  #row(kind: string, result: TargetResult) {
    const { messages, words } = this.#i18n;
    const { person, outcome, credential } = result;
    const reason = reasonText(kind, result, messages);
    return html`
      <tr role="row">
        <th role="rowheader" scope="row">
          <bdi class="name">${person.name}</bdi>
          ${credential ? html`<p>${messages.credential({ credential })}</p>` : nothing}
          ${reason ? html`<p class="reason">${icon('info')}${reason}</p>` : nothing}
        </th>
        <td class="login" role="cell"><bdi class="mono">${person.loginId}</bdi></td>
        <td class="role" role="cell">${person.role ? roleWord(person.role, words) : nothing}</td>
        <td class="result" role="cell">${this.#chip(kind, outcome)}</td>
      </tr>
    `;
  }

  #chip(kind: string, outcome: TargetResult['outcome']) {
    const { look, picture } = chipLooks[outcome];
    return html`<span class="chip ${look}">${icon(picture)}${outcomeWord(kind, outcome, this.#i18n.messages)}</span>`;
  }

  #next(operation: Operation) {
    const { messages } = this.#i18n;
    const sentences = nextSentences(operation, messages);
    if (sentences.length === 0) return nothing;
    return html`
      <div class="notice info next" part="next">
        ${icon('info')}
        <div>
          <h4>${messages.next}</h4>
          ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
        </div>
      </div>
    `;
  }
}

const chipLooks = {
  done: { look: 'done', picture: 'done' },
  refused: { look: 'danger', picture: 'stopped' },
  'not-attempted': { look: 'neutral', picture: 'none' },
} satisfies Record<TargetResult['outcome'], { look: string; picture: IconName }>;

function looksOf({ state, results = [] }: Operation): { look: string; picture: IconName } {
  if (state === 'open') return { look: 'neutral', picture: 'waiting' };
  if (state === 'cancelled') return { look: 'neutral', picture: 'info' };
  if (state !== 'executed') return { look: 'danger', picture: 'stopped' };
  const done = results.filter(({ outcome }) => outcome === 'done').length;
  if (done === results.length) return { look: 'done', picture: 'done' };
  return done > 0 ? { look: 'warning', picture: 'warning' } : { look: 'danger', picture: 'stopped' };
}

declare global {
  interface HTMLElementTagNameMap {
    'result-summary': ResultSummary;
  }
}
