import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../../components/internal/icons.js';
import type { BankClient } from '../../contract/bank-client.js';
import type { Answer, Problem } from '../../contract/problems.js';
import type { FlowFrame } from './flow-frame.js';

interface Entry<T> {
  /** What was asked about, such as a user's id. */
  readonly about: string;
  /** The operation that was executed last when it was asked for. */
  readonly after: string;
  /** How often the value had been said to be old. */
  readonly outdated: number;
  value: T | undefined;
  /** Why there is no answer. */
  problem: Problem | undefined;
}

/** What a screen needs to know of the bank beside the operation: asked once a run, and anew after each operation of a loop. */
export class Reading<T> {
  readonly #ask: (client: BankClient, about: string) => Promise<Answer<T>>;
  /** By the run of a flow. */
  readonly #entries = new WeakMap<object, Entry<T>>();

  constructor(ask: (client: BankClient, about: string) => Promise<Answer<T>>) {
    this.#ask = ask;
  }

  /**
   * Undefined until the bank has answered.
   *
   * @param about what is asked about, where that is chosen in the flow
   * @param outdated how often the bank has said that the value is old; each time it is asked again
   */
  value<D>(frame: FlowFrame<D>, about = '', outdated = 0): T | undefined {
    const { last, operation } = frame.run.state;
    const executed = operation?.state === 'executed' ? operation : last;
    const after = executed?.id ?? '';
    const known = this.#entries.get(frame.run.state.run);
    const isSame = known?.about === about && known.outdated === outdated;
    if (!(isSame && known.after === after) && frame.run.hasStarted) {
      void this.#read(frame, { about, after, outdated, value: isSame ? known.value : undefined, problem: undefined });
    }
    return this.#entries.get(frame.run.state.run)?.value;
  }

  /** Says that the bank could not be asked, and offers to ask again where that may help; draws nothing else. */
  failure<D>(frame: FlowFrame<D>): TemplateResult | typeof nothing {
    const { common, setbacks } = frame;
    const problem = this.#entries.get(frame.run.state.run)?.problem;
    if (!problem) return nothing;
    const isGone = setbacks && problem.code === 'user-unknown';
    return html`
      <div class="notice warning" role="status">
        ${icon('warning')}
        ${
          isGone
            ? html`<p>${setbacks.sentence(problem)}</p>`
            : html`<div>
                <p>${common.notLoaded}</p>
                <button type="button" class="next" @click=${() => this.#again(frame)}>${common.loadAgain}</button>
              </div>`
        }
      </div>
    `;
  }

  /** What was read may be old by now: it is asked for again where it is needed next. */
  forget<D>(frame: FlowFrame<D>): void {
    this.#entries.delete(frame.run.state.run);
  }

  #again<D>(frame: FlowFrame<D>): void {
    this.forget(frame);
    frame.redraw();
  }

  async #read<D>(frame: FlowFrame<D>, entry: Entry<T>): Promise<void> {
    this.#entries.set(frame.run.state.run, entry);
    const lost: Answer<T> = { ok: false, problem: { code: 'unreachable' } };
    const answer = await frame.run.read((client) => this.#ask(client, entry.about)).catch(() => lost);
    if (answer.ok) entry.value = answer.value;
    else entry.problem = answer.problem;
    frame.redraw();
  }
}
