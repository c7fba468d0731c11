import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { UserRow, UserSort } from '../../../contract/index.js';
import { icon } from '../icons.js';
import { refuseWhereDisabled } from '../refuse-where-disabled.js';
import { certificateChip, credentialWord, roleWord, stateChip } from '../user-words.js';
import { canJoin, isChosen, nobody, withRows } from './choice.js';
import type { ListView } from './list-view.js';
import { isNarrowed } from './pages.js';

type Column = 'name' | 'loginId' | 'role' | 'state';

const columnClasses: Readonly<Record<Column, string>> = {
  name: 'person',
  loginId: 'login-id',
  role: 'role',
  state: 'state',
};

/** Column heads that sort, and the box that chooses the whole page. */
export function listHead(view: ListView): TemplateResult {
  const { words, credential, selection, tokenColumn, aboutCertificates, messages } = view;
  return html`
    <thead>
      <tr>
        ${selection === 'none' ? nothing : html`<td class="choice">${selection === 'multiple' ? pageBox(view) : nothing}</td>`}
        ${columnHead(view, 'name', words.userName)} ${columnHead(view, 'loginId', words.loginId)}
        ${columnHead(view, 'role', words.role)}
        ${
          aboutCertificates
            ? html`<th scope="col" class="state">${messages.certificateState}</th>`
            : columnHead(view, 'state', credentialWord(credential, words))
        }
        ${tokenColumn ? html`<th scope="col" class="token-number">${words.currentTokenNumber}</th>` : nothing}
      </tr>
    </thead>
  `;
}

/** One user; who cannot be chosen keeps a box that takes the focus and says why (TXU-2). */
export function listRow(view: ListView, row: UserRow, at: number): TemplateResult {
  const { words, credential, selection } = view;
  const { user } = row;
  const reason = reasonAgainst(view, row);
  const chosen = isChosen(view.choice, row, credential);
  return html`
    <tr class="row ${chosen ? 'chosen' : ''} ${reason ? 'unselectable' : ''}">
      ${selection === 'none' ? nothing : html`<td class="choice">${rowBox(view, row, at, reason)}</td>`}
      <th scope="row" class="person">
        <label class="name" id="name-${at}" for="choose-${at}">${user.name}</label>
        ${user.kana ? html`<div class="kana">${user.kana}</div>` : nothing}
        ${reason ? html`<div class="reason" id="reason-${at}">${icon('info')}${reason}</div>` : nothing}
      </th>
      <td class="login-id">${user.loginId}</td>
      <td class="role">${roleWord(user.role, words)}</td>
      <td class="state">
        ${view.aboutCertificates ? certificate(user, view) : stateChip(user.credentials[credential] ?? 'unregistered', words)}
      </td>
      ${view.tokenColumn ? tokenNumberCell(user, words) : nothing}
    </tr>
  `;
}

/** Until when a certificate is good matters only while it is in use. */
function certificate({ certificate: held = { state: 'missing' } }: UserRow['user'], { messages, words }: ListView) {
  const { state, expiresAt } = held;
  return html`
    ${certificateChip(held, words)}
    ${state === 'issued' && expiresAt ? html`<div class="kana">${messages.until({ at: expiresAt })}</div>` : nothing}
  `;
}

/** In a card, where no head stands above it, the number is said what it is. */
function tokenNumberCell({ tokenNumber }: UserRow['user'], words: ListView['words']): TemplateResult {
  return html`
    <td class="token-number">
      <span class="term">${words.currentTokenNumber}</span>
      ${
        tokenNumber
          ? tokenNumber
          : html`<span aria-hidden="true">－</span><span class="visually-hidden">${words.stateUnregistered}</span>`
      }
    </td>
  `;
}

/** What stands where rows would be: why there are none, or that they are on their way. */
export function insteadOfRows(
  { messages, loader, selection, tokenColumn, clearFilters, retry }: ListView,
  columns = 4 + Number(selection !== 'none') + Number(tokenColumn),
) {
  const { failed, waiting, page, rows, request } = loader;
  const say = (sentence: string, below?: TemplateResult | readonly TemplateResult[]): TemplateResult => html`
    <tr role="row" class="said">
      <td role="cell" colspan=${columns}>
        <p role=${failed ? 'alert' : 'status'}>${sentence}</p>
        ${below}
      </td>
    </tr>
  `;
  if (failed) return say(messages.failed, html`<button type="button" @click=${retry}>${messages.retry}</button>`);
  if (rows.length > 0) return nothing;
  if (!page) return waiting ? say(messages.loading, skeleton) : nothing;
  if (!isNarrowed(request)) return say(messages.empty);
  return say(messages.noMatch, html`<button type="button" @click=${clearFilters}>${messages.clearFilters}</button>`);
}

const skeleton = Array.from({ length: 5 }, () => html`<div class="bone"></div>`);

/** On, off or in between, for the rows of this page that can be chosen. */
function pageBox({ messages, loader, choice, credential, disabled, choose }: ListView): TemplateResult {
  const able = loader.rows.filter((row) => canJoin(choice, row, credential));
  const chosen = able.filter((row) => isChosen(choice, row, credential)).length;
  return html`
    <label class="target">
      <input
        type="checkbox"
        aria-label=${messages.choosePage}
        aria-disabled=${able.length === 0 ? 'true' : 'false'}
        ?disabled=${disabled}
        .checked=${live(chosen > 0 && chosen === able.length)}
        .indeterminate=${live(chosen > 0 && chosen < able.length)}
        @click=${refuseWhereDisabled}
        @change=${() => choose(withRows(choice, able, chosen < able.length))}
      />
    </label>
  `;
}

function rowBox(view: ListView, row: UserRow, at: number, reason: string): TemplateResult {
  const { selection, choice, credential, disabled, choose } = view;
  const take = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    choose(withRows(selection === 'single' ? nobody : choice, [row], checked));
  };
  return html`
    <label class="target">
      <input
        id="choose-${at}"
        type=${selection === 'single' ? 'radio' : 'checkbox'}
        name="choice"
        aria-labelledby="name-${at}"
        aria-describedby=${reason ? `reason-${at}` : nothing}
        aria-disabled=${reason ? 'true' : 'false'}
        ?disabled=${disabled}
        .checked=${live(isChosen(choice, row, credential))}
        @click=${refuseWhereDisabled}
        @change=${take}
      />
    </label>
  `;
}

function reasonAgainst({ messages, selection, choice, credential }: ListView, row: UserRow): string {
  const { selectable, reason } = row.eligibility;
  if (selection === 'none' || canJoin(choice, row, credential)) return '';
  if (selectable) return messages.outsideRule;
  return reason ? messages.notSelectable({ code: reason }) : messages.notSelectableForSomeReason;
}

function columnHead({ loader }: ListView, column: Column, label: string): TemplateResult {
  const { sort } = loader.request;
  const order = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
  return html`
    <th scope="col" class=${columnClasses[column]} aria-sort=${order}>
      <button type="button" class="sort" @click=${() => loader.show({ sort: sortAfter(sort, column) })}>
        ${label}
      </button>
    </th>
  `;
}

/** Up, down, and as given again. */
function sortAfter(sort: UserSort | undefined, column: Column): UserSort | undefined {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? undefined : column;
}
