import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { countChosen, everybodyWho, isRule } from './choice.js';
import type { ListView } from './list-view.js';
import { pager } from './pager.js';

/** How many are chosen and shown, and the ways to more. */
export function listFoot(view: ListView): TemplateResult {
  const { messages, loader, selection, scrolling } = view;
  const { page: number = 1, pageSize = 10 } = loader.request;
  const total = loader.page?.total ?? 0;
  const from = scrolling ? 1 : (number - 1) * pageSize + 1;
  return html`
    <div class="foot">
      <div class="chosen">${selection === 'none' ? nothing : chosenSoFar(view)}</div>
      <p class="range" role="status">
        ${total === 0 ? nothing : messages.range({ total, from, to: from + loader.rows.length - 1 })}
      </p>
      ${scrolling ? more(view) : pager(number, Math.ceil(total / pageSize), messages, (page) => loader.goTo(page))}
    </div>
  `;
}

function chosenSoFar({ messages, loader, selection, choice, disabled, choose, clearChoice }: ListView): TemplateResult {
  const count = countChosen(choice);
  const sentence = isRule(choice) ? messages.chosenByRule({ count }) : messages.chosen({ count });
  const { page, request, rows } = loader;
  return html`
    <span class="count" role="status">${count === 0 ? nothing : sentence}</span>
    ${
      count === 0 || disabled
        ? nothing
        : html`<button type="button" class="quiet" @click=${clearChoice}>${messages.clearChoice}</button>`
    }
    ${
      selection === 'multiple' && page && page.total > rows.length && !disabled
        ? html`<button type="button" class="quiet all" @click=${() => choose(everybodyWho(request, page.eligible))}>
            ${messages.chooseAllThatMatch}
          </button>`
        : nothing
    }
  `;
}

function more({ messages, loader }: ListView): TemplateResult | typeof nothing {
  if (!loader.page || loader.rows.length >= loader.page.total) return nothing;
  return html`<button type="button" class="quiet more" @click=${() => loader.more()}>${messages.more}</button>`;
}
