import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { qrPath } from '../src/components/internal/qr-drawing.js';
import { pairingAddress, pairingPayload, type Pairing } from '../src/mocks/otp/pairing.js';
import { tokenPageAddress } from './hosts.js';
import { LightElement } from './light-element.js';
import { pairingSentencesIn } from './pairing-sentences.js';
import type { LanguageName } from './sentences.js';

/** CSS pixels along one module: the code is read from an arm's length. */
const modulePixels = 5;

/**
 * Shows the code by which a phone becomes the token of whoever is signed in, until another bank is opened (TX-5).
 *
 * The code holds a secret, so it is drawn only while somebody has it open.
 */
export class DemoPairing extends LightElement {
  /** What a phone has to be told; without a token there is nothing to show. */
  @property({ attribute: false }) pairing: Pairing | undefined = undefined;
  @property() language: LanguageName = 'ja';
  @state() private open = false;

  protected override render(): TemplateResult {
    const { title } = pairingSentencesIn(this.language);
    return html`
      <details ?open=${this.open} @toggle=${this.#toggle}>
        <summary>${title}</summary>
        ${this.open ? this.#content() : nothing}
      </details>
    `;
  }

  #content(): TemplateResult {
    const { language, pairing } = this;
    const sentences = pairingSentencesIn(language);
    if (!pairing) return html`<p>${sentences.noToken}</p>`;
    const page = tokenPageAddress(location.href);
    const { size, d } = qrPath(page === undefined ? pairingPayload(pairing) : pairingAddress(page, pairing));
    return html`
      <p>${page === undefined ? sentences.scanInPage : sentences.scanWithPhone}</p>
      <svg
        class="pairing-code"
        role="img"
        aria-label=${sentences.code(pairing.loginId)}
        viewBox="0 0 ${size} ${size}"
        width=${size * modulePixels}
        height=${size * modulePixels}
      >
        <path d=${d} />
      </svg>
      ${page === undefined ? nothing : html`<p class="hint">${sentences.page} <code>${page}</code></p>`}
      <p class="hint">${sentences.life}</p>
    `;
  }

  readonly #toggle = (event: Event): void => {
    this.open = (event.target as HTMLDetailsElement).open;
  };
}
