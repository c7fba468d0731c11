import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ForgetOnLeave } from '../src/components/internal/forget-on-leave.js';
import type { CodeReadEvent } from '../src/components/qr-scanner.js';
import type { CameraToken } from '../src/mocks/devices/demo-camera-token.js';
import { cameraTokenKeys } from '../src/mocks/otp/demo-keys.js';
import { readPairing, readScannedPairing, type PairingAnswer, type PairingProblem } from '../src/mocks/otp/pairing.js';
import { isDemoHost, namedHosts } from './hosts.js';
import { LightElement } from './light-element.js';
import type { LanguageName } from './sentences.js';
import { tokenSentencesIn } from './token-sentences.js';

/**
 * A phone that is a camera token for one visit (TX-5): paired by a code of the demo's screen, it then reads the codes
 * of operations from that screen and shows what they are for, and their digits.
 *
 * The pairing comes in the fragment of the address, which is emptied at once, or is scanned. The keys lie in this
 * element and nowhere else; leaving the page forgets them.
 */
export class DemoTokenPage extends LightElement {
  @property() language: LanguageName = navigator.language.startsWith('ja') ? 'ja' : 'en';
  @state() private token: CameraToken | undefined = undefined;
  @state() private problem: PairingProblem | undefined = undefined;
  @state() private ended = false;
  @query('h2') private readonly heading!: HTMLElement | null;

  constructor() {
    super();
    new ForgetOnLeave(this, () => (this.token = undefined));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#takeFragment);
    this.#takeFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeFragment);
  }

  protected override willUpdate(): void {
    const { title, demoOnly } = tokenSentencesIn(this.language);
    document.documentElement.lang = this.language;
    document.title = `${title} – ${demoOnly}`;
  }

  protected override firstUpdated(): void {
    this.querySelector(':scope > .not-started')?.remove();
  }

  /** With the token comes or goes what had the focus, so it goes to the heading of what is there now. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('token')) this.heading?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const sentences = tokenSentencesIn(this.language);
    const { hostname } = location;
    return html`
      <header>
        <h1>${sentences.title}</h1>
        <span class="demo-only">${sentences.demoOnly}</span>
      </header>
      <main>
        <p>${sentences.whatItIs}</p>
        ${
          isDemoHost(hostname)
            ? [this.#news(), this.token ? this.#device(this.token) : this.#pairing()]
            : html`<p class="refusal" role="alert">${sentences.refused(hostname)}</p>
                <p class="hint">${sentences.howToName}</p>`
        }
      </main>
    `;
  }

  /** What just happened, told also to those who do not see it. */
  #news(): TemplateResult {
    const { problems, ended } = tokenSentencesIn(this.language);
    return html`
      <div role="alert">${this.problem ? html`<p class="refusal">${problems[this.problem]}</p>` : nothing}</div>
      <div role="status">${this.ended ? html`<p class="done">${ended}</p>` : nothing}</div>
    `;
  }

  #pairing(): TemplateResult {
    const { pair, howToPair } = tokenSentencesIn(this.language);
    return html`
      <h2 tabindex="-1">${pair}</h2>
      <p>${howToPair}</p>
      <qr-scanner @code-read=${({ text }: CodeReadEvent) => this.#pair(readScannedPairing(text))}></qr-scanner>
    `;
  }

  #device(token: CameraToken): TemplateResult {
    const { owner, life, reset, end } = tokenSentencesIn(this.language);
    return html`
      <h2 tabindex="-1">${owner(token.loginId)}</h2>
      <demo-camera-token apart .token=${token} allowed-hosts=${namedHosts().join(' ')}></demo-camera-token>
      <p class="hint">${life}</p>
      <p class="hint">${reset}</p>
      <button type="button" @click=${this.#end}>${end}</button>
    `;
  }

  readonly #takeFragment = (): void => {
    const { hash, pathname, search } = location;
    if (hash.length < 2) return;
    history.replaceState(null, '', pathname + search);
    this.#pair(readPairing(hash.slice(1)));
  };

  /** Takes a token in place of the one before; a text that is no pairing takes nothing away. */
  #pair(answer: PairingAnswer): void {
    if (!isDemoHost(location.hostname)) return;
    this.ended = false;
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return;
    const { secret, tokenId, loginId } = answer.pairing;
    this.token = { tokenId, loginId, ...cameraTokenKeys(secret) };
  }

  readonly #end = (): void => {
    this.token = undefined;
    this.problem = undefined;
    this.ended = true;
  };
}
