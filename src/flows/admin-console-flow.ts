import { LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AdminTaskMenu } from '../components/admin-task-menu.js';
import type { LevelChosenEvent, TaskChosenEvent } from '../components/admin-task-menu.js';
import { htmlWith, ownTag } from '../components/internal/own-elements.js';
import { ClientAtBaseUrl } from '../context/client-at-base-url.js';
import { menuInForce } from '../context/menu-in-force.js';
import type { MenuPlace } from '../context/menu-in-force.js';
import { MessagesController } from '../context/messages-controller.js';
import { profileFromScript } from '../context/profile-from-script.js';
import { SettingsScope } from '../context/settings-scope.js';
import type { BankClient } from '../contract/bank-client.js';
import type { Role } from '../contract/generated/types.gen.js';
import { adminConsoleFlowMessages } from '../messages/ja/admin-console-flow.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { BeforePlaceLeftEvent, PlaceShownEvent } from './console/console-events.js';
import { flowLoaders } from './console/flow-loaders.js';
import { hindranceOf } from './console/hindrance.js';
import type { Hindrance } from './console/hindrance.js';
import { SessionExpiredEvent } from './engine/flow-events.js';
import type { FlowEndedEvent } from './engine/flow-events.js';
import { flowStyles } from './steps/flow-styles.js';
import { frames } from './steps/frames.js';
import { noticeScreen } from './steps/notice-screen.js';

const html = htmlWith(AdminTaskMenu);

/** What the console hands to every flow that it opens. */
interface FlowElement extends HTMLElement {
  draft: unknown;
  operationId: string;
}

/**
 * 「管理」: the whole area of administration in one tag – menu, trail, every flow, and the way back (AC-1).
 *
 * Each flow is loaded when it is opened. `place` is where the person is, and `place-shown` tells every change of it:
 * a router writes it into the address and sets `place` when the address changes. Where something would be lost by
 * leaving, the person is asked. What is set here – bank, profile, language – holds for every flow, whose events pass
 * through.
 *
 * @fires place-shown - a level of the menu or a flow is shown; with what `place` is now
 * @fires before-place-left - the person is about to leave; can be stopped
 * @fires session-expired - the session is over; `waitUntil()` a renewal
 */
export class AdminConsoleFlow extends LitElement {
  static readonly tagName = 'admin-console-flow';
  static readonly version = VERSION;
  static override styles = flowStyles;

  /** The bank; by default the provider's, else HTTP at `baseUrl`, else at the same origin's root. */
  @property({ attribute: false }) client: BankClient | undefined = undefined;
  /** Where the contract's paths begin, relative to the page. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** The bank's policies and terms. */
  @property({ attribute: false }) profile: BankProfile | undefined = undefined;
  /** The language, a BCP 47 tag; by default the provider's. */
  @property({ attribute: 'lang', reflect: true }) locale = '';
  /** Where the person is: a flow's tag, a level of the menu such as `0/2`, or empty for its beginning. */
  @property() place = '';

