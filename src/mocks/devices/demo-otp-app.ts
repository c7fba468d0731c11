import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ForgetOnLeave } from '../../components/internal/forget-on-leave.js';
import { icon } from '../../components/internal/icons.js';
import { base, buttons, fields } from '../../components/internal/shared-styles.js';
import { MessagesController } from '../../context/messages-controller.js';
import { demoOtpAppMessages } from '../../messages/ja/demo-otp-app.js';
import { VERSION } from '../../version.js';
import { assertDemoHost } from '../otp/demo-host.js';
import { displayAt, type DemoOtpToken } from '../otp/demo-otp-token.js';
import { clockSetting } from './clock-setting.js';
import { copyText } from './copy-text.js';
import { demoOtpAppStyles } from './demo-otp-app-styles.js';
import { deviceStyles } from './device-styles.js';
import { EverySecond } from './every-second.js';
import { shownCode } from './shown-code.js';

/** What the person types to set the app up: from the mail, and from memory. */
export interface DemoOtpAppSetUp {
  readonly serviceId: string;
  readonly userId: string;
  readonly startPassword: string;
}

/** What the bank answers to it. */
export type DemoOtpAppSetUpAnswer =
  | { readonly ok: true; readonly token: DemoOtpToken }
  | { readonly ok: false; readonly code: 'set-up-wrong' | 'set-up-expired' | 'tokens-too-many' };

/** The app took in a token that the bank gave it. */
export class TokenAddedEvent extends Event {
  static readonly type = 'token-added';
  readonly tokenId: string;

  constructor(tokenId: string) {
    super(TokenAddedEvent.type, { bubbles: true });
    this.tokenId = tokenId;
  }
}

type Refusal = 'set-up-wrong' | 'set-up-expired' | 'tokens-too-many' | 'not-connected';
type Field = keyof DemoOtpAppSetUp;

/** What was said of a number, for as long as it is shown. */
interface Said {
  readonly what: 'copied' | 'notCopied' | 'spoken';
  readonly tokenId: string;
  readonly code: string;
  readonly secondsLeft: number;
}

const fieldNames: readonly Field[] = ['serviceId', 'userId', 'startPassword'];

/**
 * A telephone with an app for one-time passwords, for demonstrations (TX-3, OI-1).
 *
 * It is set up with service ID, user ID and start password, then shows the number of each of its tokens with the time
 * that is left; further tokens are added up to `most`. Its clock can be put wrong, to show what comes of it (OI-2).
 * Everything is kept in memory only. The secrets lie in the page, so it protects nothing: outside localhost and the
 * hosts named in `allowed-hosts` it draws nothing and its update rejects (TX-6).
 *
 * @fires token-added - the app took in a token; with its ID
 */
export class DemoOtpApp extends LitElement {
  static readonly tagName = 'demo-otp-app';
  static readonly version = VERSION;
  static override styles = [...base, buttons, fields, deviceStyles, demoOtpAppStyles];

  /** The tokens that the app holds; it adds those that it is set up with. */
  @property({ attribute: false }) tokens: readonly DemoOtpToken[] = [];
  /** Asks the bank for a token; without it the app has no connection. */
  @property({ attribute: false }) setUp: ((request: DemoOtpAppSetUp) => Promise<DemoOtpAppSetUpAnswer>) | undefined =
    undefined;
  /** How many tokens the app holds. */
  @property({ type: Number }) most = 10;
  /** How many seconds the telephone's clock is ahead; negative where it is behind. */
  @property({ type: Number, attribute: 'clock-offset-seconds' }) clockOffsetSeconds = 0;
  /** The right time, epoch milliseconds. */
  @property({ attribute: false }) now: () => number = Date.now;
  /** Hosts besides localhost that somebody meant to show the demo, separated by spaces. */
  @property({ attribute: 'allowed-hosts' }) allowedHosts = '';

