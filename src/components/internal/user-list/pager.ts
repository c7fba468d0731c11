import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { UserListPickerMessages } from '../../../messages/ja/user-list-picker.js';
import { icon } from '../icons.js';

/** What a pager says. */
type PagerMessages = Pick<UserListPickerMessages, 'pages' | 'previousPage' | 'nextPage' | 'page' | 'pageNumber'>;

const GAP = '…';

/** The numbers that a pager shows: the first, the last and those around the current one, at most seven with the gaps. */
export function pagesShown(current: number, last: number): (number | typeof GAP)[] {
  if (last <= 7) return Array.from({ length: last }, (_, at) => at + 1);
  if (current <= 4) return [1, 2, 3, 4, 5, GAP, last];
  if (current >= last - 3) return [1, GAP, last - 4, last - 3, last - 2, last - 1, last];
  return [1, GAP, current - 1, current, current + 1, GAP, last];
}

/** Buttons that lead from page to page. */
export function pager(
  current: number,
  last: number,
  messages: PagerMessages,
  goTo: (page: number) => void,
): TemplateResult | typeof nothing {
  if (last <= 1) return nothing;
  const step = (page: number, name: 'previous' | 'next', label: string): TemplateResult => html`
    <button
      type="button"
      class="page"
      aria-label=${label}
      aria-disabled=${page < 1 || page > last ? 'true' : 'false'}
      @click=${() => page >= 1 && page <= last && goTo(page)}
    >
      ${icon(name)}
    </button>
  `;
  return html`
    <nav class="pager" aria-label=${messages.pages}>
      ${step(current - 1, 'previous', messages.previousPage)}
      ${repeat(
        pagesShown(current, last),
        (page, at) => (page === GAP ? `gap-${at}` : page),
        (page) =>
          page === GAP
            ? html`<span aria-hidden="true">${GAP}</span>`
            : html`<button
                type="button"
                class="page"
                aria-label=${messages.page({ page })}
                aria-current=${page === current ? 'page' : 'false'}
                @click=${() => goTo(page)}
              >
                ${messages.pageNumber({ page })}
              </button>`,
      )}
      ${step(current + 1, 'next', messages.nextPage)}
    </nav>
  `;
}

export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  button.page {
    min-inline-size: 2.5rem;
    min-block-size: 2.5rem;
    padding: 0.25rem;
    border-color: transparent;
    background: none;
    font-weight: 400;
  }
  button.page[aria-current='page'] {
    border-color: var(--_accent-line);
    background: var(--_accent-weak);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    button.page[aria-current='page'] {
      border-color: Highlight;
    }
  }
`;
