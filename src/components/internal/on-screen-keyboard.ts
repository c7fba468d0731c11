import { LitElement, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MessagesController } from '../../context/messages-controller.js';
import { onScreenKeyboardMessages } from '../../messages/ja/on-screen-keyboard.js';
import { VERSION } from '../../version.js';
import { base, buttons } from './shared-styles.js';

const digits = [...'1234567890'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * A keyboard of real buttons for those who cannot or would rather not use another one; never the only way to type
 * (S9). It claims no safety and shows no echo of a pressed key. It types into a native field as a person would; its
 * input events stay in the field's root and carry no character.
 *
 * @csspart keys - a block of keys
 */
export class OnScreenKeyboard extends LitElement {
  static readonly tagName = 'on-screen-keyboard';
  static readonly version = VERSION;
  static override styles = [
    ...base,
    buttons,
    css`
      .keyboard {
        display: grid;
        gap: 0.75rem;
        padding: 0.75rem;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_sunken);
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(var(--_target), 1fr));
        gap: 0.25rem;
      }
      button {
        min-block-size: var(--_target);
        min-inline-size: var(--_target);
        padding-block: 0;
        padding-inline: 0.75rem;
        border-radius: var(--_radius-field);
        font-size: 0.9375rem;
      }
      .keys button {
        padding: 0;
        font-family: var(--_mono);
        font-size: 1.125rem;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      button[aria-pressed='true'] {
        border-color: var(--_accent);
        background: var(--_accent);
        color: var(--_on-accent);
      }
    `,
  ];

  /** The field that is typed into. */
  @property({ attribute: false }) field: HTMLInputElement | null = null;
  /** Whether it has digits only. */
  @property({ type: Boolean, attribute: 'digits-only' }) digitsOnly = false;

  @state() private shuffle: readonly string[] | undefined = undefined;
  @state() private hasUpperCase = false;
  @state() private said = '';

  readonly #i18n = new MessagesController(this, onScreenKeyboardMessages);

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    return html`
      <div class="keyboard" role="group" aria-label=${messages.label}>
        ${this.#keys(digits)} ${this.digitsOnly ? nothing : this.#keys(letters)}
        <div class="acts">
          ${
            this.digitsOnly
              ? nothing
              : html`<button
                  type="button"
                  aria-pressed=${this.hasUpperCase ? 'true' : 'false'}
                  @click=${this.#toggleCase}
                >
                  ${messages.upperCase}
                </button>`
          }
          <button type="button" @click=${this.#toggleOrder}>
            ${this.shuffle ? messages.inOrder : messages.shuffle}
          </button>
          <button type="button" @click=${() => this.#type('deleteContentBackward', '')}>${messages.deleteOne}</button>
          <button type="button" @click=${this.#deleteAll}>${messages.deleteAll}</button>
        </div>
        <p class="visually-hidden" role="status">${this.said}</p>
      </div>
    `;
  }

  #keys(keys: readonly string[]) {
    const order = this.shuffle ? this.shuffle.filter((key) => keys.includes(key)) : keys;
    return html`<div class="keys" part="keys">${order.map((key) => this.#key(key))}</div>`;
  }

  #key(key: string) {
    const character = this.hasUpperCase ? key.toUpperCase() : key;
    const name = character === key ? nothing : this.#i18n.messages.upperCaseLetter({ letter: character });
    return html`
      <button type="button" aria-label=${name} @click=${() => this.#type('insertText', character)}>${character}</button>
    `;
  }

  #type(inputType: 'insertText' | 'deleteContentBackward', character: string): void {
    const { field } = this;
    if (!field) return;
    let start = field.selectionStart ?? field.value.length;
    const end = field.selectionEnd ?? start;
    if (inputType === 'deleteContentBackward' && start === end) start = Math.max(0, end - 1);
    field.setRangeText(character, start, end, 'end');
    field.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
  }

  readonly #toggleCase = (): void => {
    this.hasUpperCase = !this.hasUpperCase;
  };

  readonly #deleteAll = (): void => {
    this.field?.select();
    this.#type('deleteContentBackward', '');
  };

  readonly #toggleOrder = (): void => {
    this.shuffle = this.shuffle ? undefined : shuffled([...digits, ...letters]);
    this.said = this.#i18n.messages[this.shuffle ? 'shuffled' : 'ordered'];
  };
}

function shuffled(keys: readonly string[]): string[] {
  const ranks = crypto.getRandomValues(new Uint32Array(keys.length));
  return keys
    .map((key, at) => ({ key, rank: ranks[at] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ key }) => key);
}

declare global {
  interface HTMLElementTagNameMap {
    'on-screen-keyboard': OnScreenKeyboard;
  }
}
