import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { defaultProfile, type BankProfile } from '../src/profile/bank-profile.js';
import type { ProfileFault } from '../src/profile/shapes.js';
import { profileInText, textOfProfile } from './profile-text.js';

/** A profile without a fault was written. */
export class ProfileEditedEvent extends Event {
  static readonly type = 'profile-edited';
  readonly profile: BankProfile;

  constructor(profile: BankProfile) {
    super(ProfileEditedEvent.type);
    this.profile = profile;
  }
}

const sentences = {
  ja: {
    label: '銀行のプロファイル（JSON）',
    hint: '標準の銀行と異なる項目だけを書きます。誤りがなければ、すぐにこの銀行になります。',
    good: '誤りはありません。このプロファイルを使っています。',
    bad: (count: number) => `${count}件の誤りがあります。直るまで、前のプロファイルを使います。`,
  },
  en: {
    label: 'Profile of the bank (JSON)',
    hint: 'Write what differs from the default bank. Without a fault, it is in force at once.',
    good: 'No fault. This profile is in force.',
    bad: (count: number) =>
      `${count} ${count === 1 ? 'fault' : 'faults'}. The profile before stays in force until this is put right.`,
  },
};

/** How long nobody types before a profile is put into force: a bank does not open anew for each letter. */
const pauseMs = 400;

/**
 * A bank's profile as text that is checked while one writes; for the demo and for Storybook (PF-2).
 *
 * @fires profile-edited - a profile without a fault was written
 */
export class DemoProfileEditor extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font-size: 0.875rem;
    }
    label {
      font-weight: 700;
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 16rem;
      padding: 0.5rem;
      border: 1px solid light-dark(#7d8794, #7b8794);
      border-radius: 0.25rem;
      color: inherit;
      background: light-dark(#fff, #0f1317);
      font:
        0.8125rem/1.5 ui-monospace,
        monospace;
      resize: vertical;
    }
    textarea[aria-invalid='true'] {
      border: 2px solid light-dark(#b3261e, #f2b8b5);
    }
    p,
    ul {
      margin: 0.25rem 0;
    }
    ul {
      padding-inline-start: 1.25rem;
    }
    li {
      overflow-wrap: anywhere;
    }
  `;

  /** The profile in force. */
  @property({ attribute: false }) profile: BankProfile = defaultProfile;
  @property() language: 'ja' | 'en' = 'ja';

  @state() private faults: readonly ProfileFault[] = [];

  @query('textarea') private area!: HTMLTextAreaElement;

  /** What was written here last, so that it is not drawn anew while somebody writes. */
  #written: BankProfile | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override render(): TemplateResult {
    const { label, hint, good, bad } = sentences[this.language];
    const { faults } = this;
    return html`
      <label for="text">${label}</label>
      <p id="hint">${hint}</p>
      <textarea
        id="text"
        spellcheck="false"
        autocapitalize="off"
        aria-describedby="hint state"
        aria-invalid=${faults.length > 0 ? 'true' : 'false'}
        @input=${this.#check}
      ></textarea>
      <p id="state" role="status">${faults.length > 0 ? bad(faults.length) : good}</p>
      ${
        faults.length > 0
          ? html`<ul lang="en">
              ${faults.map(
                ({ key, message }) => html`<li>${key ? html`<b>${key}</b>` : nothing}${message.slice(key.length)}</li>`,
              )}
            </ul>`
          : nothing
      }
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('profile') && this.profile !== this.#written) this.faults = [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('profile') || this.profile === this.#written) return;
    clearTimeout(this.#pause);
    this.#written = this.profile;
    this.area.value = textOfProfile(this.profile);
  }

  readonly #check = (): void => {
    clearTimeout(this.#pause);
    const { profile, faults } = profileInText(this.area.value);
    this.faults = faults;
    if (profile) this.#pause = setTimeout(() => this.#tell(profile), pauseMs);
  };

  #tell(profile: BankProfile): void {
    this.#written = profile;
    this.dispatchEvent(new ProfileEditedEvent(profile));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'demo-profile-editor': DemoProfileEditor;
  }
  interface HTMLElementEventMap {
    'profile-edited': ProfileEditedEvent;
  }
}
