import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import type { Line, LineValue, Person } from '../contract/index.js';
import { changeReviewMessages } from '../messages/ja/change-review.js';
import { VERSION } from '../version.js';
import { icon } from './internal/icons.js';
import { groupsOf, subjectOf, valueText } from './internal/line-words.js';
import type { Subjects } from './internal/line-words.js';
import { reviewStyles } from './internal/review-styles.js';
import { base } from './internal/shared-styles.js';

const mostPeopleShown = 10;

/**
 * What the bank stored of an operation, line by line, for a person to check (TXR-3).
 *
 * The bank gives codes and data; labels and words are made here, from the codes. A line whose code is not known is
 * shown with its code, never left out. A changed value is told by a word, an icon, its old value and colour (CO-4).
 *
 * @csspart lines - the list of lines
 */
export class ChangeReview extends LitElement {
  static readonly tagName = 'change-review';
  static readonly version = VERSION;
  static override styles = [...base, reviewStyles];

  /** The lines, in the bank's order. */
  @property({ attribute: false }) lines: readonly Line[] = [];
  /** What the page calls things that lines are about, such as accounts, by the line's `of`. */
  @property({ attribute: false }) subjects: Subjects = new Map();
  /** Whether it is the short block to compare with a token: the login ID large, no table. */
  @property({ type: Boolean }) compact = false;

  readonly #i18n = new MessagesController(this, changeReviewMessages);

  protected override render() {
    if (this.#i18n.pending) return nothing;
    return groupsOf(this.lines).map(({ by, lines }, at) => {
      const list = html`<dl part="lines" class=${this.compact ? 'compact' : 'table'}>
        ${lines.map((line) => this.#line(line, by === 'key' ? this.#subject(line) : this.#label(line.key)))}
      </dl>`;
      return by === 'all'
        ? list
        : html`<div role="group" aria-labelledby="group-${at}">
            <p class="group" id="group-${at}">${by === 'key' ? this.#label(lines[0].key) : this.#subject(lines[0])}</p>
            ${list}
          </div>`;
    });
  }

  #line({ key, value, before }: Line, label: unknown) {
    return html`
      <div class="line">
        <dt>${label} ${this.#count(value)}</dt>
        <dd>${before === undefined ? this.#value(key, value) : this.#change(key, value, before)}</dd>
      </div>
    `;
  }

  #subject(line: Line) {
    return html`<bdi>${subjectOf(line, this.#i18n.messages.lines, this.subjects)}</bdi>`;
  }

  #label(key: string) {
    const { lines, loginIdOnToken } = this.#i18n.messages;
    if (this.compact && key === 'login-id') return loginIdOnToken;
    return lines.labels.get(key) ?? html`<bdi>${key}</bdi>`;
  }

  #count(value: LineValue) {
    if (!Array.isArray(value)) return nothing;
    return html`<span class="count">${this.#i18n.messages.people({ count: value.length })}</span>`;
  }

  #change(key: string, value: LineValue, before: LineValue) {
    const { messages } = this.#i18n;
    return html`
      <div class="change">
        <div class="after"><span class="visually-hidden">${messages.after}</span> ${this.#value(key, value)}</div>
        <span class="mark">${icon('changed')}${messages.changed}</span>
      </div>
      <div class="before">${messages.before}<del>${this.#value(key, before)}</del></div>
    `;
  }

  #value(key: string, value: LineValue) {
    const { messages, formats } = this.#i18n;
    if (Array.isArray(value)) return this.#people(value);
    if (typeof value === 'number' && key === 'target-count') return messages.people({ count: value });
    if (typeof value === 'string') {
      if (key === 'operation' && messages.operations.has(value)) return messages.operations.get(value);
      if (key === 'accepted-at' && !Number.isNaN(Date.parse(value))) return formats.dateTime(value);
    }
    const text = valueText(key, value, messages.lines, formats);
    return html`<bdi class=${key === 'login-id' ? 'mono' : 'text'}>${text}</bdi>`;
  }

  #people(people: readonly Person[]) {
    const rest = people.slice(mostPeopleShown);
    return html`
      <ul>
        ${people.slice(0, mostPeopleShown).map(person)}
      </ul>
      ${
        rest.length > 0
          ? html`<details>
              <summary>${this.#i18n.messages.morePeople({ count: rest.length })}</summary>
              <ul>
                ${rest.map(person)}
              </ul>
            </details>`
          : nothing
      }
    `;
  }
}

function person({ name, loginId }: Person) {
  return html`<li><bdi>${name}</bdi> <bdi class="mono">${loginId}</bdi></li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'change-review': ChangeReview;
  }
}
