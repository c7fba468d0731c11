import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CredentialState, Role } from '../../../contract/index.js';
import { icon } from '../icons.js';
import { isComposing } from '../keyboard.js';
import { credentialStates, credentialStateWord, credentialWord, roleWord } from '../user-words.js';
import type { ListView } from './list-view.js';

export type FilterName = 'text' | 'loginId' | 'name' | 'role' | 'state';

/** The fields that narrow a list. */
export function listFilters(
  view: ListView,
  offered: readonly FilterName[],
  roles: readonly Role[],
): TemplateResult | typeof nothing {
  if (offered.length === 0) return nothing;
  const { messages, words, credential, loader } = view;
  const field: Readonly<Record<FilterName, () => TemplateResult>> = {
    text: () => searchField(view, 'query', messages.search),
    loginId: () => searchField(view, 'loginId', words.loginId),
    name: () => searchField(view, 'name', words.userName),
    role: roleField,
    state: stateField,
  };
  return html`
    <div class="filters" role="search" aria-label=${view.label}>${offered.map((filter) => field[filter]())}</div>
  `;

  function roleField(): TemplateResult {
    const options = roles.map((role) => option(role, roleWord(role, words), loader.request.role));
    return selectField(view, 'role', words.role, options, (role) => loader.show({ role: role as Role | undefined }));
  }

  function stateField(): TemplateResult {
    const options = credentialStates.map((state) =>
      option(state, credentialStateWord(state, words), loader.request.state),
    );
    return selectField(view, 'state', credentialWord(credential, words), options, (state) =>
      loader.show({ state: state as CredentialState | undefined }),
    );
  }
}

/** The text is left to the field: setting it from here would break a composition that is going on. */
function searchField(
  { loader, disabled }: ListView,
  member: 'query' | 'loginId' | 'name',
  label: string,
): TemplateResult {
  const search = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    loader.show({ [member]: (event.target as HTMLInputElement).value.trim() });
  };
  return html`
    <div class="search">
      <label class="label" for=${member}>${label}</label>
      <input
        id=${member}
        type="search"
        autocomplete="off"
        spellcheck="false"
        ?disabled=${disabled}
        @focus=${() => loader.warmSearch()}
        @blur=${() => loader.restSearch()}
        @input=${search}
        @compositionend=${search}
        @keydown=${keepEnter}
      />
      ${icon('search')}
    </div>
  `;
}

/** Enter searches, which has happened already; a portal that submits on Enter is not to take it for its own. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !isComposing(event)) event.preventDefault();
}

function selectField(
  { messages, disabled }: ListView,
  id: string,
  label: string,
  options: readonly TemplateResult[],
  choose: (value: string | undefined) => void,
): TemplateResult {
  return html`
    <div>
      <label class="label" for=${id}>${label}</label>
      <select
        id=${id}
        ?disabled=${disabled}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || undefined)}
      >
        <option value="">${messages.everything}</option>
        ${options}
      </select>
    </div>
  `;
}

function option(value: string, word: string, wanted: string | undefined): TemplateResult {
  return html`<option value=${value} .selected=${value === wanted}>${word}</option>`;
}
