import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { OperationHistoryTableMessages } from '../../../messages/ja/operation-history-table.js';
import { icon } from '../icons.js';
import { isComposing } from '../keyboard.js';
import type { HistoryListPage, HistoryQuery } from './history-source.js';

/** What is wrong with the days that were typed. */
export type DayProblems = { readonly [K in 'from' | 'to']?: string };

export interface SearchView {
  readonly messages: OperationHistoryTableMessages;
  readonly query: HistoryQuery;
  /** What the source told of the history. */
  readonly about: Partial<HistoryListPage>;
  readonly problems: DayProblems;
  readonly search: (event: SubmitEvent) => void;
  readonly clear: () => void;
}

/** 「操作履歴情報の検索」: what narrows the history. */
export function historySearch(view: SearchView): TemplateResult {
  const { messages, query, about } = view;
  const { oldest, newest, scope } = about;
  return html`
    <form role="search" aria-labelledby="search-heading" novalidate @submit=${view.search} @keydown=${keepComposition}>
      <h3 id="search-heading">${messages.searchHeading}</h3>
      <div class="fields">
        <fieldset>
          <legend class="label">${messages.period}</legend>
          <div class="days">${dayField(view, 'from')} ${dayField(view, 'to')}</div>
          ${oldest && newest ? html`<p class="hint" id="kept">${messages.kept({ oldest, newest })}</p>` : nothing}
        </fieldset>
        ${
          scope === 'own'
            ? nothing
            : html`<div class="user">
                <label class="label" for="user">${messages.user}</label>
                <input
                  id="user"
                  name="user"
                  type="search"
                  autocomplete="off"
                  spellcheck="false"
                  maxlength="200"
                  .value=${query.user ?? ''}
                />
              </div>`
        }
        ${codeField('business', messages.business, messages.businesses, view)}
        ${codeField('result', messages.result, messages.results, view)}
        ${
          scope === 'all'
            ? html`<label class="own"
                ><input
                  type="checkbox"
                  name="own"
                  value="true"
                  .checked=${query.own ?? false}
                />${messages.ownOnly}</label
              >`
            : nothing
        }
      </div>
      <div class="acts">
        <button type="submit">${icon('search')}${messages.search}</button>
        <button type="button" class="quiet" @click=${view.clear}>${messages.clear}</button>
      </div>
    </form>
  `;
}

/** What the fields say; what is empty is not looked for. */
export function queryOf(form: HTMLFormElement): HistoryQuery {
  const typed = new FormData(form);
  const text = (name: string): string | undefined => {
    const value = typed.get(name);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
  };
  const query = {
    from: text('from'),
    to: text('to'),
    user: text('user'),
    business: text('business'),
    result: text('result'),
    own: typed.has('own') || undefined,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

/** What cannot be looked for: half a day, a day that is not kept, an end before its beginning. */
export function problemsOfDays(
  form: HTMLFormElement,
  { oldest, newest }: SearchView['about'],
  messages: OperationHistoryTableMessages,
): DayProblems {
  const problemOf = (name: 'from' | 'to'): string | undefined => {
    const field = form.elements.namedItem(name) as HTMLInputElement;
    const day = field.value;
    if (field.validity.badInput || !/^(\d{4}-\d{2}-\d{2})?$/.test(day)) return messages.dayIncomplete;
    if (day === '' || !oldest || !newest) return undefined;
    return day < oldest || day > newest ? messages.dayNotKept({ oldest, newest }) : undefined;
  };
  const [from, to] = [problemOf('from'), problemOf('to')];
  const query = queryOf(form);
  const isReversed = !from && !to && query.from && query.to && query.from > query.to;
  return { ...(from && { from }), ...((to || isReversed) && { to: to ?? messages.daysReversed }) };
}

function dayField({ messages, query, about, problems }: SearchView, name: 'from' | 'to'): TemplateResult {
  const problem = problems[name];
  return html`
    <div>
      <label class="label" for=${name}>${messages[name]}</label>
      <input
        id=${name}
        name=${name}
        type="date"
        min=${ifDefined(about.oldest)}
        max=${ifDefined(about.newest)}
        .value=${query[name] ?? ''}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="${name}-error kept"
      />
      <p class="error" id="${name}-error" ?hidden=${!problem}>${problem ? [icon('warning'), problem] : nothing}</p>
    </div>
  `;
}

function codeField(
  name: 'business' | 'result',
  label: string,
  names: Readonly<Record<string, string>>,
  { messages, query }: SearchView,
): TemplateResult {
  return html`
    <div>
      <label class="label" for=${name}>${label}</label>
      <select id=${name} name=${name}>
        <option value="">${messages.everything}</option>
        ${Object.entries(names).map(
          ([code, word]) => html`<option value=${code} .selected=${code === query[name]}>${word}</option>`,
        )}
      </select>
    </div>
  `;
}

/** Enter that ends a composition is no search (IN-2). */
function keepComposition(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}
