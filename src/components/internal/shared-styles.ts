import { css } from 'lit';
import { tokens } from './tokens.js';

/** Type, colours and the focus ring: first in every element's `styles`. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      color: var(--_text);
      font-family: var(--_font);
      font-size: 1rem;
      font-style: normal;
      line-height: 1.65;
      line-break: strict;
      word-break: auto-phrase;
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
      text-align: start;
      letter-spacing: normal;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 0.1875rem solid var(--_accent-line);
      outline-offset: 0;
      box-shadow: 0 0 0 0.125rem var(--_accent);
    }
    h2,
    h3,
    p,
    ul,
    ol,
    dl,
    dd {
      margin: 0;
    }
    h2,
    h3 {
      line-height: 1.4;
      text-wrap: balance;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .icon {
      flex: none;
      inline-size: 1.125em;
      block-size: 1.125em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
        transition: none !important;
      }
    }
    @media (forced-colors: active) {
      :focus-visible {
        outline: 0.1875rem solid Highlight;
      }
    }
  `,
];

/** Buttons: `.primary`, `.danger`, `.quiet` (looks like a link); plain is secondary. */
export const buttons = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 3rem;
    min-inline-size: 7.5rem;
    padding: 0.5rem 1.5rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.4;
    cursor: pointer;
    transition: background-color var(--_motion);
  }
  button:not(.primary, .danger):hover:not([aria-disabled='true']) {
    background: var(--_accent-weak);
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.danger {
    border-color: var(--_danger-solid);
    background: var(--_danger-solid);
    color: #ffffff;
  }
  button.primary:hover:not([aria-disabled='true']),
  button.danger:hover:not([aria-disabled='true']) {
    filter: brightness(0.92);
  }
  button.quiet {
    min-block-size: var(--_target);
    min-inline-size: 0;
    padding: 0.25rem 0.5rem;
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }
`;

/** A field: label, hint, input and error in one root. */
export const fields = css`
  .label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  .badge {
    padding: 0 0.375rem;
    border: 1px solid var(--_danger-line);
    border-radius: 0.25rem;
    color: var(--_danger);
    background: var(--_surface);
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.5;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  input,
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-field);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .error {
    display: flex;
    align-items: start;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
    color: var(--_danger);
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .error .icon {
    margin-block-start: 0.2em;
  }
`;

/** A state told by word, icon and colour: `.chip` with `.done`, `.danger`, `.warning` or `.neutral`. */
export const chips = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    padding: 0.0625rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 600;
    white-space: nowrap;
  }
  .chip.done {
    border-color: var(--_done-line);
    background: var(--_done-ground);
    color: var(--_done);
  }
  .chip.danger {
    border-color: var(--_danger-line);
    background: var(--_danger-ground);
    color: var(--_danger);
  }
  .chip.warning {
    border-color: var(--_warning-line);
    background: var(--_warning-ground);
    color: var(--_warning);
  }
`;

/** A box that says something: `.notice` with `.info`, `.warning` or `.danger`. */
export const notices = css`
  .notice {
    display: flex;
    align-items: start;
    gap: 0.625rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius);
    background: var(--_accent-weak);
  }
  .notice > .icon {
    margin-block-start: 0.25em;
    color: var(--_accent);
  }
  .notice.warning {
    border-color: var(--_warning-line);
    background: var(--_warning-ground);
  }
  .notice.warning > .icon {
    color: var(--_warning);
  }
  .notice.success {
    border-color: var(--_done-line);
    background: var(--_done-ground);
  }
  .notice.success > .icon {
    color: var(--_done);
  }
  .notice.danger {
    border-color: var(--_danger-line);
    background: var(--_danger-ground);
  }
  .notice.danger > .icon {
    color: var(--_danger);
  }
`;
