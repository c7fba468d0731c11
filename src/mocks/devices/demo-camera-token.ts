import { LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ForgetOnLeave } from '../../components/internal/forget-on-leave.js';
import { icon } from '../../components/internal/icons.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { base, buttons, fields } from '../../components/internal/shared-styles.js';
import { QrScanner, type CodeReadEvent } from '../../components/qr-scanner.js';
import { MessagesController } from '../../context/messages-controller.js';
import { demoCameraTokenMessages } from '../../messages/ja/demo-camera-token.js';
import { VERSION } from '../../version.js';
import { isGenuine, readChallengePayload, transactionCode, type ChallengeFields } from '../otp/challenge-code.js';
import { assertDemoHost } from '../otp/demo-host.js';
import type { CameraTokenKeys } from '../otp/demo-keys.js';
import { demoCameraTokenStyles } from './demo-camera-token-styles.js';
import { readCodeOnPage } from './read-code-on-page.js';

const html = htmlWith(QrScanner);

/** The token that the device is: whose it is, and the two keys that it shares with the bank. */
export interface CameraToken extends CameraTokenKeys {
  readonly loginId: string;
  readonly tokenId: string;
}

/** What the token's screen shows; the number is made when it is drawn, and kept nowhere. */
type Screen =
  | { readonly shows: 'ready' | 'reading' | 'unread' | 'foreign' | 'not-genuine' }
  | { readonly shows: 'approval' | 'number'; readonly challenge: ChallengeFields };

/**
 * A camera token for demonstrations: reads a code, checks that it is genuine, shows what it is for, then the number.
 *
 * It reads with a camera, from a picture, off the page (from the pixels that are drawn) and from pasted text, and is
 * never handed a code by the page. Its screen shows fields of the code alone: ① login ID, operation and number of users,
 * and after 「次へ」 ② the 8 digits; for a tampered code or another bank's it shows none (TX-1, TX-2).
 *
 * Its keys lie in the page, so it protects nothing: outside localhost and the hosts named in `allowed-hosts` it draws
 * nothing and its update rejects (TX-6).
 */
export class DemoCameraToken extends LitElement {
  static readonly tagName = 'demo-camera-token';
  static readonly version = VERSION;
  static override styles = [...base, buttons, fields, demoCameraTokenStyles];

  /** The token that the device is; without one it says so. Another token clears the screen. */
  @property({ attribute: false }) token: CameraToken | undefined = undefined;
  /** Hosts besides localhost that somebody meant to show the demo, separated by spaces. */
  @property({ attribute: 'allowed-hosts' }) allowedHosts = '';
  /** Whether the code is on another screen, as for a phone: the scanner is open, and this page is not read (TX-5). */
  @property({ type: Boolean }) apart = false;

