import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../../components/internal/icons.js';
import { ForgetOnLeave } from '../../components/internal/forget-on-leave.js';
import { base, buttons, chips, fields } from '../../components/internal/shared-styles.js';
import { MessagesController } from '../../context/messages-controller.js';
import { demoHardwareTokenMessages } from '../../messages/ja/demo-hardware-token.js';
import { VERSION } from '../../version.js';
import { assertDemoHost } from '../otp/demo-host.js';
import { codeOfPress, displayAt, type DemoOtpToken } from '../otp/demo-otp-token.js';
import { clockSetting } from './clock-setting.js';
import { demoHardwareTokenStyles } from './demo-hardware-token-styles.js';
import { deviceStyles } from './device-styles.js';
import { EverySecond } from './every-second.js';
import { shownCode } from './shown-code.js';

/** The hardware among a bank's kinds of tokens. */
export type DemoHardwareTokenModel = 'card' | 'key-fob' | 'keypad';

/** One press of the button: when, and which one it is of a token that counts them. */
interface Press {
  readonly at: number;
  readonly counter: number;
}

const shownSeconds = 30;

/**
 * A token for one-time passwords that is a device of its own, for demonstrations (TX-3).
 *
 * A press of its button shows the number for half a minute; a token with a counter shows its next number at each press
 * (RFC 4226), any other the number of the time (RFC 6238). It can be turned over, run low, be lost, and its clock be
 * put wrong (OI-2). The secret lies in the page, so it protects nothing: outside localhost and the hosts named in
 * `allowed-hosts` it draws nothing and its update rejects (TX-6).
 */
export class DemoHardwareToken extends LitElement {
  static readonly tagName = 'demo-hardware-token';
  static readonly version = VERSION;
  static override styles = [...base, buttons, fields, chips, deviceStyles, demoHardwareTokenStyles];

  /** The token that the device is; without one it says so. Another token clears the screen. */
  @property({ attribute: false }) token: DemoOtpToken | undefined = undefined;
  /** What it looks like. */
  @property() model: DemoHardwareTokenModel = 'key-fob';
  /** Whether the battery is nearly empty: the number is pale. */
  @property({ type: Boolean, attribute: 'low-battery' }) lowBattery = false;
  /** Whether nobody has it any more: it shows nothing. */
  @property({ type: Boolean }) lost = false;
  /** How many seconds its clock is ahead; negative where it is behind. */
  @property({ type: Number, attribute: 'clock-offset-seconds' }) clockOffsetSeconds = 0;
  /** The right time, epoch milliseconds. */
  @property({ attribute: false }) now: () => number = Date.now;
  /** Hosts besides localhost that somebody meant to show the demo, separated by spaces. */
  @property({ attribute: 'allowed-hosts' }) allowedHosts = '';

  @state() private face: 'front' | 'back' = 'front';
  @state() private press: Press | undefined = undefined;

  readonly #i18n = new MessagesController(this, demoHardwareTokenMessages);
  #nextCounter = 0;

  constructor() {
    super();
    new EverySecond(this);
    new ForgetOnLeave(this, () => (this.press = undefined));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    assertDemoHost(location.hostname, this.allowedHosts.split(/\s+/).filter(Boolean));
    if (changed.has('token') && changed.get('token')?.tokenId !== this.token?.tokenId) {
      this.press = undefined;
      this.#nextCounter = this.token?.counter ?? 0;
    }
    if (this.#secondsShown <= 0 || this.lost) this.press = undefined;
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const { face, model, lost, lowBattery } = this;
    return html`
      <div
        class="device ${model} ${lost ? 'lost' : ''} ${lowBattery ? 'dim' : ''}"
        role="group"
        aria-label=${messages.label}
      >
        <div class="head">
          <span class="face">${messages[face]}</span>
          <span class="demo">${messages.demo}</span>
        </div>
        ${face === 'front' ? this.#front() : this.#back()}
        <div class="marks">
          ${lost ? html`<span class="chip danger">${icon('stopped')} ${messages.lost}</span>` : nothing}
          ${lowBattery ? html`<span class="chip warning">${icon('warning')} ${messages.lowBattery}</span>` : nothing}
        </div>
      </div>
      <p class="sentence">${this.#sentence()}</p>
      <button type="button" class="turn" @click=${this.#turn}>${icon('renew')} ${messages.turn}</button>
      <details>
        <summary>${icon('next')} ${messages.settings}</summary>
        ${this.#settings()}
      </details>
    `;
  }

  #front() {
    const { messages } = this.#i18n;
    const { press, model, token } = this;
    const isDead = !token || this.lost;
    return html`
      <div class="front-parts">
        <div class="screen">
          <p class="number" role="status">${press && token ? shownCode(this.#code(token, press)) : nothing}</p>
          ${press ? this.#timeLeft() : nothing}
        </div>
        <button type="button" aria-disabled=${isDead ? 'true' : 'false'} @click=${this.#show}>${messages.press}</button>
        ${
          model === 'keypad'
            ? html`<div class="keys" aria-hidden="true">
                ${[...'123456789'].map((key) => html`<span>${key}</span>`)}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #timeLeft() {
    const { messages } = this.#i18n;
    const seconds = this.#secondsShown;
    return html`
      <p class="visually-hidden" role="timer" aria-label=${messages.timeLeft}>${messages.secondsLeft({ seconds })}</p>
      <svg class="rest" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${(seconds / shownSeconds) * 100} height="1" />
      </svg>
    `;
  }

  /** Where the pictures of the flows have the serial number too (OM-3). */
  #back() {
    if (!this.token) return nothing;
    return html`
      <dl class="serial">
        <dt>${this.#i18n.messages.tokenNumber}</dt>
        <dd>${this.token.tokenId}</dd>
      </dl>
    `;
  }

  #sentence(): string {
    const { messages } = this.#i18n;
    if (!this.token) return messages.empty;
    if (this.lost) return messages.lostSentence;
    return this.press || this.face === 'back' ? '' : messages.ready;
  }

  #settings() {
    const { messages, formats } = this.#i18n;
    const { token } = this;
    return html`
      ${(['lowBattery', 'lost'] as const).map(
        (name) => html`
          <label class="choice">
            <input
              type="checkbox"
              .checked=${this[name]}
              @change=${(event: Event) => (this[name] = (event.target as HTMLInputElement).checked)}
            />
            ${messages[name]}
          </label>
        `,
      )}
      ${
        token?.counter === undefined
          ? clockSetting({
              messages: messages.clock,
              formats,
              now: this.now(),
              offsetSeconds: this.clockOffsetSeconds,
              token,
              set: (seconds) => (this.clockOffsetSeconds = seconds),
            })
          : nothing
      }
    `;
  }

  /** A number of the time stays as it was when the button was pressed, since it was read then. */
  #code(token: DemoOtpToken, { at, counter }: Press): string {
    if (token.counter !== undefined) return codeOfPress(token, counter);
    return displayAt(token, at / 1000 + this.clockOffsetSeconds).code;
  }

  /** How long the number is still shown; 0 where none is. */
  get #secondsShown(): number {
    return this.press ? Math.ceil(this.press.at / 1000 + shownSeconds - this.now() / 1000) : 0;
  }

  readonly #show = (): void => {
    if (!this.token || this.lost) return;
    this.press = { at: this.now(), counter: this.#nextCounter };
    this.#nextCounter += 1;
  };

  readonly #turn = (): void => {
    this.face = this.face === 'front' ? 'back' : 'front';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'demo-hardware-token': DemoHardwareToken;
  }
}
