import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Later } from '../../components/internal/later.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { icon } from '../../components/internal/icons.js';
import { idle } from '../../components/internal/later-task.js';
import type { ListedProblem } from '../../components/error-summary.js';
import { StepIndicator } from '../../components/step-indicator.js';
import { ClientAtBaseUrl } from '../../context/client-at-base-url.js';
import { MessagesController } from '../../context/messages-controller.js';
import { profileFromScript } from '../../context/profile-from-script.js';
import { SettingsScope } from '../../context/settings-scope.js';
import type { BankClient } from '../../contract/bank-client.js';
import type { CredentialKind } from '../../contract/generated/types.gen.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import { flowFrameMessages } from '../../messages/ja/flow-frame.js';
import type { FlowFrameMessages } from '../../messages/ja/flow-frame.js';
import type { BankProfile } from '../../profile/bank-profile.js';
import type { Flow, Step } from '../engine/flow.js';
import { FlowController } from '../engine/flow-controller.js';
import { credentialsIn, fieldsOf, forgetSecrets, secretsIn } from './fields.js';
import type { Field } from './fields.js';
import { noticeScreen } from './notice-screen.js';
import type { Setbacks } from './setbacks.js';

const html = htmlWith(StepIndicator);

/** A step with what it shows. */
export interface Screen<D, M extends FlowMessages = FlowMessages> extends Step<D> {
  body(frame: FlowFrame<D, M>): TemplateResult | typeof nothing;
  /** What has to be loaded before the screen is whole; until then `body` leaves it out and the button is not there. */
  parts?(frame: FlowFrame<D, M>): readonly Later<unknown>[];
  /** Stands beside the buttons, such as a password. */
  foot?(frame: FlowFrame<D, M>): TemplateResult | typeof nothing;
  /** How the button looks; `danger` is for what cannot be undone. */
  readonly look?: 'primary' | 'danger';
  /** Whether there is anything to press now. */
  canAct?(frame: FlowFrame<D, M>): boolean;
}

/** What a flow element offers to its portal; the frame reads it at every drawing. */
export interface FlowHost<D> extends LitElement {
  client: BankClient | undefined;
  baseUrl: string;
  profile: BankProfile | undefined;
  locale: string;
  draft: D | undefined;
  operationId: string;
}

/**
 * What all flows look like: title, where one is, what is wrong, the screen, and a foot that holds the act.
 *
 * A flow composes it and hands it a table of screens; the frame gathers what was typed, hands secrets to the
 * controller and empties their fields (FA-2), and moves the focus to a new screen's heading or to what is wrong (AX-1).
 */
export class FlowFrame<D, M extends FlowMessages = FlowMessages> implements ReactiveController {
  readonly run: FlowController<D>;
  readonly #host: FlowHost<D>;
  readonly #scope: SettingsScope;
  readonly #screens: readonly Screen<D, M>[];
  readonly #flowI18n: MessagesController<M>;
  readonly #i18n: MessagesController<FlowFrameMessages>;
  readonly #atBaseUrl = new ClientAtBaseUrl();
  readonly #setbacks = new Later(async () => new (await import('./setbacks.js')).Setbacks(this.#host, this));
  #fieldProblems: readonly ListedProblem[] = [];
  #roundFocused = 0;
  #wasShown = true;
  #focusProblem = false;
  #problemShown: unknown;
  #draftTold: D | undefined;
  #preloadPlanned = false;
  /** The screen a part of which could not be loaded. */
  #roundNotLoaded: number | undefined;

