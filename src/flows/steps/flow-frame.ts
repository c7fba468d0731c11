import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Later } from '../../components/internal/later.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { idle } from '../../components/internal/later-task.js';
import type { ListedProblem } from '../../components/error-summary.js';
import { StepIndicator } from '../../components/step-indicator.js';
import { ClientAtBaseUrl } from '../../context/client-at-base-url.js';
import { MessagesController } from '../../context/messages-controller.js';
import { profileFromScript } from '../../context/profile-from-script.js';
import { SettingsScope } from '../../context/settings-scope.js';
import type { CredentialKind } from '../../contract/generated/types.gen.js';
import type { Catalogue } from '../../messages/catalogue.js';
import type { FlowMessages } from '../../messages/flow-messages.js';
import { flowFrameMessages } from '../../messages/ja/flow-frame.js';
import type { FlowFrameMessages } from '../../messages/ja/flow-frame.js';
import type { BankProfile } from '../../profile/bank-profile.js';
import type { Flow } from '../engine/flow.js';
import { FlowController } from '../engine/flow-controller.js';
import { hasSomethingToLose } from '../engine/moves.js';
import { credentialsIn, fieldFor, fieldsOf, forgetSecrets, secretsIn } from './fields.js';
import type { Field } from './fields.js';
import { frames } from './frames.js';
import { flowFoot } from './flow-foot.js';
import { KeptSecrets } from './kept-secrets.js';
import { noticeScreen } from './notice-screen.js';
import type { FlowHost, Screen } from './screen.js';
import type { Setbacks } from './setbacks.js';

const html = htmlWith(StepIndicator);

export type { Screen };

/**
 * What all flows look like: title, where one is, what is wrong, the screen, and a foot that holds the act.
 *
 * A flow composes it and hands it a table of screens; the frame gathers what was typed, hands secrets to the
 * controller and empties their fields (FA-2), and moves the focus to a new screen's heading or to what is wrong (AX-1).
 */
export class FlowFrame<D, M extends FlowMessages = FlowMessages> implements ReactiveController {
  readonly run: FlowController<D>;
  /** New secrets that a later screen sends. */
  readonly kept = new KeptSecrets();
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
    frames.set(host, this);
  }

  get host(): LitElement {
    return this.#host;
  }

  get profile(): BankProfile {
    return this.#scope.profile;
  }

  /** Whether leaving now would cost the person what they did. */
  get hasSomethingToLose(): boolean {
    return hasSomethingToLose(this.run.flow, this.run.state);
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

  /** The field for a part of the request, such as `#/input/name`. */
  readonly fieldAt = (pointer: string) => fieldFor(pointer, this.#host.renderRoot);

  /** Where a person turns when nobody in the company can help, as the profile has it (TXU-2). */
  wayOut(credential: CredentialKind = 'transaction-authentication'): string {
    return this.bankText(credential) ?? this.common[this.profile.wayOut[credential]?.kind ?? 'written'];
  }

  /** The bank's own words for that, where the profile has any in this language. */
  bankText(credential: CredentialKind): string | undefined {
    return this.profile.wayOut[credential]?.text?.[this.#i18n.locale.split('-')[0] ?? 'ja'];
  }

  /** Moves the focus to the heading as soon as it is there, for a flow that was opened by a person. */
  focus(): void {
    this.#roundFocused = -1;
    this.redraw();
  }

  hostConnected(): void {
    this.#handSettings();
  }

  hostDisconnected(): void {
    // An element that is moved is connected again before the microtask.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.kept.forget();
    });
  }

  hostUpdate(): void {
    this.#handSettings();
    const { problem } = this.run.state;
    if (problem && problem !== this.#problemShown) this.#focusProblem = true;
    this.#problemShown = problem;
    this.#forgetKept();
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
          ${this.#notLoaded()} ${this.#isShown ? flowFoot(this, screen, this.#mayAct(screen)) : nothing}
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

  /** The fields that the bank refused, where the screen knows them. */
  get #refusedFields(): readonly ListedProblem[] {
    const { problem } = this.run.state;
    if (problem?.code !== 'fields-refused') return [];
    return problem.errors.flatMap((error) => this.#screen.refusal?.(this, error) ?? []);
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
    // Whoever is at the only step needs not be told where they are.
    const isAlone = steps.length === 1;
    const lead = this.#isShown && !run.state.blocked ? messages.leads[screen.id] : undefined;
    return html`
      <header>
        <h2 id="heading" tabindex="-1">
          ${messages.title}
          ${
            isAlone
              ? nothing
              : html`<span class="visually-hidden">
                  ${common.position({ at, of: steps.length, name: names[at - 1] ?? '' })}
                </span>`
          }
        </h2>
        ${lead ? html`<p class="lead">${lead}</p>` : nothing}
        ${isAlone ? nothing : html`<step-indicator class="steps" .steps=${names} .current=${at}></step-indicator>`}
        ${this.#isShown ? (this.setbacks?.problems(this.#fieldProblems, this.#refusedFields) ?? nothing) : nothing}
      </header>
    `;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (this.run.isBusy || !this.#mayAct(this.#screen)) return;
    const choice = this.#screen.choices?.[(event.submitter as HTMLButtonElement | null)?.value ?? ''];
    if (choice) await this.#choose(choice);
    const fields = fieldsOf(form);
    // What was not changed is as the bank has it, and is not looked at (US-3).
    const wrong = fields.filter((field) => field.dataset['unchanged'] === undefined && !field.checkValidity());
    this.#fieldProblems = [
      ...wrong.map((field) => ({ message: field.problem, target: field })),
      ...(this.#screen.wrong?.(this) ?? []),
    ];
    this.#host.requestUpdate();
    if (this.#fieldProblems.length > 0) {
      this.#focusProblem = true;
      return;
    }
    void this.#send(fields);
  };

  /** The button says what is to be done; what was kept of something else goes. */
  async #choose(choice: (draft: D) => D): Promise<void> {
    const { draft } = this.run.state;
    const chosen = choice(draft);
    if (chosen === draft) return;
    this.kept.forget();
    this.run.change(chosen);
    await this.#host.updateComplete;
  }

  /** The step before; what was typed as a new secret is kept as long as the flow goes on. */
  readonly back = (): void => {
    this.kept.take(fieldsOf(this.#host.renderRoot.querySelector('form')));
    this.run.back();
  };

  /** New secrets outlive neither the operation that they are for nor the person who typed them (IN-3, FA-2). */
  #forgetKept(): void {
    const { phase, operation, problem } = this.run.state;
    const isOver = phase.is === 'ended' || phase.is === 'locked-out' || operation?.state === 'executed';
    if (isOver || problem?.code === 'actor-changed') this.kept.forget();
  }

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
    this.kept.take(fields);
    const sent = await this.run.submit(credentialsIn(fields), { ...this.kept.all, ...secretsIn(fields) });
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
