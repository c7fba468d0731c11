import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { DemoHardwareTokenModel, DemoOtpAppSetUp, DemoOtpToken, DemoToken, MockBank } from '../src/mocks/index.js';
import type { DemoOtpApp } from '../src/mocks/devices/demo-otp-app.js';
import { deviceSentencesIn, type Device } from './device-sentences.js';
import { namedHosts } from './hosts.js';
import { LightElement } from './light-element.js';
import type { LanguageName } from './sentences.js';

/** The tokens that lie in a drawer for somebody to be given, by their serial numbers; the last counts presses. */
const drawer: ReadonlyMap<string, DemoHardwareTokenModel> = new Map([
  ['10000000000011', 'card'],
  ['10000000000012', 'key-fob'],
  ['10000000000013', 'key-fob'],
  ['10000000000014', 'keypad'],
]);

const devices: readonly Device[] = ['camera', 'mail', 'app', 'hardware'];

/**
 * What whoever is signed in has at hand: the camera token, the mails, the telephone and the tokens of the drawer (TX-3).
 *
 * One is shown at a time; the others go on behind it. With another bank or person (`beginning`) all are new.
 */
export class DemoDevices extends LightElement {
  @property({ attribute: false }) bank: MockBank | undefined = undefined;
  /** The camera token of whoever is signed in. */
  @property({ attribute: false }) token: DemoToken | undefined = undefined;
  @property() language: LanguageName = 'ja';
  /** Another number begins anew. */
  @property({ type: Number }) beginning = 0;

  @state() private shown: Device = 'camera';
  @state() private serial = '';
  @state() private mailsSeen = 0;
  #appTokens: readonly DemoOtpToken[] = [];
  #drawerTokens: readonly DemoOtpToken[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.bank?.addEventListener('mail-arrived', this.#onMail);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.bank?.removeEventListener('mail-arrived', this.#onMail);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bank')) {
      changed.get('bank')?.removeEventListener('mail-arrived', this.#onMail);
      this.bank?.addEventListener('mail-arrived', this.#onMail);
    }
    if (changed.has('bank') || changed.has('beginning')) this.#begin();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { bank } = this;
    if (!bank) return nothing;
    const sentences = deviceSentencesIn(this.language);
    return html`
      <fieldset class="tabs">
        <legend>${sentences.devices}</legend>
        ${devices.map(
          (device) => html`
            <label>
              <input
                type="radio"
                name="device"
                .value=${device}
                .checked=${device === this.shown}
                @change=${() => this.#show(device)}
              />
              <span
                >${sentences.names[device]}${device === 'mail' && this.#unseen > 0 ? ` (${this.#unseen})` : nothing}</span
              >
            </label>
          `,
        )}
      </fieldset>
      <p class="hint" role="status">${this.#unseen > 0 ? sentences.mailArrived : nothing}</p>
      ${keyed(this.beginning, this.#devices(bank))}
    `;
  }

  #devices(bank: MockBank): TemplateResult {
    const { shown } = this;
    const hosts = namedHosts().join(' ');
    return html`
      <demo-camera-token ?hidden=${shown !== 'camera'} .token=${this.token} allowed-hosts=${hosts}></demo-camera-token>
      <demo-mailbox ?hidden=${shown !== 'mail'} .mails=${bank.mails} allowed-hosts=${hosts}></demo-mailbox>
      <demo-otp-app
        ?hidden=${shown !== 'app'}
        .tokens=${this.#appTokens}
        .setUp=${this.#setUp}
        .most=${bank.bank.profile.tokenIssue.mostTokensPerApp}
        .now=${this.#now}
        allowed-hosts=${hosts}
        @token-added=${this.#onTokenAdded}
      ></demo-otp-app>
      <div class="hardware" ?hidden=${shown !== 'hardware'}>${this.#hardware(hosts)}</div>
    `;
  }

  #hardware(hosts: string): TemplateResult {
    const sentences = deviceSentencesIn(this.language);
    return html`
      <label for="serial">${sentences.serial}</label>
      <select id="serial" @change=${({ target }: Event) => (this.serial = (target as HTMLSelectElement).value)}>
        ${this.#drawerTokens.map(
          ({ tokenId }) =>
            html`<option .value=${tokenId} .selected=${tokenId === this.serial}>
              ${sentences.models[modelOf(tokenId)]}${sentences.ending(tokenId.slice(-2))}
            </option>`,
        )}
      </select>
      ${this.#drawerTokens.map(
        (token) =>
          html`<demo-hardware-token
            ?hidden=${token.tokenId !== this.serial}
            .token=${token}
            .model=${modelOf(token.tokenId)}
            .now=${this.#now}
            allowed-hosts=${hosts}
          ></demo-hardware-token>`,
      )}
    `;
  }

  get #unseen(): number {
    return (this.bank?.mails.length ?? 0) - this.mailsSeen;
  }

  #begin(): void {
    const { bank } = this;
    if (!bank) return;
    const actor = [...bank.bank.users.values()].find(({ loginId }) => loginId === bank.actor);
    const tokens = bank.oneTimePasswordTokens;
    const bankName = bank.bank.profile.name['ja'] ?? '';
    this.#drawerTokens = tokens.filter(({ tokenId }) => drawer.has(tokenId));
    this.#appTokens = tokens
      .filter(({ tokenId }) => tokenId === actor?.oneTimePasswordTokenId && !drawer.has(tokenId))
      .map((token) => ({ ...token, label: bankName }));
    if (!drawer.has(this.serial)) this.serial = this.#drawerTokens[0]?.tokenId ?? '';
    this.mailsSeen = bank.mails.length;
  }

  #show(device: Device): void {
    this.shown = device;
    if (device === 'mail') this.#see();
  }

  #see(): void {
    this.mailsSeen = this.bank?.mails.length ?? 0;
  }

  readonly #onMail = (): void => {
    if (this.shown === 'mail') this.#see();
    this.requestUpdate();
  };

  /** What the app took in stays its own when the page is drawn again. */
  readonly #onTokenAdded = ({ currentTarget }: Event): void => {
    this.#appTokens = (currentTarget as DemoOtpApp).tokens;
  };

  /** The bank's clock; a device may have it wrong. */
  readonly #now = (): number => this.bank?.bank.now() ?? 0;

  readonly #setUp = (request: DemoOtpAppSetUp) =>
    this.bank ? Promise.resolve(this.bank.setUpApp(request)) : Promise.reject(new Error('there is no bank'));
}

function modelOf(tokenId: string): DemoHardwareTokenModel {
  return drawer.get(tokenId) ?? 'key-fob';
}
