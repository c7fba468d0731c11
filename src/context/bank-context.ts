import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { BankClient } from '../contract/bank-client.js';
import type { Language } from '../messages/catalogue.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { ClientAtBaseUrl } from './client-at-base-url.js';
import { profileFromScript } from './profile-from-script.js';
import { SettingsScope } from './settings-scope.js';

/**
 * Gives the bank, its profile and the language to every kit element below, through shadow roots (EM-3).
 *
 * Set once, high in the page. Providers nest: what one does not set is inherited from the one above. Session handling
 * needs no setting: `session-expired` bubbles up to here and further.
 *
 * @slot - the page below
 */
export class BankContext extends LitElement {
  static readonly tagName = 'bank-context';
  static readonly version = VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `;

  /** The bank; without one, an HTTP client at `baseUrl`. */
  @property({ attribute: false }) client: BankClient | undefined = undefined;
  /** Where the contract's paths begin, relative to the page. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** The bank's policies and terms; a `<script type="application/json">` child does the same. */
  @property({ attribute: false }) profile: BankProfile | undefined = undefined;
  /** The language of everything below, a BCP 47 tag. */
  @property({ attribute: 'lang', reflect: true }) locale = '';
  /** Languages beside Japanese and English (IN-1). */
  @property({ attribute: false }) languages: readonly Language[] | undefined = undefined;
  /** `light` or `dark`; by default as the page around it. */
  @property({ reflect: true }) theme: 'light' | 'dark' | '' = '';

  readonly #scope = new SettingsScope(this);
  readonly #atBaseUrl = new ClientAtBaseUrl();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hand();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0) this.#hand();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #hand(): void {
    this.#scope.own = {
      client: this.client ?? this.#atBaseUrl.client(this.baseUrl),
      profile: this.profile ?? profileFromScript(this),
      locale: this.locale || undefined,
      languages: this.languages,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bank-context': BankContext;
  }
}
