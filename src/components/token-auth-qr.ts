import { LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MessagesController } from '../context/messages-controller.js';
import type { Challenge, Line } from '../contract/index.js';
import { tokenAuthQrMessages } from '../messages/ja/token-auth-qr.js';
import { VERSION } from '../version.js';
import { ChangeReview } from './change-review.js';
import { CodeReadingHelp } from './internal/code-reading-help.js';
import { codePlate, codePlateStyles, drawingOf } from './internal/code-plate.js';
import { Countdown } from './internal/countdown.js';
import { FormField } from './internal/form-field.js';
import { icon } from './internal/icons.js';
import { htmlWith } from './internal/own-elements.js';
import { base, buttons, notices } from './internal/shared-styles.js';
import { tokenAuthStyles } from './internal/token-auth-styles.js';
import { CodeChangedEvent, OtpInput } from './otp-input.js';

const html = htmlWith(ChangeReview, CodeReadingHelp, OtpInput);

/** Seconds left at which those who hear the page are told; between them nothing is said (AX-1). */
const announcedAt = [60, 30];

/** The person wants a new code in place of this one. */
export class ChallengeRenewalRequestedEvent extends Event {
  static readonly type = 'challenge-renewal-requested';
  constructor() {
    super(ChallengeRenewalRequestedEvent.type, { bubbles: true });
  }
}

/** The page woke and no longer knows how long the code lives: the bank should be asked, and `challenge` set again. */
export class ChallengeCheckRequestedEvent extends Event {
  static readonly type = 'challenge-check-requested';
  constructor() {
    super(ChallengeCheckRequestedEvent.type, { bubbles: true });
  }
}

/**
 * One transaction-authentication challenge: read the code, compare what the token shows, type its number (TXR-3).
 *
 * What is to be compared is what the bank stored, never text of the page. Time counts from the bank's duration, not by
 * the device's date. Another challenge empties the digits, which belong to the dead code, and says so; the same one
 * with other seconds only sets the clock. Who cannot scan finds the code full-screen, as text, and whom to ask.
 *
 * @fires code-changed - what was typed changed; without the value
 * @fires challenge-renewal-requested - the person wants a new code
 * @fires challenge-check-requested - the page woke: ask the bank how long the code still lives
 * @csspart plate - the white plate of the code
 */