  @state() private screen: Screen = { shows: 'ready' };
  @state() private otherWays = false;
  @query('input') private readonly payloadField!: HTMLInputElement | null;
  @query('.device') private readonly device!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, demoCameraTokenMessages);
  #attempt = new AbortController();

  constructor() {
    super();
    new ForgetOnLeave(this, () => this.clear());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    assertDemoHost(location.hostname, this.allowedHosts.split(/\s+/).filter(Boolean));
    if (changed.has('token') && !isSameToken(changed.get('token'), this.token)) this.clear();
  }

  /** Clears the screen and gives up what is being read. */
  clear(): void {
    this.#attempt.abort();
    this.screen = { shows: 'ready' };
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const { shows } = this.screen;
    return html`
      ${this.apart ? html`<div class="apart">${this.#scanner()}</div>` : nothing}
      <div class="device" role="group" aria-label=${messages.label}>
        <span class="lens"></span>
        <p class="demo">${messages.demo}</p>
        <div class="screen" role="status">${this.#screen()}</div>
        <div class="keys">
          <button type="button" aria-disabled=${shows === 'ready' ? 'true' : 'false'} @click=${() => this.clear()}>
            ${messages.clear}
          </button>
          <button
            type="button"
            class="next"
            aria-disabled=${shows === 'approval' ? 'false' : 'true'}
            @click=${this.#showNumber}
          >
            ${messages.next}
          </button>
        </div>
      </div>
      ${
        this.apart
          ? nothing
          : html`<button
              type="button"
              class="page"
              aria-disabled=${!this.token || shows === 'reading' ? 'true' : 'false'}
              @click=${this.#readPage}
            >
              ${messages.readPage}
            </button>`
      }
      <details ?open=${this.otherWays} @toggle=${this.#openOtherWays}>
        <summary>${icon('next')} ${messages.otherWays}</summary>
        ${this.otherWays ? this.#otherWays() : nothing}
      </details>
    `;
  }

  #screen() {
    const { screen, token } = this;
    const { messages } = this.#i18n;
    if (!token) return html`<p class="sentence">${messages.screen.empty}</p>`;
    if (!('challenge' in screen)) {
      const { shows } = screen;
      const refuses = shows !== 'ready' && shows !== 'reading';
      return html`<p class="sentence ${refuses ? 'refusal' : ''}">
        ${refuses ? icon('warning') : nothing} <span>${messages.screen[shows]}</span>
      </p>`;
    }
    const { shows, challenge } = screen;
    const { loginId, kind, count } = challenge;
    return html`
      <dl>
        <dt>${messages.loginId}</dt>
        <dd class="login-id">${loginId}</dd>
        <dt class="visually-hidden">${messages.operation}</dt>
        <dd class="operation">
          ${messages.operations.get(kind) ?? kind}
          ${count > 0 ? html`<span class="users">${messages.users({ count })}</span>` : nothing}
        </dd>
        ${shows === 'number' ? this.#number(transactionCode(challenge, token.ocraKey)) : nothing}
      </dl>
      ${shows === 'approval' ? html`<p class="check">${messages.check}</p>` : nothing}
    `;
  }

  /** Two groups for the eye, digit by digit for the ear. */
  #number(code: string) {
    return html`
      <dt>${this.#i18n.messages.number}</dt>
      <dd class="number">
        <span aria-hidden="true">${code.slice(0, 4)} ${code.slice(4)}</span>
        <span class="visually-hidden">${[...code].join(' ')}</span>
      </dd>
    `;
  }

  #scanner() {
    return html`<qr-scanner @code-read=${(event: CodeReadEvent) => this.#read(event.text)}></qr-scanner>`;
  }

  /** The scanner is there only while it is open, so that closing it stops the camera. */
  #otherWays() {
    const { messages } = this.#i18n;
    return html`
      ${this.apart ? nothing : this.#scanner()}
      <form @submit=${this.#readPasted}>
        <label class="label" for="payload">${messages.payload}</label>
        <p class="hint" id="hint">${messages.payloadHint}</p>
        <input id="payload" type="text" autocomplete="off" spellcheck="false" aria-describedby="hint" />
        <button>${messages.readPayload}</button>
      </form>
    `;
  }

  readonly #readPage = async (): Promise<void> => {
    if (!this.token || this.screen.shows === 'reading') return;
    const { signal } = (this.#attempt = new AbortController());
    this.screen = { shows: 'reading' };
    const text = await readCodeOnPage(signal).catch(() => undefined);
    if (signal.aborted) return;
    if (text === undefined) this.screen = { shows: 'unread' };
    else this.#read(text);
  };

  readonly #readPasted = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = this.payloadField?.value.trim();
    if (text) this.#read(text);
  };

  readonly #openOtherWays = (event: Event): void => {
    this.otherWays = (event.target as HTMLDetailsElement).open;
  };

  readonly #showNumber = (): void => {
    const { screen } = this;
    if (screen.shows === 'approval') this.screen = { ...screen, shows: 'number' };
  };

  #read(text: string): void {
    this.clear();
    if (this.token) this.screen = screenFor(text, this.token);
    // A phone was scrolled to the camera's picture, which is gone now.
    if (this.apart) this.device?.scrollIntoView({ block: 'nearest' });
  }
}

/** Under one number there may be other keys: those of another visit. */
function isSameToken(a: CameraToken | undefined, b: CameraToken | undefined): boolean {
  return a?.tokenId === b?.tokenId && String(a?.ocraKey) === String(b?.ocraKey);
}

/** A token looks whether the text is a challenge, then whether it is genuine, and shows none of its fields before. */
function screenFor(text: string, { authenticityKey }: CameraToken): Screen {
  const challenge = readChallengePayload(text);
  if (!challenge) return { shows: 'foreign' };
  if (!isGenuine(text, authenticityKey)) return { shows: 'not-genuine' };
  return { shows: 'approval', challenge };
}

declare global {
  interface HTMLElementTagNameMap {
    'demo-camera-token': DemoCameraToken;
  }
}