  @state() private shows: 'numbers' | 'set-up' | 'complete' = 'numbers';
  @state() private missing: readonly Field[] = [];
  @state() private refusal: Refusal | undefined = undefined;
  @state() private busy = false;
  @state() private said: Said | undefined = undefined;
  @query('h3') private readonly heading!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, demoOtpAppMessages);
  #attempt = 0;

  constructor() {
    super();
    new EverySecond(this);
    new ForgetOnLeave(this, () => this.clear());
  }

  protected override willUpdate(): void {
    assertDemoHost(location.hostname, this.allowedHosts.split(/\s+/).filter(Boolean));
  }

  /** Leaves the set-up and forgets what was typed; the tokens stay. */
  clear(): void {
    this.#attempt += 1;
    this.shows = 'numbers';
    this.missing = [];
    this.refusal = undefined;
    this.busy = false;
    this.said = undefined;
    for (const name of fieldNames) {
      const field = this.#field(name);
      if (field) field.value = '';
    }
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages, formats } = this.#i18n;
    return html`
      <div class="device" role="group" aria-label=${messages.label}>
        <div class="screen">
          <p class="demo">${messages.demo}</p>
          ${this.#screen()}
        </div>
      </div>
      <details>
        <summary>${icon('next')} ${messages.settings}</summary>
        ${clockSetting({
          messages: messages.clock,
          formats,
          now: this.now(),
          offsetSeconds: this.clockOffsetSeconds,
          token: this.tokens[0],
          set: this.#setClock,
        })}
      </details>
    `;
  }

  #screen() {
    if (this.shows === 'complete') return this.#complete();
    return this.shows === 'set-up' || this.tokens.length === 0 ? this.#setUpForm() : this.#numbers();
  }

  #setUpForm() {
    const { messages } = this.#i18n;
    return html`
      <h3 tabindex="-1">${messages.setUp}</h3>
      <p>${messages.explanation}</p>
      <form novalidate @submit=${this.#send}>
        ${fieldNames.map((name) => this.#labelledField(name))} ${this.#refusal()}
        <div class="row">
          ${
            this.tokens.length > 0
              ? html`<button type="button" @click=${() => this.#turnTo('numbers')}>${messages.back}</button>`
              : nothing
          }
          <button class="primary" aria-disabled=${this.busy ? 'true' : 'false'}>${messages.send}</button>
        </div>
        <p role="status">${this.busy ? messages.sending : nothing}</p>
      </form>
    `;
  }

  #labelledField(name: Field) {
    const { messages } = this.#i18n;
    const label = messages.fields[name];
    const isMissing = this.missing.includes(name);
    const isSecret = name === 'startPassword';
    return html`
      <div>
        <label class="label" for=${name}>${label}</label>
        <input
          id=${name}
          type=${isSecret ? 'password' : 'text'}
          inputmode=${isSecret ? 'numeric' : 'text'}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="${name}-error"
          aria-invalid=${isMissing ? 'true' : 'false'}
          @input=${() => (this.missing = this.missing.filter((other) => other !== name))}
        />
        <p class="error" id="${name}-error">
          ${isMissing ? [icon('warning'), html`<span>${messages.missing({ label })}</span>`] : nothing}
        </p>
      </div>
    `;
  }

  #refusal() {
    const { messages } = this.#i18n;
    const { refusal, most } = this;
    const sentence = refusal === 'tokens-too-many' ? messages.tooMany({ most }) : refusal && messages.refusals[refusal];
    return html`
      <p class="error" role="alert">${sentence ? [icon('warning'), html`<span>${sentence}</span>`] : nothing}</p>
    `;
  }

  #complete() {
    const { messages } = this.#i18n;
    return html`
      <h3 tabindex="-1">${messages.complete}</h3>
      <p>${messages.added}</p>
      <div class="row">
        <button type="button" class="primary" @click=${() => this.#turnTo('numbers')}>${messages.next}</button>
      </div>
    `;
  }

  #numbers() {
    const { messages } = this.#i18n;
    return html`
      <h3 tabindex="-1">${messages.numbers}</h3>
      <ul>
        ${this.tokens.map((token) => this.#token(token))}
      </ul>
      <button type="button" @click=${this.#add}>${messages.add}</button>
      ${this.#refusal()}
    `;
  }

  #token(token: DemoOtpToken) {
    const { messages } = this.#i18n;
    const { code, secondsLeft } = displayAt(token, this.#epochSeconds);
    const { said } = this;
    const isSaid = said?.tokenId === token.tokenId && said.code === code;
    const label = `${token.label} ${token.tokenId}`;
    return html`
      <li>
        <p class="name">${token.label}</p>
        <p class="number">${shownCode(code)}</p>
        <p class="left" role="timer" aria-label=${messages.timeLeft}>
          <svg class="ring" viewBox="0 0 36 36" aria-hidden="true">
            <circle class="track" cx="18" cy="18" r="16" />
            <circle
              class="rest"
              cx="18"
              cy="18"
              r="16"
              pathLength="100"
              stroke-dasharray="${(secondsLeft / token.stepSeconds) * 100} 100"
            />
          </svg>
          <span>${secondsLeft}${messages.seconds}</span>
        </p>
        <p class="id">${messages.tokenNumber} ${token.tokenId}</p>
        <div class="tools">
          <button
            type="button"
            class="quiet"
            aria-label=${messages.copyOf({ label })}
            @click=${() => this.#copy(token)}
          >
            ${icon('copy')} ${messages.copy}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label=${messages.speakOf({ label })}
            @click=${() => this.#say('spoken', token)}
          >
            ${messages.speak}
          </button>
          <span class="said" role="status">${isSaid ? this.#sentence(said) : nothing}</span>
        </div>
      </li>
    `;
  }

  #sentence(said: Said): string {
    const { messages } = this.#i18n;
    return said.what === 'spoken' ? messages.spoken(said) : messages[said.what];
  }

  /** By the telephone's own clock. */
  get #epochSeconds(): number {
    return this.now() / 1000 + this.clockOffsetSeconds;
  }

  #field(name: Field): HTMLInputElement | null {
    return this.renderRoot?.querySelector<HTMLInputElement>(`#${name}`) ?? null;
  }

  readonly #setClock = (offsetSeconds: number): void => {
    this.clockOffsetSeconds = offsetSeconds;
  };

  readonly #add = (): void => {
    if (this.tokens.length >= this.most) this.refusal = 'tokens-too-many';
    else void this.#turnTo('set-up');
  };

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const typed = (name: Field) => this.#field(name)?.value.normalize('NFKC').replace(/\s/gu, '') ?? '';
    this.refusal = undefined;
    this.missing = fieldNames.filter((name) => typed(name) === '');
    const [firstMissing] = this.missing;
    if (firstMissing) {
      this.#field(firstMissing)?.focus();
      return;
    }
    await this.#ask({
      serviceId: typed('serviceId'),
      userId: typed('userId'),
      startPassword: typed('startPassword'),
    });
  };

  async #ask(request: DemoOtpAppSetUp): Promise<void> {
    const attempt = (this.#attempt += 1);
    this.busy = true;
    const answer = await this.setUp?.(request).catch(() => undefined);
    if (attempt !== this.#attempt) return;
    this.busy = false;
    if (!answer?.ok) {
      this.refusal = answer?.code ?? 'not-connected';
      return;
    }
    const { token } = answer;
    this.tokens = [...this.tokens.filter(({ tokenId }) => tokenId !== token.tokenId), token];
    this.dispatchEvent(new TokenAddedEvent(token.tokenId));
    await this.#turnTo('complete');
  }

  async #turnTo(screen: 'numbers' | 'set-up' | 'complete'): Promise<void> {
    this.clear();
    this.shows = screen;
    await this.updateComplete;
    this.heading?.focus();
  }

  async #copy(token: DemoOtpToken): Promise<void> {
    const { code } = displayAt(token, this.#epochSeconds);
    this.#say((await copyText(code)) ? 'copied' : 'notCopied', token);
  }

  #say(what: Said['what'], token: DemoOtpToken): void {
    this.said = { what, tokenId: token.tokenId, ...displayAt(token, this.#epochSeconds) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'demo-otp-app': DemoOtpApp;
  }
  interface HTMLElementEventMap {
    'token-added': TokenAddedEvent;
  }
}