export class TokenAuthQr extends LitElement {
  static readonly tagName = 'token-auth-qr';
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...base, buttons, notices, codePlateStyles, tokenAuthStyles];

  /** The challenge as the bank gave it; until there is one, its place is kept. */
  @property({ attribute: false }) challenge: Challenge | undefined = undefined;
  /** How many tries are left, where the bank says so. */
  @property({ type: Number, attribute: 'attempts-left' }) attemptsLeft: number | undefined = undefined;
  /** Whether the code was used and is dead. */
  @property({ type: Boolean }) used = false;
  /** The label of the digits; by default the bank's word for the number with how many digits it has. */
  @property() label = '';
  /** How many digits the number has. */
  @property({ type: Number }) digits = 8;
  /** Whom to turn to who cannot read the code, in the bank's own words. */
  @property() contact = '';
  /** The name under which a form carries the number. */
  @property() name = '';
  /** Whether a form needs the number. */
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** A refusal to show under the digits, such as the bank's; typing takes it away. */
  @property() error = '';

  @state() private drawing = drawingOf(undefined);
  @state() private secondsAnnounced = 0;
  @state() private renewed: '' | 'renewed' | 'renewedAndEmptied' = '';
  @state() private showsHelp = false;
  @query('.entry') private readonly entry!: OtpInput | null;
  @query('.renew') private readonly renewal!: HTMLButtonElement | null;

  readonly #i18n = new MessagesController(this, tokenAuthQrMessages);
  readonly #field = new FormField(this, { anchor: () => this.entry });
  readonly #countdown = new Countdown(this, (left, before) => this.#passed(left, before));
  #shown: Challenge | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', () => this.entry?.checkValidity());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#wake);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    super.disconnectedCallback();
  }

  /** The number without spaces. */
  get value(): string {
    return this.entry?.value ?? '';
  }

  /** Empties the digits. */
  clear(): void {
    this.entry?.clear();
    this.#field.emptied();
  }

  /** What keeps the number from being sent, in the reader's language; empty when nothing does. */
  get problem(): string {
    if (this.#isAlive && this.entry) return this.entry.problem;
    return this.required || this.value !== '' ? this.#i18n.messages.dead : '';
  }

  /** Focuses what is to be done next: the digits, or the button that renews a dead code. */
  override focus(options?: FocusOptions): void {
    if (this.#isAlive) this.entry?.focus(options);
    else this.renewal?.focus(options);
  }

  checkValidity(): boolean {
    return this.#field.checkValidity();
  }

  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) this.focus();
    return valid;
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#field.disable(disabled);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('challenge')) this.#takeChallenge();
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const isOver = this.#isOver;
    return html`
      <form novalidate @submit=${this.#submit}>
        <ol class="acts">
          <li class="act">
            <p>${messages.read}</p>
            <div class="reading">${this.#plate()} ${this.#side()}</div>
            ${
              this.showsHelp
                ? html`<code-reading-help
                    class="help"
                    .messages=${messages}
                    .challenge=${this.#isAlive ? this.challenge : undefined}
                    .drawing=${this.drawing}
                    contact=${this.contact}
                  ></code-reading-help>`
                : nothing
            }
          </li>
          <li class="act">
            <p>${messages.compare}</p>
            ${this.#comparison()}
          </li>
          <li class="act">${this.#entry()}</li>
        </ol>
      </form>
      <p class="visually-hidden" role="status">
        ${this.secondsAnnounced > 0 && !isOver ? messages.secondsLeft({ seconds: this.secondsAnnounced }) : nothing}
      </p>
      <p class="visually-hidden" role="alert">${isOver ? messages.dead : nothing}</p>
    `;
  }

  #comparison() {
    const lines = linesToCompare(this.challenge);
    return lines.length > 0
      ? html`<change-review class="comparison" compact .lines=${lines}></change-review>`
      : nothing;
  }

  #plate() {
    const { messages } = this.#i18n;
    const { challenge, drawing } = this;
    const instead = () => {
      if (!challenge) return html`${icon('waiting')} ${messages.waiting}`;
      if (!this.#isAlive) {
        return html`<span class="dead">${icon('stopped')}</span> ${this.used ? messages.used : messages.expired}`;
      }
      return drawing || challenge.image ? nothing : html`${icon('warning')} ${messages.notDrawn}`;
    };
    return codePlate({ drawing, image: challenge?.image, name: messages.code, instead: instead() });
  }

  #side() {
    const { messages, formats } = this.#i18n;
    const { secondsLeft } = this.#countdown;
    const ttl = this.challenge?.ttlSeconds ?? 0;
    const isSoonOver = this.#isAlive && secondsLeft <= 30;
    const disabled = this.#field.disabled || this.used;
    return html`
      <div class="side">
        <div class="clock ${isSoonOver ? 'soon' : ''}">
          <p class="label" id="time-left">${messages.timeLeft}</p>
          <p class="time" role="timer" aria-labelledby="time-left">${formats.duration(this.used ? 0 : secondsLeft)}</p>
          <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="1" />
            <rect
              class="left"
              width=${ttl > 0 && !this.used ? Math.min(100, (secondsLeft / ttl) * 100) : 0}
              height="1"
            />
          </svg>
          <p class="remark">${isSoonOver ? [icon('waiting'), messages.soonOver] : nothing}</p>
        </div>
        <div class="tools">
          ${
            this.used
              ? nothing
              : html`<button
                  type="button"
                  class="renew ${this.#isOver ? 'primary' : 'quiet'}"
                  aria-disabled=${disabled ? 'true' : 'false'}
                  @click=${this.#renew}
                >
                  ${icon('renew')} ${messages.renew}
                </button>`
          }
          <button
            type="button"
            class="quiet"
            aria-expanded=${this.showsHelp ? 'true' : 'false'}
            @click=${this.#toggleHelp}
          >
            ${icon('info')} ${messages.cannotRead}
          </button>
        </div>
      </div>
    `;
  }

  #entry() {
    const { messages } = this.#i18n;
    const { attemptsLeft = Infinity } = this;
    return html`
      <otp-input
        class="entry"
        label=${this.label || messages.codeLabel({ digits: this.digits })}
        hint=${messages.type}
        .digits=${this.digits}
        .error=${this.error}
        ?required=${this.required}
        ?disabled=${this.#field.disabled}
        @code-changed=${this.#changed}
      ></otp-input>
      <p class="renewed" role="status">${this.renewed ? messages[this.renewed] : nothing}</p>
      <div class=${attemptsLeft === 1 ? 'notice warning' : 'attempts'} role="status">
        ${
          attemptsLeft === 1
            ? [icon('warning'), messages.lastAttempt]
            : attemptsLeft < Infinity
              ? messages.attemptsLeft({ attempts: attemptsLeft })
              : nothing
        }
      </div>
    `;
  }

  get #isAlive(): boolean {
    return this.challenge !== undefined && !this.used && this.#countdown.secondsLeft > 0;
  }

  /** Whether there was time and it ran out. */
  get #isOver(): boolean {
    return this.challenge !== undefined && !this.used && this.#countdown.secondsLeft === 0;
  }

  #takeChallenge(): void {
    const { challenge } = this;
    this.#countdown.start(challenge?.secondsLeft ?? 0);
    this.secondsAnnounced = 0;
    this.drawing = drawingOf(challenge);
    if (!challenge || (challenge.id === this.#shown?.id && challenge.payload === this.#shown.payload)) return;
    if (this.#shown) {
      this.renewed = this.value === '' ? 'renewed' : 'renewedAndEmptied';
      this.clear();
    }
    this.#shown = challenge;
  }

  #passed(left: number, before: number): void {
    const crossed = announcedAt.filter((seconds) => before > seconds && left <= seconds && left > 0);
    if (crossed.length > 0) this.secondsAnnounced = left;
  }

  readonly #wake = (): void => {
    if (document.visibilityState === 'visible' && this.challenge && !this.used) {
      this.dispatchEvent(new ChallengeCheckRequestedEvent());
    }
  };

  readonly #renew = (): void => {
    if (this.#field.disabled) return;
    this.dispatchEvent(new ChallengeRenewalRequestedEvent());
  };

  readonly #changed = (event: Event): void => {
    event.stopPropagation();
    this.renewed = '';
    this.#field.typed();
    this.dispatchEvent(new CodeChangedEvent());
  };

  /** Enter in the digits submits the form that the whole element stands in. */
  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#field.form?.requestSubmit();
  };

  readonly #toggleHelp = (): void => {
    this.showsHelp = !this.showsHelp;
  };
}

/** What the token shows: ① the login ID, then the lines that the bank named for it. */
function linesToCompare(challenge: Challenge | undefined): readonly Line[] {
  if (!challenge) return [];
  const others = challenge.lines.filter(({ key }) => key !== 'login-id');
  return [{ key: 'login-id', value: challenge.loginId }, ...others];
}

declare global {
  interface HTMLElementTagNameMap {
    'token-auth-qr': TokenAuthQr;
  }
  interface HTMLElementEventMap {
    'challenge-renewal-requested': ChallengeRenewalRequestedEvent;
    'challenge-check-requested': ChallengeCheckRequestedEvent;
  }
}
