import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CredentialKind, User, UserRow } from '../../../contract/index.js';
import type { UserSuspensionListMessages } from '../../../messages/ja/user-suspension-list.js';
import type { Words } from '../../../messages/ja/words.js';
import { icon } from '../icons.js';
import { roleWord, stateChip } from '../user-words.js';
import { changesAnything, credentialsInOrder, scopesOf } from './suspension-choice.js';
import type { SuspensionScope, WantedState } from './suspension-choice.js';

/** What the rows draw from, and whom they tell what a person wants. */
export interface SuspensionView {
  readonly messages: UserSuspensionListMessages;
  readonly words: Words;
  readonly disabled: boolean;
  /** What the row of a user shows as wanted. */
  readonly wantOf: (user: User) => Want;
  readonly want: (user: User, want: Want) => void;
}

/** The two fields of a row: nothing is wanted while the state is to stay. */
export interface Want {
  readonly scope: SuspensionScope;
  readonly wanted: WantedState | '';
}

/** The columns of the list. */
export const columns = credentialsInOrder.length + 3;

export function suspensionHead({ messages, words }: SuspensionView): TemplateResult {
  const head = (label: string, kind: string) => html`<th role="columnheader" scope="col" class=${kind}>${label}</th>`;
  return html`
    <thead>
      <tr role="row">
        ${head(words.userName, 'person')} ${credentialsInOrder.map((kind) => head(messages.credentials[kind], 'state'))}
        ${head(messages.scope, 'scope')} ${head(messages.wanted, 'wanted')}
      </tr>
    </thead>
  `;
}

/** One user; who cannot be changed stays with the reason and without fields (SU-1, TXU-2). */
export function suspensionRow(view: SuspensionView, { user, eligibility }: UserRow, at: number): TemplateResult {
  const { messages, words } = view;
  const { selectable, reason } = eligibility;
  const isChanged = selectable && view.wantOf(user).wanted !== '';
  const why = reason ? messages.notSelectable({ code: reason }) : messages.notSelectableForSomeReason;
  return html`
    <tr role="row" class="row ${isChanged ? 'chosen' : ''} ${selectable ? '' : 'unselectable'}">
      <th role="rowheader" scope="row" class="person">
        <bdi class="name" id="name-${at}">${user.name}</bdi>
        <div class="who"><bdi>${user.loginId}</bdi> <span>${roleWord(user.role, words)}</span></div>
      </th>
      ${credentialsInOrder.map((kind) => stateCell(view, user, kind))}
      ${
        selectable
          ? [scopeCell(view, user, at), wantedCell(view, user, at)]
          : html`<td role="cell" class="why" colspan="2"><div class="reason">${icon('info')}${why}</div></td>`
      }
    </tr>
  `;
}

function stateCell({ messages, words }: SuspensionView, { credentials }: User, kind: CredentialKind): TemplateResult {
  return html`
    <td role="cell" class="state">
      <span class="term">${messages.credentials[kind]}</span>
      ${stateChip(credentials[kind] ?? 'unregistered', words)}
    </td>
  `;
}

function scopeCell(view: SuspensionView, user: User, at: number): TemplateResult {
  const { messages } = view;
  const { scope, wanted } = view.wantOf(user);
  const options = scopesOf(user).map((value) => ({
    value,
    label: value === 'service' ? messages.wholeService : messages.credentials[value],
  }));
  return selectCell(view, { field: 'scope', at, options, chosen: scope }, (value) => {
    const next = value as SuspensionScope;
    const isStill = wanted !== '' && changesAnything(user, { scope: next, wanted });
    view.want(user, { scope: next, wanted: isStill ? wanted : '' });
  });
}

/** Offers only what would change anything. */
function wantedCell(view: SuspensionView, user: User, at: number): TemplateResult {
  const { messages } = view;
  const { scope, wanted } = view.wantOf(user);
  const options = [
    { value: '', label: messages.leave },
    ...(['suspended', 'available'] as const)
      .filter((value) => changesAnything(user, { scope, wanted: value }))
      .map((value) => ({ value, label: messages.wantedStates[value] })),
  ];
  return selectCell(view, { field: 'wanted', at, options, chosen: wanted }, (value) =>
    view.want(user, { scope, wanted: value as Want['wanted'] }),
  );
}

interface SelectCell {
  readonly field: 'scope' | 'wanted';
  readonly at: number;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
}

function selectCell(
  { messages, disabled }: SuspensionView,
  { field, at, options, chosen }: SelectCell,
  choose: (value: string) => void,
): TemplateResult {
  return html`
    <td role="cell" class=${field}>
      <span class="term" id="${field}-${at}">${messages[field]}</span>
      <select
        aria-labelledby="name-${at} ${field}-${at}"
        aria-describedby=${field === 'wanted' ? 'error' : nothing}
        ?disabled=${disabled}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${options.map(
          ({ value, label }) => html`<option .value=${value} .selected=${live(value === chosen)}>${label}</option>`,
        )}
      </select>
    </td>
  `;
}