  constructor(host: FlowHost<D>, flow: Flow<D, Screen<D, M>>, messages: Catalogue<M>) {
    this.#host = host;
    this.#screens = flow.steps;
    this.#scope = new SettingsScope(host);
    this.#flowI18n = new MessagesController(host, messages);
    this.#i18n = new MessagesController(host, flowFrameMessages);
    this.run = new FlowController(host, flow, this.#scope, () => ({
      draft: host.draft,
      operationId: host.operationId,
    }));
    host.addController(this);
  }

  get profile(): BankProfile {
    return this.#scope.profile;
  }

  /** The sentences of all flows. */
  get common(): FlowFrameMessages {
    return this.#i18n.messages;
  }

  /** The sentences of this flow. */
  get messages(): M {
    return this.#flowI18n.messages;
  }

  /** What is said when something stands in the way; undefined until it is loaded. */
  get setbacks(): Setbacks<D> | undefined {
    const { value } = this.#setbacks;
    return value?.pending ? undefined : value;
  }

  /** Something that a screen shows has come. */
  redraw(): void {
    this.#host.requestUpdate();
  }

  /** Where a person turns when nobody in the company can help, as the profile has it (TXU-2). */
  wayOut(credential: CredentialKind = 'transaction-authentication'): string {
    return this.bankText(credential) ?? this.common[this.profile.wayOut[credential]?.kind ?? 'written'];
  }

  /** The bank's own words for that, where the profile has any in this language. */
  bankText(credential: CredentialKind): string | undefined {
    return this.profile.wayOut[credential]?.text?.[this.#i18n.locale.split('-')[0] ?? 'ja'];
  }

  hostConnected(): void {
    this.#handSettings();
  }

  hostUpdate(): void {
    this.#handSettings();
    const { problem } = this.run.state;
    if (problem && problem !== this.#problemShown) this.#focusProblem = true;
    this.#problemShown = problem;
    this.#tellPortal();
  }

  hostUpdated(): void {
    if (this.#i18n.pending || this.#flowI18n.pending) return;
    void this.#loadScreen();
    if (!this.#preloadPlanned && this.run.hasStarted) {
      this.#preloadPlanned = true;
      void idle().then(this.#preload);
    }
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (!this.#isShown) forgetSecrets(this.#host.renderRoot.querySelector('form'));
    const { round } = this.run.state;
    // What is wrong may be drawn later than the screen, and gets the focus then.
    const isSaid = this.#host.renderRoot.querySelector('.problems') !== null;
    if (this.#focusProblem && isSaid) {
      void this.#focusWhenDrawn('.problems');
    } else if (round !== this.#roundFocused || (!this.#isShown && this.#wasShown)) {
      void this.#focusWhenDrawn('#heading');
    }
    this.#focusProblem &&= this.#isShown && !isSaid;
    this.#wasShown = this.#isShown;
    if (round !== this.#roundFocused) this.#fieldProblems = [];
    this.#roundFocused = round;
  }

  render(): TemplateResult | typeof nothing {
    if (this.#i18n.pending || this.#flowI18n.pending) return nothing;
    const { run } = this;
    const screen = this.#screen;
    const { phase } = run.state;
    return html`
      <section class="sheet" aria-labelledby="heading">
        <form
          novalidate
          autocomplete="off"
          aria-busy=${run.isBusy || !this.#isWhole ? 'true' : 'false'}
          @submit=${this.#submit}
          @focusin=${this.#preload}
        >
          ${this.#head(screen)} ${this.#inPlace()}
          <div class="body" ?hidden=${!this.#isShown}>
            ${phase.is === 'ended' ? nothing : keyed(run.state.round, screen.body(this))}
          </div>
          ${this.#notLoaded()} ${this.#isShown ? this.#foot(screen) : nothing}
        </form>
        <p class="visually-hidden" role="status">${this.#announcement}</p>
        ${phase.is === 'confirming-cancel' ? (this.setbacks?.cancelDialog() ?? nothing) : nothing}
      </section>
    `;
  }

  /** What stands in the screen's place; the screen is kept behind it, with what was typed but secrets. */
  #inPlace(): TemplateResult | typeof nothing {
    const { setbacks } = this;
    return this.#isShown || !setbacks ? nothing : html`<div class="body">${setbacks.inPlace()}</div>`;
  }

  /** Whether the screen itself is shown, not what stands in its place. */
  get #isShown(): boolean {
    const { is } = this.run.state.phase;
    return is === 'filling' || is === 'busy' || is === 'confirming-cancel';
  }

  /** Whether everything that is shown is loaded. */
  get #isWhole(): boolean {
    return this.#missing.length === 0;
  }

  /** What is still to be loaded before all can be drawn. */
  get #missing(): readonly Later<unknown>[] {
    const parts = this.#missingOf(this.#screen);
    return this.#isSetBack && !this.#setbacks.value ? [this.#setbacks, ...parts] : parts;
  }

  #missingOf(screen: Screen<D, M>): readonly Later<unknown>[] {
    return (screen.parts?.(this) ?? []).filter(({ value }) => value === undefined);
  }

  /** Whether the button of a screen may do what it says: what it would send can be seen. */
  #mayAct(screen: Screen<D, M>): boolean {
    return screen.act.do === 'end' || this.#missingOf(screen).length === 0;
  }

  /** Whether anything is to be said that the first screen does without. */
  get #isSetBack(): boolean {
    const { phase, problem, blocked } = this.run.state;
    const isOrdinary = phase.is === 'filling' || phase.is === 'busy';
    return !isOrdinary || problem !== undefined || blocked !== undefined || this.#fieldProblems.length > 0;
  }

  get #screen(): Screen<D, M> {
    const screen = this.#screens.find(({ id }) => id === this.run.state.step);
    if (!screen) throw new Error(`there is no screen for the step "${this.run.state.step}"`);
    return screen;
  }

  get #announcement(): string {
    const { phase } = this.run.state;
    if (phase.is === 'busy' && phase.call.to === 'look' && phase.call.after !== 'look') return this.common.asking;
    return this.run.showsBusy ? this.common.busy : '';
  }

  #head(screen: Screen<D, M>): TemplateResult {
    const { messages, common, run } = this;
    const steps = run.stepsShown;
    const at = steps.findIndex(({ id }) => id === screen.id) + 1;
    const names = steps.map(({ id }) => messages.steps[id] ?? id);
    const lead = this.#isShown && !run.state.blocked ? messages.leads[screen.id] : undefined;
    return html`
      <header>
        <h2 id="heading" tabindex="-1">
          ${messages.title}
          <span class="visually-hidden">${common.position({ at, of: steps.length, name: names[at - 1] ?? '' })}</span>
        </h2>
        ${lead ? html`<p class="lead">${lead}</p>` : nothing}
        <step-indicator class="steps" .steps=${names} .current=${at}></step-indicator>
        ${this.#isShown ? (this.setbacks?.problems(this.#fieldProblems) ?? nothing) : nothing}
      </header>
    `;
  }

  #foot(screen: Screen<D, M>): TemplateResult {
    const { run, common, messages } = this;
    const canAct = screen.canAct?.(this) ?? true;
    const isFirst = run.stepsShown[0]?.id === screen.id;
    const isEnd = screen.act.do === 'end';
    const label = messages.buttons[screen.id];
    return html`
      <footer>
        ${canAct ? (screen.foot?.(this) ?? nothing) : nothing}
        <div class="buttons">
          ${
            isEnd
              ? nothing
              : html`<button type="button" aria-disabled=${run.mayLeave ? 'false' : 'true'} @click=${run.cancel}>
                  ${common.cancel}
                </button>`
          }
          ${
            isEnd || isFirst
              ? nothing
              : html`<button type="button" aria-disabled=${run.mayGoBack ? 'false' : 'true'} @click=${run.back}>
                  ${common.back}
                </button>`
          }
          ${
            label && canAct && this.#mayAct(screen)
              ? html`<button
                  type="submit"
                  class="act ${screen.look ?? 'primary'}"
                  aria-disabled=${run.isBusy ? 'true' : 'false'}
                >
                  ${run.showsBusy ? icon('waiting') : nothing} ${label}
                </button>`
              : nothing
          }
        </div>
      </footer>
    `;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.run.isBusy || !this.#mayAct(this.#screen)) return;
    const fields = fieldsOf(event.currentTarget as HTMLFormElement);
    const wrong = fields.filter((field) => !field.checkValidity());
    this.#fieldProblems = wrong.map((field) => ({ message: field.problem, target: field }));
    this.#host.requestUpdate();
    if (wrong.length > 0) {
      this.#focusProblem = true;
      return;
    }
    void this.#send(fields);
  };

  /** What a screen lacks is loaded; it is drawn as it comes, and where it does not come a sentence says so. */
  async #loadScreen(): Promise<void> {
    const { round } = this.run.state;
    if (this.#isWhole || this.#roundNotLoaded === round) return;
    try {
      await Promise.all(this.#missing.map((part) => part.load()));
    } catch {
      this.#roundNotLoaded = round;
    }
    this.#host.requestUpdate();
  }

  /** What comes later is loaded while the person works at this one, so that nobody waits for them. */
  readonly #preload = (): void => {
    const shown = this.run.stepsShown.map(({ id }) => id);
    const ahead = this.#screens.filter(({ id }) => shown.includes(id));
    const parts = [this.#setbacks, ...ahead.flatMap((screen) => screen.parts?.(this) ?? [])];
    // Where it fails, the screen tries again once it is shown.
    for (const part of parts) part.load().catch(() => undefined);
  };

  /** A part could not be loaded; nothing that was typed or sent is touched by that. */
  #notLoaded(): TemplateResult | typeof nothing {
    const { state } = this.run;
    if (this.#isWhole || this.#roundNotLoaded !== state.round) return nothing;
    const { common } = this;
    const notice = noticeScreen({
      look: 'warning',
      text: state.operation?.state === 'executed' ? common.doneButNotLoaded : common.notLoaded,
      button: { label: common.loadAgain, press: this.#loadAgain },
    });
    return html`<div class="body">${notice}</div>`;
  }

  readonly #loadAgain = (): void => {
    this.#roundNotLoaded = undefined;
    this.#host.requestUpdate();
  };

  async #send(fields: readonly Field[]): Promise<void> {
    const sent = await this.run.submit(credentialsIn(fields), secretsIn(fields));
    if (sent) forgetSecrets(this.#host.renderRoot.querySelector('form'));
  }

  async #focusWhenDrawn(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const element = this.#host.renderRoot.querySelector<HTMLElement & { updateComplete?: Promise<boolean> }>(selector);
    await element?.updateComplete;
    element?.focus();
  }

  /** Keeps `draft` and `operationId` readable; a draft that the portal sets later counts as typed. */
  #tellPortal(): void {
    if (!this.run.hasStarted) return;
    const { draft } = this.#host;
    if (draft !== undefined && draft !== this.#draftTold) this.run.change(draft);
    this.#draftTold = this.run.state.draft;
    this.#host.draft = this.#draftTold;
    this.#host.operationId = this.run.operationId;
  }

  #handSettings(): void {
    const { client, baseUrl, profile, locale } = this.#host;
    this.#scope.own = {
      client: client ?? this.#atBaseUrl.client(baseUrl),
      profile: profile ?? profileFromScript(this.#host),
      locale: locale || undefined,
      languages: undefined,
    };
  }
}
