import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightElement } from './light-element.js';
import { sentencesIn, type LanguageName } from './sentences.js';

/** What a flow tells its portal (EM-5), and the part of it that fits into a line. */
const details: { readonly [K in FlowEventName]: (event: HTMLElementEventMap[K]) => string } = {
  'flow-started': ({ detail }) => detail.flow,
  'step-shown': ({ detail }) => detail.step,
  'before-submit': ({ detail }) => detail.step,
  submitted: ({ detail }) => detail.step,
  completed: ({ detail }) => detail.operation.receipt ?? detail.operation.state,
  cancelled: () => '',
  failed: ({ detail }) => detail.problem.code,
  'session-expired': () => '',
  'demand-handed-over': ({ detail }) => detail.demand.kind,
  'flow-ended': ({ detail }) => detail.outcome,
};

type FlowEventName =
  | 'flow-started'
  | 'step-shown'
  | 'before-submit'
  | 'submitted'
  | 'completed'
  | 'cancelled'
  | 'failed'
  | 'session-expired'
  | 'demand-handed-over'
  | 'flow-ended';

export const flowEventNames = Object.keys(details) as readonly FlowEventName[];

interface Entry {
  readonly time: string;
  readonly name: string;
  readonly detail: string;
}

const mostEntries = 100;
const clock = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', timeStyle: 'medium' });

/** Lists what the flows tell the document, the newest last. */
export class DemoEventLog extends LightElement {
  @property() language: LanguageName = 'ja';
  @state() private entries: readonly Entry[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of flowEventNames) document.addEventListener(name, this.#note);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of flowEventNames) document.removeEventListener(name, this.#note);
  }

  protected override render(): TemplateResult {
    const { events, noEvents } = sentencesIn(this.language);
    return html`
      <div class="events" role="region" tabindex="0" aria-label=${events}>
        ${
          this.entries.length === 0
            ? html`<p class="hint">${noEvents}</p>`
            : html`<ol>
                ${this.entries.map(
                  ({ time, name, detail }) => html`<li><time>${time}</time> ${name} <b>${detail}</b></li>`,
                )}
              </ol>`
        }
      </div>
    `;
  }

  protected override updated(): void {
    const list = this.querySelector('.events');
    if (list) list.scrollTop = list.scrollHeight;
  }

  readonly #note = (event: Event): void => {
    const name = event.type as FlowEventName;
    const detail = (details[name] as (event: Event) => string)(event);
    this.entries = [...this.entries, { time: clock.format(new Date()), name, detail }].slice(-mostEntries);
  };
}
