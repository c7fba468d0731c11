import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { icon } from '../../components/internal/icons.js';
import { ErrorSummary } from '../../components/error-summary.js';
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
import { credentialsIn, fieldsOf, forgetSecrets } from './fields.js';
import type { Field } from './fields.js';
import { cancelDialog, endedScreen, sessionOverScreen, unknownScreen } from './endings.js';
import { problemReference, problemSentence } from './problem-sentence.js';

const html = htmlWith(ErrorSummary, StepIndicator);

/** A step with what it shows. */
export interface Screen<D> extends Step<D> {
  readonly body: (frame: FlowFrame<D>) => TemplateResult;
  /** Stands beside the buttons, such as a password. */
  readonly foot?: (frame: FlowFrame<D>) => TemplateResult | typeof nothing;
  /** How the button looks; `danger` is for what cannot be undone. */
  readonly look?: 'primary' | 'danger';
  /** Whether there is anything to press now. */
  readonly canAct?: (frame: FlowFrame<D>) => boolean;
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
export class FlowFrame<D> implements ReactiveController {
  readonly run: FlowController<D>;
  readonly #host: FlowHost<D>;
  readonly #scope: SettingsScope;
  readonly #screens: readonly Screen<D>[];
  readonly #flowI18n: MessagesController<FlowMessages>;
  readonly #i18n: MessagesController<FlowFrameMessages>;
  readonly #atBaseUrl = new ClientAtBaseUrl();
  #fieldProblems: readonly ListedProblem[] = [];
  #roundFocused = 0;
  #wasShown = true;
  #focusProblem = false;
  #problemShown: unknown;
  #draftTold: D | undefined;

  constructor(host: FlowHost<D>, flow: Flow<D, Screen<D>>, messages: Catalogue<FlowMessages>) {
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
  get messages(): FlowMessages {
    return this.#flowI18n.messages;
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
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    if (!this.#isShown) forgetSecrets(this.#host.renderRoot.querySelector('form'));
    const { round } = this.run.state;
    if (this.#focusProblem && this.#isShown) {
      void this.#focusWhenDrawn('.problems');
    } else if (round !== this.#roundFocused || (!this.#isShown && this.#wasShown)) {
      void this.#focusWhenDrawn('#heading');
    }
    this.#focusProblem = false;
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
        <form novalidate autocomplete="off" aria-busy=${run.isBusy ? 'true' : 'false'} @submit=${this.#submit}>
          ${this.#head(screen)} ${this.#inPlace()}
          <div class="body" ?hidden=${!this.#isShown}>
            ${phase.is === 'ended' ? nothing : keyed(run.state.round, screen.body(this))}
          </div>
          ${this.#isShown ? this.#foot(screen) : nothing}
        </form>
        <p class="visually-hidden" role="status">${this.#announcement}</p>
        ${phase.is === 'confirming-cancel' ? cancelDialog(this) : nothing}
      </section>
    `;
  }

  /** What stands in the screen's place; the screen is kept behind it, with what was typed but secrets. */
  #inPlace(): TemplateResult | typeof nothing {
    const { phase } = this.run.state;
    switch (phase.is) {
      case 'session-over':
        return html`<div class="body">${sessionOverScreen(this)}</div>`;
      case 'unknown':
        return html`<div class="body">${unknownScreen(this)}</div>`;
      case 'ended':
        return html`<div class="body">${endedScreen(this, phase.outcome)}</div>`;
      default:
        return nothing;
    }
  }

  /** Whether the screen itself is shown, not what stands in its place. */
  get #isShown(): boolean {
    const { is } = this.run.state.phase;
    return is === 'filling' || is === 'busy' || is === 'confirming-cancel';
  }

  get #screen(): Screen<D> {
    const screen = this.#screens.find(({ id }) => id === this.run.state.step);
    if (!screen) throw new Error(`there is no screen for the step "${this.run.state.step}"`);
    return screen;
  }

  get #announcement(): string {
    const { phase } = this.run.state;
    if (phase.is === 'busy' && phase.call.to === 'look' && phase.call.after !== 'look') return this.common.asking;
    return this.run.showsBusy ? this.common.busy : '';
  }

  #head(screen: Screen<D>): TemplateResult {
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
        ${this.#problems()}
      </header>
    `;
  }

  #problems(): TemplateResult | typeof nothing {
    const { problem, phase } = this.run.state;
    if (phase.is === 'ended' || phase.is === 'session-over' || phase.is === 'unknown') return nothing;
    if (this.#fieldProblems.length > 0) {
      return html`<error-summary class="problems" .problems=${this.#fieldProblems}></error-summary>`;
    }
    if (!problem) return nothing;
    const reference = problemReference(problem, this.common);
    return html`
      <error-summary
        class="problems"
        heading=${problemSentence(problem, this.common)}
        .problems=${reference ? [{ message: reference }] : []}
      ></error-summary>
    `;
  }

  #foot(screen: Screen<D>): TemplateResult {
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
              : html`<button type="button" aria-disabled=${run.isBusy ? 'true' : 'false'} @click=${run.back}>
                  ${common.back}
                </button>`
          }
          ${
            label && canAct
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
    if (this.run.isBusy) return;
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

  async #send(fields: readonly Field[]): Promise<void> {
    const sent = await this.run.submit(credentialsIn(fields));
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
