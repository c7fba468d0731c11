import { LitElement, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MessagesController } from '../context/messages-controller.js';
import { versionComparisonMessages } from '../messages/ja/version-comparison.js';
import { VERSION } from '../version.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { subjectOf, valueText } from './internal/line-words.js';
import type { Subjects } from './internal/line-words.js';
import { base, buttons, fields } from './internal/shared-styles.js';
import { versionStyles } from './internal/version-styles.js';

/** Whose value is kept. */
export type KeptVersion = 'mine' | 'theirs';

/** A value that somebody else changed while a person was changing the record. */
export interface VersionDifference {
  /** Names the value; the event tells it. */
  readonly way: string;
  /** What it is called, as with a line of an operation. */
  readonly key: string;
  readonly of?: string;
  /** As the person read it. */
  readonly before: string | number | boolean;
  /** As the bank has it now. */
  readonly theirs: string | number | boolean;
  /** As the person wants it. */
  readonly mine: string | number | boolean;
  /** What was chosen. */
  readonly keep?: KeptVersion;
}

/** One version was chosen for some values. */
export class VersionsChosenEvent extends Event {
  static readonly type = 'versions-chosen';
  readonly ways: readonly string[];
  readonly keep: KeptVersion;

  constructor(ways: readonly string[], keep: KeptVersion) {
    super(VersionsChosenEvent.type, { bubbles: true });
    this.ways = ways;
    this.keep = keep;
  }
}

/**
 * Both versions of a record that two people changed, side by side: what was read, what is registered now and what was
 * typed, to be chosen value by value or as a whole (4.7).
 *
 * @fires versions-chosen - a version was chosen for one value or for all
 * @csspart difference - one value with its versions
 * @csspart error - the sentence where nothing is chosen
 */
export class VersionComparison extends LitElement {
  static readonly tagName = 'version-comparison';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, fields, versionStyles];

  /** The values, in the order of the record. */
  @property({ attribute: false }) differences: readonly VersionDifference[] = [];
  /** What the page calls things that values are about, such as accounts, by `of`. */
  @property({ attribute: false }) subjects: Subjects = new Map();
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show, such as the bank's; choosing takes it away. */
  @property() error = '';

  /** The first choice that is not made yet. */
  @query('.open input') private readonly open!: HTMLInputElement | null;

  readonly #i18n = new MessagesController(this, versionComparisonMessages);
  readonly #field = new FormField(this, {
    anchor: () => this.open,
  });

  /** The values whose version is chosen, each with it. */
  get value(): Readonly<Record<string, KeptVersion>> {
    return Object.fromEntries(this.differences.flatMap(({ way, keep }) => (keep ? [[way, keep]] : [])));
  }

  /** What is wrong in the reader's language; empty when nothing is. */
  get problem(): string {
    const open = this.differences.find(({ keep }) => !keep);
    return open && !this.#i18n.pending ? this.#i18n.messages.missing({ label: this.#label(open) }) : '';
  }

  /** Choices are the page's: it forgets them. */
  clear(): void {
    this.#field.emptied();
  }

  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    return this.#field.reportValidity();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#field.disable(disabled);
  }

  override focus(options?: FocusOptions): void {
    if (this.open) this.open.focus(options);
    else super.focus(options);
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const { differences } = this;
    if (differences.length === 0) return html`<p>${messages.none}</p>`;
    const all = differences.map(({ way }) => way);
    return html`
      <p>${messages.count({ count: differences.length })}</p>
      ${
        differences.length > 1
          ? html`<div class="all">
              <button type="button" @click=${() => this.#choose(all, 'theirs')}>${messages.allTheirs}</button>
              <button type="button" @click=${() => this.#choose(all, 'mine')}>${messages.allMine}</button>
            </div>`
          : nothing
      }
      ${differences.map((difference, at) => this.#difference(difference, at))}
    `;
  }

  #difference(difference: VersionDifference, at: number) {
    const { messages } = this.#i18n;
    const { way, keep, before } = difference;
    const isOpen = keep === undefined;
    const says = isOpen && this.#field.sentence ? messages.missing({ label: this.#label(difference) }) : '';
    return html`
      <fieldset
        part="difference"
        class=${isOpen ? 'open' : 'chosen'}
        aria-describedby="error-${at}"
        ?disabled=${this.#field.disabled}
      >
        <legend>${this.#label(difference)}</legend>
        <div class="version before">
          <span class="value name">${messages.before}</span>
          <bdi class="value">${this.#text(difference, before)}</bdi>
        </div>
        ${(['theirs', 'mine'] as const).map(
          (whose) => html`
            <label class="version">
              <input
                type="radio"
                name="version-${at}"
                .checked=${live(keep === whose)}
                @change=${() => this.#choose([way], whose)}
              />
              <span class="name">${messages[whose]}</span>
              <bdi class="value">${this.#text(difference, difference[whose])}</bdi>
            </label>
          `,
        )}
        ${says ? html`<p class="error" part="error" id="error-${at}">${icon('warning')}${says}</p>` : nothing}
      </fieldset>
    `;
  }

  #label(difference: VersionDifference): string {
    const { about, lines } = this.#i18n.messages;
    const { key } = difference;
    return about({ label: lines.labels.get(key) ?? key, subject: subjectOf(difference, lines, this.subjects) });
  }

  #text({ key }: VersionDifference, value: string | number | boolean): string {
    return valueText(key, value, this.#i18n.messages.lines, this.#i18n.formats);
  }

  #choose(ways: readonly string[], keep: KeptVersion): void {
    this.#field.typed();
    this.dispatchEvent(new VersionsChosenEvent(ways, keep));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'version-comparison': VersionComparison;
  }
  interface HTMLElementEventMap {
    'versions-chosen': VersionsChosenEvent;
  }
}