  @state() private actorRole: Role | undefined = undefined;
  @state() private standing: 'asking' | 'known' | 'not-reached' = 'asking';
  @state() private shown: string | undefined = undefined;
  @state() private flow: FlowElement | undefined = undefined;
  @state() private notLoaded = false;
  @state() private question: Hindrance | undefined = undefined;
  @query('.menu') private readonly menu!: AdminTaskMenu | null;
  @query('#heading') private readonly heading!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, adminConsoleFlowMessages);
  readonly #scope = new SettingsScope(this);
  readonly #atBaseUrl = new ClientAtBaseUrl();
  #askedOf: BankClient | undefined;
  /** Where the person wants to go while they are asked whether to leave. */
  #wanted = '';
  /** Whether the address asked for another place than is shown for it. */
  #replaces = false;
  #answer: ((leaves: boolean) => void) | undefined;
  /** What the portal handed back, for the flow that it belongs to. */
  #given: Partial<Pick<FlowElement, 'draft' | 'operationId'>> = {};
  #movesFocus = false;
  #told: PlaceShownEvent['detail'] | undefined;
  /** Whether the flow ends because the person goes elsewhere. */
  #leaves = false;

  constructor() {
    super();
    this.addEventListener('flow-ended', this.#onFlowEnded);
    this.addEventListener('session-expired', this.#onSessionExpired);
  }

  /** What was chosen in the open flow, without secrets; hand it back after a redirect (EM-3). */
  get draft(): unknown {
    return this.flow?.draft ?? this.#given.draft;
  }
  set draft(draft: unknown) {
    this.#give({ draft });
  }

  /** The operation under way in the open flow; hand it back after a redirect. */
  @property({ attribute: 'operation-id' })
  get operationId(): string {
    return this.flow?.operationId ?? this.#given.operationId ?? '';
  }
  set operationId(operationId: string) {
    this.#give({ operationId });
  }

  /** Whether something would be lost by leaving now, for the page's `beforeunload`. */
  get hasUnsavedInput(): boolean {
    return this.#hindrance !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#handSettings();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whoever is signed in when it is put back may be somebody else.
    this.#askedOf = undefined;
    this.#answerWith(false);
  }

  /** Asks the person where something would be lost by leaving; resolves to whether they leave. For a router's guard. */
  async confirmLeaving(): Promise<boolean> {
    const hindrance = this.#hindrance;
    if (!hindrance) return true;
    this.#answerWith(false);
    this.question = hindrance;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#handSettings();
    if (this.#scope.client !== this.#askedOf) void this.#askWhoIsSignedIn();
    if (this.shown !== undefined) {
      if (changed.has('place') && this.place !== this.shown) void this.#request(this.place, true);
    } else if (this.standing === 'known' && !this.#i18n.pending) {
      this.#show(this.place, true);
    }
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (this.#i18n.pending || this.shown === undefined) return;
    this.#tell();
    if (this.#movesFocus) this.#moveFocus();
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    if (this.standing === 'asking') return this.#waiting();
    if (this.standing === 'not-reached') {
      return this.#sheet('', messages.notReached, {
        label: messages.reload,
        press: () => void this.#askWhoIsSignedIn(),
      });
    }
    const place = this.#find(this.shown ?? '');
    return html`
      <admin-task-menu
        class="menu"
        .actorRole=${this.actorRole}
        .current=${this.shown ?? ''}
        @level-chosen=${this.#chooseLevel}
        @task-chosen=${({ tag }: TaskChosenEvent) => void this.#request(tag)}
      ></admin-task-menu>
      ${place.tag === undefined ? nothing : this.#task(place)} ${this.#dialog()}
    `;
  }

  #task(place: MenuPlace): TemplateResult {
    const { messages } = this.#i18n;
    const back = { label: messages.toMenu, press: () => void this.#request(place.back?.path ?? '') };
    if (!place.isAllowed) return this.#sheet(place.label, messages.noRight, back);
    if (this.notLoaded) {
      return this.#sheet(place.label, messages.notLoaded, { label: messages.reload, press: () => void this.#open() });
    }
    return this.flow ? html`${this.flow}` : this.#waiting();
  }

  #waiting(): TemplateResult {
    return html`<p class="hint" role="status">${this.#i18n.messages.loading}</p>`;
  }

  #sheet(title: string, text: string, button: { label: string; press: () => void }): TemplateResult {
    return html`
      <section class="sheet">
        ${title ? html`<header><h2 id="heading" tabindex="-1">${title}</h2></header>` : html`<header></header>`}
        <div class="body">${noticeScreen({ look: 'warning', text, button })}</div>
      </section>
    `;
  }

  #dialog(): TemplateResult | typeof nothing {
    const { question } = this;
    if (!question) return nothing;
    const { messages } = this.#i18n;
    const stay = (): void => this.#answerWith(false);
    return html`
      <dialog aria-labelledby="question" @cancel=${stay}>
        <h3 id="question">${messages.question[question]}</h3>
        <p>${messages.consequence[question]}</p>
        <div class="buttons">
          <button type="button" @click=${stay}>${messages.stay}</button>
          ${
            question === 'sending'
              ? nothing
              : html`<button type="button" class="danger" @click=${() => this.#answerWith(true)}>
                  ${messages.leave}
                </button>`
          }
        </div>
      </dialog>
    `;
  }

  get #hindrance(): Hindrance | undefined {
    const frame = this.flow && frames.get(this.flow);
    return frame && hindranceOf(frame);
  }

  #find(where: string): MenuPlace {
    const { words, locale } = this.#i18n;
    const own = this.#scope.profile.words?.[locale.split('-')[0] ?? 'ja'];
    return menuInForce(this.#scope.settings, { role: this.actorRole, words: { ...words, ...own }, locale }).find(where);
  }

  readonly #chooseLevel = (event: LevelChosenEvent): void => {
    // The menu goes there once the person has left where they are.
    event.preventDefault();
    void this.#request(event.path);
  };

  /** Goes to a place unless the portal or the person keeps the one that is shown. */
  async #request(where: string, byAddress = false): Promise<void> {
    this.#wanted = where;
    if (this.#answer) return;
    const from = this.shown ?? '';
    const to = this.#find(where);
    const mayGo =
      placeOf(to) !== from && this.dispatchEvent(new BeforePlaceLeftEvent({ place: from, to: placeOf(to) }));
    if (mayGo && (await this.confirmLeaving())) {
      this.#leaveFor(this.#wanted, byAddress);
    } else {
      // The address may say otherwise.
      this.place = from;
      this.#replaces = byAddress && placeOf(to) === from;
      this.#told = undefined;
      this.requestUpdate();
    }
  }

  #answerWith(leaves: boolean): void {
    const answer = this.#answer;
    this.question = undefined;
    this.#answer = undefined;
    answer?.(leaves);
  }

  /** Leaves as the flow's own 「中止」 does, so that the bank forgets what waits there and the portal is told. */
  #leaveFor(where: string, byAddress: boolean): void {
    const frame = this.flow && frames.get(this.flow);
    this.#leaves = true;
    frame?.run.cancel();
    frame?.run.confirmCancel();
    this.#leaves = false;
    this.#show(where, byAddress);
  }

  #show(where: string, byAddress = false): void {
    const place = this.#find(where);
    this.#movesFocus = this.shown !== undefined;
    this.shown = placeOf(place);
    this.place = this.shown;
    this.#replaces = byAddress && where !== this.shown;
    this.flow = undefined;
    if (place.tag !== undefined && place.isAllowed) void this.#open();
  }

  /** Tells a place once, and again where its title is another in another language. */
  #tell(): void {
    const place = this.shown ?? '';
    const { heading: title } = this.#find(place);
    const isTold = this.#told?.place === place && this.#told.title === title;
    if (isTold) return;
    this.#told = { place, title, replaces: this.#replaces };
    this.#replaces = false;
    this.dispatchEvent(new PlaceShownEvent(this.#told));
  }

  /** Loads and opens the flow at the place that is shown. */
  async #open(): Promise<void> {
    const tag = this.shown ?? '';
    this.notLoaded = false;
    const element = await flowLoaders
      .get(tag)?.()
      .catch(() => undefined);
    // Meanwhile the person went elsewhere, or there and back.
    if (this.shown !== tag || this.flow) return;
    this.notLoaded = !element;
    if (!element) return;
    this.flow = Object.assign(document.createElement(ownTag(element)) as FlowElement, this.#given);
    this.#given = {};
  }

  #give(given: Partial<Pick<FlowElement, 'draft' | 'operationId'>>): void {
    Object.assign(this.flow ?? this.#given, given);
  }

  #moveFocus(): void {
    const { flow, menu, heading } = this;
    const isTask = this.#find(this.shown ?? '').tag !== undefined;
    const frame = flow && frames.get(flow);
    if (isTask && !frame && !heading) return;
    this.#movesFocus = false;
    if (frame) frame.focus();
    else if (heading) heading.focus();
    else void menu?.updateComplete.then(() => menu.focus());
  }

  async #askWhoIsSignedIn(): Promise<void> {
    const { client } = this.#scope;
    this.#askedOf = client;
    if (this.standing === 'not-reached') this.standing = 'asking';
    const ask = () => client.session().catch(() => undefined);
    let answer = await ask();
    if (answer?.ok === false && answer.problem.code === 'session-expired' && (await this.#isRenewed())) {
      answer = await ask();
    }
    if (client !== this.#askedOf) return;
    if (answer?.ok) {
      this.actorRole = answer.value.actor.role;
      this.standing = 'known';
    } else if (this.standing === 'asking') {
      this.standing = 'not-reached';
    }
  }

  #isRenewed(): Promise<boolean> {
    const expired = new SessionExpiredEvent(AdminConsoleFlow.tagName);
    this.dispatchEvent(expired);
    return expired.settled();
  }

  /** A flow's session was over: whoever is signed in now may be somebody else. */
  readonly #onSessionExpired = (event: SessionExpiredEvent): void => {
    if (event.detail.flow === AdminConsoleFlow.tagName) return;
    // The portal, further out, has yet to say how long to wait.
    queueMicrotask(() => void event.settled().then(() => this.#askWhoIsSignedIn()));
  };

  readonly #onFlowEnded = ({ detail }: FlowEndedEvent): void => {
    // Where the session is over too, what the flow says is to be read, and nothing else can be opened.
    if (!this.#leaves && !detail.endsSession)
      this.#show(detail.leadsTo ?? this.#find(this.shown ?? '').back?.path ?? '');
  };

  #handSettings(): void {
    this.#scope.own = {
      client: this.client ?? this.#atBaseUrl.client(this.baseUrl),
      profile: this.profile ?? profileFromScript(this),
      locale: this.locale || undefined,
      languages: undefined,
    };
  }
}

function placeOf({ tag, path }: MenuPlace): string {
  return tag ?? path;
}

declare global {
  interface HTMLElementTagNameMap {
    'admin-console-flow': AdminConsoleFlow;
  }
}
