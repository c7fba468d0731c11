import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { menuInForce, type MenuPlace } from '../src/context/menu-in-force.js';
import { startMockBank } from '../src/mocks/index.js';
import type { DemoToken, RunningMockBank } from '../src/mocks/index.js';
import { defaultProfile } from '../src/profile/bank-profile.js';
import { benchTemplate } from './bench.js';
import { flowEventNames } from './event-log.js';
import { flows } from './flows.js';
import { namedHosts } from './hosts.js';
import { LightElement } from './light-element.js';
import { administration, consolePage, homePage, missingPage, type Place } from './pages.js';
import { sentencesIn, wordsIn, type LanguageName, type Theme } from './sentences.js';
import type { SignInDialog } from './sign-in-dialog.js';

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
  /** What the console is at. */
  @state() private consoleTitle = '';
  /** Counts beginnings: with another bank or person, an open flow is another flow. */
  @state() private beginnings = 0;

  @query('demo-sign-in-dialog') private signInDialog!: SignInDialog;
  @query('#content') private content!: HTMLElement;

  /** The menu leads to its new heading itself. */
  #ledByMenu = false;

  constructor() {
    super();
    // What a flow does may use up a fault, or leave somebody without a token.
    for (const name of flowEventNames) this.addEventListener(name, this.#lookAtBank);
    this.addEventListener('session-expired', this.#onSessionExpired);
    this.addEventListener('flow-ended', this.#onFlowEnded);
    this.addEventListener('menu-level-shown', this.#onLevelShown);
    this.addEventListener('task-chosen', ({ place }) => (location.hash = `#/${place}`));
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
        <main id="content" tabindex="-1">
          <bank-context base-url="./api" lang=${language} .profile=${bank.bank.profile}>
            ${this.#page(place)}
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
          beginning: this.beginnings,
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
    const inConsole = this.#inConsole === undefined ? undefined : this.consoleTitle;
    const title = inConsole ?? this.#menuPlace?.heading ?? this.content.querySelector('h2')?.textContent;
    document.title = `${title ?? ''} – ${this.profile.name[this.language] ?? ''}`;
    // A page that was asked for is read from its beginning; the first one is left to the browser.
    if (changed.get('hash')) {
      if (!this.#ledByMenu && inConsole === undefined) this.content.focus({ preventScroll: true });
      this.#ledByMenu = false;
      scrollTo(0, 0);
    }
  }

  get #actor() {
    return [...(this.bank?.bank.users.values() ?? [])].find(({ loginId }) => loginId === this.bank?.actor);
  }

  /** `#/console/otp-unlock-flow` is a place of the whole area in one tag. */
  get #inConsole(): string | undefined {
    const [, name, ...place] = this.hash.split('/');
    return name === 'console' ? place.join('/') : undefined;
  }

  /** `#/administration/0/1` is a level of the kit's menu, `#/otp-unlock-flow` a task; what it has not is its beginning. */
  get #inMenu(): string | undefined {
    const [, name = '', ...path] = this.hash.split('/');
    if (name === 'administration') return path.join('/');
    return name.endsWith('-flow') ? [name, ...path].join('/') : undefined;
  }

  get #menuPlace(): MenuPlace | undefined {
    if (!this.bank || this.#inMenu === undefined) return undefined;
    const { profile } = this.bank.bank;
    const { language: locale } = this;
    const words = wordsIn(locale, profile);
    return menuInForce({ profile }, { role: this.#actor?.role, words, locale }).find(this.#inMenu);
  }

  #page(place: Place): TemplateResult {
    if (this.#inConsole !== undefined) {
      void import('../src/define/admin-console-flow.js');
      return html`${keyed(
        this.beginnings,
        html`<admin-console-flow .place=${this.#inConsole} @place-shown=${this.#onPlaceShown}></admin-console-flow>`,
      )}`;
    }
    if (this.#inMenu === undefined) {
      return this.hash === '#/' ? homePage(place) : missingPage(place, this.#tabs(place).current.text);
    }
    return html`
      <admin-task-menu .actorRole=${this.#actor?.role} .current=${this.#inMenu}></admin-task-menu>
      ${this.#task(place)}
    `;
  }

  #task(page: Place): unknown {
    const { tag, place, presets, label } = this.#menuPlace ?? {};
    if (tag === undefined || presets === undefined) return nothing;
    const flow = flows.get(tag);
    void flow?.load();
    return keyed(`${place} ${this.beginnings}`, flow?.draw(presets) ?? missingPage(page, label ?? ''));
  }

  #tabs({ sentences, words }: Place) {
    const home = { hash: '#/', text: sentences.home };
    const menu = { hash: administration, text: words.administration };
    const tabs = [
      home,
      { hash: '#/inquiry', text: sentences.inquiry },
      { hash: '#/transfer', text: sentences.transfer },
      menu,
      { hash: consolePage, text: sentences.console },
    ];
    const current = this.#inConsole === undefined ? this.hash : consolePage;
    return { tabs, current: this.#inMenu === undefined ? (tabs.find(({ hash }) => hash === current) ?? home) : menu };
  }

  #header(place: Place): TemplateResult {
    const { tabs, current } = this.#tabs(place);
    const { bank, sentences } = place;
    return html`
      <header>
        <h1>${mark} ${this.profile.name[this.language]} <small>${sentences.service}</small></h1>
        <nav aria-label=${sentences.mainMenu}>
          ${tabs.map(
            (tab) =>
              html`<a href=${tab.hash} aria-current=${tab.hash === current.hash ? 'page' : nothing}>${tab.text}</a>`,
          )}
        </nav>
        <p class="person">
          <span lang="ja">${bank.bank.company.name}</span> <span lang="ja">${this.#actor?.name}</span>
        </p>
      </header>
    `;
  }

  async #open(): Promise<void> {
    try {
      await this.bank?.stop();
      this.bank = await startMockBank({
        mode: 'page',
        allowedHosts: namedHosts(),
        profile: this.profile,
        scenario: this.bank?.scenario,
      });
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
    this.token = this.bank?.tokenOf(this.bank.actor);
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
    // Nothing can be opened any more, and what the flow says is to be read; the console goes on by itself.
    if (detail.endsSession || this.#inConsole !== undefined) return;
    if (detail.leadsTo !== undefined) {
      location.hash = `#/${detail.leadsTo}`;
      return;
    }
    // The other outcomes have a screen that has to be read first.
    if (detail.outcome === 'completed' || detail.outcome === 'cancelled')
      location.hash = `${administration}/${this.#menuPlace?.back?.path ?? ''}`;
  };

  readonly #onLevelShown = ({ path }: HTMLElementEventMap['menu-level-shown']): void => {
    if (path === this.#menuPlace?.path) return;
    this.#ledByMenu = true;
    location.hash = `${administration}/${path}`;
  };

  readonly #onPlaceShown = ({ detail }: HTMLElementEventMap['place-shown']): void => {
    this.consoleTitle = detail.title;
    const hash = `${consolePage}/${detail.place}`;
    if (detail.replaces) history.replaceState(null, '', hash);
    location.hash = hash;
    this.#readHash();
  };

  readonly #readHash = (): void => {
    this.hash = location.hash || '#/';
  };

  #skip(event: Event): void {
    event.preventDefault();
    this.content.focus();
  }
}
