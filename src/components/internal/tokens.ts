import { css } from 'lit';

/**
 * The design tokens that every element reads: a page sets `--madoguchi-…`, an element reads `--_…` (docs: Tokens).
 *
 * Brand → semantic → component: a brand sets `--madoguchi-brand` and `--madoguchi-on-brand`; everything has a value of
 * its own where nothing is set, for light and dark (`color-scheme`).
 */
export const tokens = css`
  :host {
    --_surface: var(--madoguchi-surface, light-dark(#ffffff, #161b21));
    --_sunken: var(--madoguchi-sunken, light-dark(#f5f6f8, #0f1317));
    --_text: var(--madoguchi-text, light-dark(#18212b, #e9edf2));
    --_muted: var(--madoguchi-muted, light-dark(#566170, #a9b3bf));
    --_line: var(--madoguchi-line, light-dark(#dfe3e8, #2c343d));
    --_control-line: var(--madoguchi-control-line, light-dark(#7d8794, #7b8794));
    --_accent: var(--madoguchi-accent, var(--madoguchi-brand, light-dark(#0f4c81, #8ab8ea)));
    --_on-accent: var(--madoguchi-on-accent, var(--madoguchi-on-brand, light-dark(#ffffff, #0b1622)));
    --_accent-weak: var(--madoguchi-accent-weak, light-dark(#eaf1f8, #17283b));
    --_accent-line: var(--madoguchi-accent-line, light-dark(#b9cfe4, #2c4a6a));
    --_danger: var(--madoguchi-danger, light-dark(#b3231b, #f2918a));
    --_danger-ground: var(--madoguchi-danger-ground, light-dark(#fdeeec, #331a19));
    --_danger-line: var(--madoguchi-danger-line, light-dark(#f0c4bf, #5b2a27));
    --_danger-solid: var(--madoguchi-danger-solid, light-dark(#b3231b, #c9433a));
    --_warning: var(--madoguchi-warning, light-dark(#7a4d00, #e6bd66));
    --_warning-ground: var(--madoguchi-warning-ground, light-dark(#fff5de, #2e2513));
    --_warning-line: var(--madoguchi-warning-line, light-dark(#ecd9a8, #574620));
    --_done: var(--madoguchi-done, light-dark(#176039, #84cfa0));
    --_done-ground: var(--madoguchi-done-ground, light-dark(#e8f5ec, #14291d));
    --_done-line: var(--madoguchi-done-line, light-dark(#b9dcc6, #274d37));

    --_font: var(
      --madoguchi-font,
      system-ui,
      'Hiragino Sans',
      'Yu Gothic UI',
      'Noto Sans JP',
      'Noto Sans CJK JP',
      Meiryo,
      sans-serif
    );
    --_mono: var(--madoguchi-font-mono, ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'DejaVu Sans Mono', monospace);
    --_radius-sheet: var(--madoguchi-radius-sheet, 0.875rem);
    --_radius: var(--madoguchi-radius, 0.625rem);
    --_radius-field: var(--madoguchi-radius-field, 0.5rem);
    --_target: var(--madoguchi-target, 2.75rem);
    --_motion: var(--madoguchi-motion, 120ms);
  }
`;
