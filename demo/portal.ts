import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { startMockBank } from '../src/mocks/index.js';
import type { DemoToken, RunningMockBank } from '../src/mocks/index.js';
import { defaultProfile } from '../src/profile/bank-profile.js';
import { benchTemplate } from './bench.js';
import { flowEventNames } from './event-log.js';
import { LightElement } from './light-element.js';
import { menuPage, type Place } from './menu-pages.js';
import { sentencesIn, wordsIn, type LanguageName, type Theme } from './sentences.js';
import type { SignInDialog } from './sign-in-dialog.js';
import { tasks } from './tasks.js';

const mark = svg`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20V10l8-6 8 6v10M9 20v-7h6v7" /></svg>`;

/**
 * The portal of an invented bank, with the kit's flows in it as a customer meets them, and the demo's bench beside it.
 *
 * Pages are told by the hash, so that it runs from any folder; the bank answers inside the page.
 */
export class DemoPortal extends LightElement {
  @state() private bank: RunningMockBank | undefined = undefined;
  @state() private token: DemoToken | undefined = undefined;
  @state() private failed = false;
  @state() private hash = '';
  @state() private profile = defaultProfile;
  @state() private language: LanguageName = 'ja';
  @state() private theme: Theme = 'auto';
  /** Counts beginnings: with another bank or person, an open flow is another flow. */
  @state() private beginnings = 0;

  @query('demo-sign-in-dialog') private signInDialog!: SignInDialog;
  @query('#content') private content!: HTMLElement;

  constructor() {
    super();
    // What a flow does may use up a fault, or leave somebody without a token.
    for (const name of flowEventNames) this.addEventListener(name, this.#lookAtBank);
    this.addEventListener('session-expired', this.#onSessionExpired);
    this.addEventListener('flow-ended', this.#onFlowEnded);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#readHash);
    this.#readHash();
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#readHash);
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.language;
    document.documentElement.dataset['theme'] = this.theme;
    document.documentElement.dataset['bank'] = this.profile.id;
  }

  protected override render(): TemplateResult | typeof nothing {
    const sentences = sentencesIn(this.language);
    if (this.failed) return html`<p class="not-started" role="alert">${sentences.notStarted}</p>`;
    const { bank, token, profile, language, theme } = this;
    if (!bank) return nothing;
    const words = wordsIn(language, bank.bank.profile);
    const place: Place = { bank, hash: this.hash, words, sentences };
    return html`
      <a class="skip" href="#content" @click=${this.#skip}>${sentences.skip}</a>
      ${this.#header(place)}
      <div class="page">
        ${this.#breadcrumbs(place)}
        <main id="content" tabindex="-1">
          <bank-context base-url="./api" lang=${language} .profile=${bank.bank.profile}>
            ${keyed(`${this.hash} ${this.beginnings}`, this.#task?.flow() ?? menuPage(place))}
          </bank-context>
        </main>
        ${benchTemplate({
          bank,
          token,
          profile,
          language,
          theme,
          words,
          sentences,
          onOtherBank: this.#beginAnew,
          onChange: this.#change,
        })}
      </div>
      <demo-sign-in-dialog .language=${language}></demo-sign-in-dialog>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.bank) return;
    this.querySelector(':scope > .not-started:not([role])')?.remove();
    const title =
      this.content.querySelector('h2')?.textContent ?? this.#task?.title(wordsIn(this.language, this.profile));
    document.title = `${title ?? ''} – ${this.profile.name[this.language] ?? ''}`;
    // A page that was asked for is read from its beginning; the first one is left to the browser.
    if (changed.get('hash')) {
      this.content.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }

  get #task() {
    return tasks.find(({ hash }) => hash === this.hash);
  }

  #header({ bank, sentences, words }: Place): TemplateResult {
    const actor = [...bank.bank.users.values()].find(({ loginId }) => loginId === bank.actor);
    const tabs = [
      { hash: '#/', text: sentences.home },
      { hash: '#/inquiry', text: sentences.inquiry },
      { hash: '#/transfer', text: sentences.transfer },
      { hash: '#/administration', text: words.administration },
    ];
    const current = tabs.slice(0, 3).find(({ hash }) => hash === this.hash) ?? tabs[3];
    return html`
      <header>
        <h1>${mark} ${this.profile.name[this.language]} <small>${sentences.service}</small></h1>
        <nav aria-label=${sentences.mainMenu}>
          ${tabs.map(
            (tab) => html`<a href=${tab.hash} aria-current=${tab === current ? 'page' : nothing}>${tab.text}</a>`,
          )}
        </nav>
        <p class="person"><span lang="ja">${bank.bank.companyName}</span> <span lang="ja">${actor?.name}</span></p>
      </header>
    `;
  }

  #breadcrumbs({ hash, words, sentences }: Place): TemplateResult {
    const task = this.#task;
    const trail = [
      { hash: '#/administration', text: words.administration },
      { hash: '#/user-management', text: words.userManagement },
      ...(task ? [{ hash: task.hash, text: task.title(words) }] : []),
    ];
    const end = trail.findIndex((part) => part.hash === hash);
    return html`
      <nav class="breadcrumbs" aria-label=${sentences.breadcrumbs} ?hidden=${end < 0}>
        <ol>
          ${trail
            .slice(0, end + 1)
            .map(
              (part, index) =>
                html`<li>
                  ${
                    index === end
                      ? html`<b aria-current="page">${part.text}</b>`
                      : html`<a href=${part.hash}>${part.text}</a>`
                  }
                </li>`,
            )}
        </ol>
      </nav>
    `;
  }

  async #open(): Promise<void> {
    try {
      await this.bank?.stop();
      this.bank = await startMockBank({ mode: 'page', profile: this.profile, scenario: this.bank?.scenario });
      this.#beginAnew();
    } catch (error) {
      console.warn(error);
      this.failed = true;
    }
  }

  readonly #beginAnew = (): void => {
    this.beginnings += 1;
    this.#lookAtBank();
  };

  readonly #lookAtBank = (): void => {
    const token = this.bank?.tokenOf(this.bank.actor);
    // The same token stays the same object: another one clears the device's screen.
    if (token?.tokenId !== this.token?.tokenId || token?.loginId !== this.token?.loginId) this.token = token;
    this.requestUpdate();
  };

  readonly #change = (changes: { profile?: typeof defaultProfile; language?: LanguageName; theme?: Theme }): void => {
    Object.assign(this, changes);
    this.requestUpdate();
    if (changes.profile) void this.#open();
  };

  readonly #onSessionExpired = (event: HTMLElementEventMap['session-expired']): void => {
    event.waitUntil(this.#renewSession());
  };

  async #renewSession(): Promise<void> {
    await this.signInDialog.ask();
    if (this.bank?.fault?.name === 'session-expired') this.bank.setFault(undefined);
    this.bank?.renewSession();
    this.#lookAtBank();
  }

  readonly #onFlowEnded = ({ detail }: HTMLElementEventMap['flow-ended']): void => {
    // The other outcomes have a screen that has to be read first.
    if (detail.outcome === 'completed' || detail.outcome === 'cancelled') location.hash = '#/user-management';
  };

  readonly #readHash = (): void => {
    this.hash = location.hash || '#/';
  };

  #skip(event: Event): void {
    event.preventDefault();
    this.content.focus();
  }
}
