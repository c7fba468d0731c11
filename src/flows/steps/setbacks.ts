import type { LitElement, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { ErrorSummary } from '../../components/error-summary.js';
import type { ListedProblem } from '../../components/error-summary.js';
import { htmlWith } from '../../components/internal/own-elements.js';
import { MessagesController } from '../../context/messages-controller.js';
import { flowSetbacksMessages } from '../../messages/ja/flow-setbacks.js';
import type { FlowSetbacksMessages } from '../../messages/ja/flow-setbacks.js';
import type { FlowProblem } from '../engine/flow.js';
import type { Blocked } from '../engine/flow-state.js';
import {
  blockedScreen,
  cancelDialog,
  endedScreen,
  lockedOutScreen,
  sessionOverScreen,
  unknownScreen,
} from './endings.js';
import type { FlowFrame } from './flow-frame.js';
import { problemReference, problemSentence } from './problem-sentence.js';

const html = htmlWith(ErrorSummary);

/** What a flow says when something stands in its way, and at its end; loaded after the first screen. */
export class Setbacks<D> {
  readonly frame: FlowFrame<D>;
  readonly #i18n: MessagesController<FlowSetbacksMessages>;

  constructor(host: LitElement, frame: FlowFrame<D>) {
    this.frame = frame;
    this.#i18n = new MessagesController(host, flowSetbacksMessages);
  }

  get messages(): FlowSetbacksMessages {
    return this.#i18n.messages;
  }

  /** Whether the sentences are still on their way. */
  get pending(): boolean {
    return this.#i18n.pending;
  }

  /** What keeps the screen from going on: fields to put right, or what the bank said, with the fields that it refused. */
  problems(listed: readonly ListedProblem[], refused: readonly ListedProblem[]): TemplateResult | typeof nothing {
    if (listed.length > 0) return html`<error-summary class="problems" .problems=${listed}></error-summary>`;
    const { problem } = this.frame.run.state;
    if (!problem) return nothing;
    const reference = problemReference(problem, this.messages);
    return html`
      <error-summary
        class="problems"
        heading=${problemSentence(problem, this.messages)}
        .problems=${[...refused, ...this.#reasons, ...(reference ? [{ message: reference }] : [])]}
      ></error-summary>
    `;
  }

  /** What the bank said. */
  sentence(problem: FlowProblem): string {
    return problemSentence(problem, this.messages);
  }

  /** Why people were refused, each reason once. */
  get #reasons(): readonly ListedProblem[] {
    const { problem } = this.frame.run.state;
    if (problem?.code !== 'targets-refused') return [];
    const codes = new Set(problem.targets.map(({ reason }) => reason));
    return [...codes].map((code) => ({ message: this.messages.reason({ code }) }));
  }

  /** What stands in the screen's place. */
  inPlace(): TemplateResult | typeof nothing {
    const { phase } = this.frame.run.state;
    switch (phase.is) {
      case 'session-over':
        return sessionOverScreen(this);
      case 'unknown':
        return unknownScreen(this);
      case 'locked-out':
        return lockedOutScreen(this);
      case 'ended':
        return endedScreen(this, phase.outcome);
      default:
        return nothing;
    }
  }

  /** Why the signed-in person cannot do this now. */
  blocked(blocked: Blocked): TemplateResult {
    return blockedScreen(this, blocked);
  }

  /** Asks before something is lost. */
  cancelDialog(): TemplateResult {
    return cancelDialog(this);
  }
}
