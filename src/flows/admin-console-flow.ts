import { LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { AdminTaskMenu } from '../components/admin-task-menu.js';
import type { LevelChosenEvent, TaskChosenEvent } from '../components/admin-task-menu.js';
import { htmlWith } from '../components/internal/own-elements.js';
import { ClientAtBaseUrl } from '../context/client-at-base-url.js';
import { menuInForce } from '../context/menu-in-force.js';
import type { MenuPlace } from '../context/menu-in-force.js';
import { MessagesController } from '../context/messages-controller.js';
import { profileFromScript } from '../context/profile-from-script.js';
import { SettingsScope } from '../context/settings-scope.js';
import type { BankClient } from '../contract/bank-client.js';
import { adminConsoleFlowMessages } from '../messages/ja/admin-console-flow.js';
import type { Words } from '../messages/ja/words.js';
import type { BankProfile } from '../profile/bank-profile.js';
import { VERSION } from '../version.js';
import { LeavingQuestion } from './console/leaving-question.js';
import { OpenedFlow } from './console/opened-flow.js';
import { SignedIn } from './console/signed-in.js';
import { Whereabouts } from './console/whereabouts.js';
import type { FlowEndedEvent } from './engine/flow-events.js';
import { flowStyles } from './steps/flow-styles.js';
import { noticeScreen } from './steps/notice-screen.js';

const html = htmlWith(AdminTaskMenu);

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
  /** Where the person is: a flow's tag, a level of the menu such as `0/2`, or empty for its beginning. `fee-schedule-flow/payee-bulk` */
  @property() place = '';

  @query('.menu') private readonly menu!: AdminTaskMenu | null;
  @query('#heading') private readonly heading!: HTMLElement | null;

  readonly #i18n = new MessagesController(this, adminConsoleFlowMessages);
  readonly #scope = new SettingsScope(this);
  readonly #atBaseUrl = new ClientAtBaseUrl();
  readonly #flow = new OpenedFlow(this);
  readonly #person = new SignedIn(this, this.#scope, () => this.#flow.close());
  readonly #question = new LeavingQuestion(this, this.#flow);
  readonly #whereabouts = new Whereabouts(this, (where) => this.#find(where), this.#flow, this.#question);

  constructor() {
    super();
    this.addEventListener('flow-ended', this.#onFlowEnded);
  }

  /** What was chosen in the open flow, without secrets; hand it back after a redirect (EM-3). */
  @property({ attribute: false })
  get draft(): unknown {
    return this.#flow.kept.draft;
  }
  set draft(draft: unknown) {
    this.#flow.handBack({ draft });
  }

  /** The operation under way in the open flow; hand it back after a redirect. */
  @property({ attribute: 'operation-id' })
  get operationId(): string {
    return this.#flow.kept.operationId ?? '';
  }
  set operationId(operationId: string) {
    this.#flow.handBack({ operationId });
  }

  /** Whether something would be lost by leaving now; closing the page asks by itself. */
  get hasUnsavedInput(): boolean {
    return this.#flow.hindrance !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#handSettings();
    this.requestUpdate();
  }

  /** Asks the person where something would be lost by leaving; resolves to whether they leave. For a router's guard. */
  confirmLeaving(): Promise<boolean> {
    return this.#question.confirm();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#handSettings();
    if (this.#person.standing !== 'known' || this.#i18n.pending) return;
    this.#whereabouts.follow(changed.has('place'));
    const { at } = this.#whereabouts;
    this.#flow.open(at.tag !== undefined && at.isAllowed ? at : undefined);
  }

  protected override updated(): void {
    if (this.#i18n.pending) return;
    this.#whereabouts.tell();
    if (this.#whereabouts.leadsFocus) void this.#leadFocus();
  }

  protected override render() {
    if (this.#i18n.pending) return nothing;
    const { messages } = this.#i18n;
    const { role, standing, ask } = this.#person;
    if (standing === 'asking') return this.#waiting();
    if (standing !== 'known') return this.#sheet(this.#words.administration, messages[standing], messages.reload, ask);
    const { at } = this.#whereabouts;
    return html`
      <admin-task-menu
        class="menu"
        .actorRole=${role}
        .current=${at.place}
        @level-chosen=${this.#chooseLevel}
        @task-chosen=${this.#chooseTask}
      ></admin-task-menu>
      ${at.tag === undefined ? nothing : this.#task(at)} ${this.#question.render(messages)}
    `;
  }

  #task({ label, isAllowed, back }: MenuPlace): unknown {
    const { messages } = this.#i18n;
    const { element, notLoaded, load } = this.#flow;
    if (!isAllowed) {
      return this.#sheet(label, messages.noRight, messages.toMenu, () => this.#whereabouts.goTo(back?.place ?? ''));
    }
    if (notLoaded) return this.#sheet(label, messages.notLoaded, messages.reload, load);
    return element ?? this.#waiting();
  }

  #waiting(): TemplateResult {
    return html`<p class="hint" role="status">${this.#i18n.messages.loading}</p>`;
  }

  #sheet(title: string, text: string, label: string, press: () => unknown): TemplateResult {
    const button = {
      label,
      press: () => {
        // The button goes, and the focus with it.
        this.#whereabouts.leadsFocus = true;
        press();
      },
    };
    return html`
      <section class="sheet">
        <header><h2 id="heading" tabindex="-1">${title}</h2></header>
        <div class="body">${noticeScreen({ look: 'warning', text, button })}</div>
      </section>
    `;
  }

  /** The terms of a bank that is set on the console itself, too. */
  get #words(): Words {
    const { words, locale } = this.#i18n;
    return { ...words, ...this.#scope.profile.words?.[locale.split('-')[0] ?? 'ja'] };
  }

  #find(where: string): MenuPlace {
    const reader = { role: this.#person.role, words: this.#words, locale: this.#i18n.locale };
    return menuInForce(this.#scope.settings, reader).find(where);
  }

  readonly #chooseLevel = (event: LevelChosenEvent): void => {
    // The menu goes there once the person has left where they are.
    event.preventDefault();
    this.#whereabouts.goTo(event.path);
  };

  readonly #chooseTask = ({ place }: TaskChosenEvent): void => this.#whereabouts.goTo(place);

  /** As soon as there is something to read where the person went. */
  async #leadFocus(): Promise<void> {
    const { menu, heading } = this;
    const isTask = this.#whereabouts.at.tag !== undefined;
    const target = this.#flow.element ? this.#flow : (heading ?? (isTask ? undefined : menu));
    if (!target) return;
    this.#whereabouts.leadsFocus = false;
    // Some flows have a frame with their first drawing.
    await (this.#flow.element ?? menu)?.updateComplete;
    target.focus();
  }

  readonly #onFlowEnded = ({ detail }: FlowEndedEvent): void => {
    // One that is left is closed already. Where the session is over too, what the flow says is to be read.
    if (!this.#flow.element || detail.endsSession) return;
    this.#whereabouts.goOn(detail.leadsTo);
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

declare global {
  interface HTMLElementTagNameMap {
    'admin-console-flow': AdminConsoleFlow;
  }
}
