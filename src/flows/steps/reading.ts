import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../../components/internal/icons.js';
import type { BankClient } from '../../contract/bank-client.js';
import type { Answer } from '../../contract/problems.js';
import type { FlowFrame } from './flow-frame.js';

interface Entry<T> {
  /** What was asked about, such as a user's id. */
  readonly about: string;
  /** The operation that was executed last when it was asked for. */
  readonly after: string;
  /** How often the value had been said to be old. */
  readonly outdated: number;
  value: T | undefined;
  failed: boolean;
}

/** What a screen needs to know of the bank beside the operation: asked once, and anew after each operation of a loop. */
export class Reading<T> {
  readonly #ask: (client: BankClient, about: string) => Promise<Answer<T>>;
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
    const known = this.#entries.get(frame);
    const isSame = known?.about === about && known.outdated === outdated;
    if (!(isSame && known.after === after) && frame.run.hasStarted) {
      void this.#read(frame, { about, after, outdated, value: isSame ? known.value : undefined, failed: false });
    }
    return this.#entries.get(frame)?.value;
  }

  /** Says that the bank could not be asked, and offers to ask again; draws nothing else. */
  failure<D>(frame: FlowFrame<D>): TemplateResult | typeof nothing {
    const { common } = frame;
    if (!this.#entries.get(frame)?.failed) return nothing;
    return html`
      <div class="notice warning" role="status">
        ${icon('warning')}
        <div>
          <p>${common.notLoaded}</p>
          <button type="button" class="next" @click=${() => this.#again(frame)}>${common.loadAgain}</button>
        </div>
      </div>
    `;
  }

  #again<D>(frame: FlowFrame<D>): void {
    this.#entries.delete(frame);
    frame.redraw();
  }

  async #read<D>(frame: FlowFrame<D>, entry: Entry<T>): Promise<void> {
    this.#entries.set(frame, entry);
    const answer = await frame.run.read((client) => this.#ask(client, entry.about)).catch(() => undefined);
    if (answer?.ok) entry.value = answer.value;
    else entry.failed = true;
    frame.redraw();
  }
}
