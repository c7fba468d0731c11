import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../components/internal/icons.js';

interface Notice {
  readonly look: 'info' | 'warning' | 'danger';
  readonly heading?: string;
  readonly text: string;
  readonly button?: { readonly label: string; readonly press: () => void };
  readonly note?: string;
}

/** One thing to say in place of a screen, with at most one thing to do. */
export function noticeScreen({ look, heading, text, button, note }: Notice): TemplateResult {
  return html`
    <div class="notice ${look}" role=${look === 'danger' ? 'alert' : 'status'}>
      ${icon(look === 'info' ? 'info' : 'warning')}
      <div>
        ${heading ? html`<h3>${heading}</h3>` : ''}
        <p>${text}</p>
        ${note ? html`<p class="hint">${note}</p>` : ''}
        ${button ? html`<button type="button" class="next" @click=${button.press}>${button.label}</button>` : ''}
      </div>
    </div>
  `;
}
