import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

/** The outline of what was changed; on paper, too (CO-4). */
export const pencil = 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4';

const shapes = {
  done: svg`<path d="m4 12 5 5L20 6" />`,
  stopped: svg`<circle cx="12" cy="12" r="9" /><path d="m6 6 12 12" />`,
  warning: svg`<path d="M12 3 2 21h20zM12 10v5m0 3v.01" />`,
  info: svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v6m0-10v.01" />`,
  waiting: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`,
  none: svg`<path d="M5 12h14" />`,
  search: svg`<circle cx="10" cy="10" r="6" /><path d="m15 15 5 5" />`,
  eye: svg`<path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z" /><circle cx="12" cy="12" r="3" />`,
  'eye-off': svg`<path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM4 4l16 16" />`,
  renew: svg`<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v5h-5" />`,
  print: svg`<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z" />`,
  previous: svg`<path d="m15 5-7 7 7 7" />`,
  next: svg`<path d="m9 5 7 7-7 7" />`,
  changed: svg`<path d=${pencil} />`,
  copy: svg`<path d="M9 9h11v11H9zM15 9V4H4v11h5" />`,
  enlarge: svg`<path d="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5" />`,
  camera: svg`<path d="M4 8h4l2-3h4l2 3h4v11H4z" /><circle cx="12" cy="13" r="3.5" />`,
};

export type IconName = keyof typeof shapes;

/** A picture beside a word that says the same; hidden from those who hear the page. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
