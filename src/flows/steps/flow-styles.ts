import { css } from 'lit';
import { base, buttons, notices } from '../../components/internal/shared-styles.js';

/** What every flow looks like: one calm sheet with a foot that always holds the act. */
export const flowStyles = [
  ...base,
  buttons,
  notices,
  css`
    :host {
      container-type: inline-size;
    }
    .sheet {
      border: 1px solid var(--_line);
      border-radius: var(--_radius-sheet);
      background: var(--_surface);
      overflow: clip;
    }
    header,
    .body {
      padding-inline: 1.75rem;
    }
    header {
      display: grid;
      gap: 1rem;
      padding-block: 1.5rem;
    }
    h2 {
      font-size: 1.375rem;
    }
    h2:focus {
      outline: none;
      box-shadow: none;
    }
    h3 {
      font-size: 1.0625rem;
    }
    .lead {
      margin-block-start: -0.875rem;
      color: var(--_muted);
    }
    .problems {
      margin-block-start: 0.25rem;
    }
    .body {
      display: grid;
      gap: 1.25rem;
      padding-block-end: 1.5rem;
    }
    .body[hidden] {
      display: none;
    }
    .hint {
      color: var(--_muted);
      font-size: 0.84375rem;
    }
    .notice .next {
      margin-block-start: 0.75rem;
    }
    .tick {
      display: flex;
      gap: 0.75rem;
      align-items: start;
      min-block-size: 2.75rem;
      padding-block: 0.5rem;
    }
    .tick input {
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.5rem;
      margin: 0;
      accent-color: var(--_accent);
    }
    .tick .hint {
      display: block;
      margin: 0;
    }
    .facts {
      display: grid;
      gap: 0.375rem;
      margin: 0;
    }
    .facts > div {
      display: grid;
      grid-template-columns: minmax(7.5rem, 12rem) minmax(0, 1fr);
      gap: 0.25rem 1rem;
    }
    .facts dt {
      color: var(--_muted);
    }
    .facts dd {
      margin: 0;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    .points {
      display: grid;
      gap: 0.5rem;
      margin: 0;
      padding-inline-start: 1.5rem;
    }
    .two {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 27rem);
      gap: 2rem;
      align-items: start;
    }
    .stack {
      display: grid;
      gap: 1.25rem;
    }
    .panel {
      padding: 1.25rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-sheet);
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 1.25rem;
      padding: 1.25rem 1.75rem;
      border-block-start: 1px solid var(--_line);
      background: var(--_sunken);
    }
    .fields {
      display: grid;
      gap: 1rem;
      inline-size: min(100%, 20rem);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      margin-inline-start: auto;
    }
    .act {
      min-inline-size: min(10.5rem, 100cqi - 3.5rem);
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: inherit;
    }
    dialog {
      max-inline-size: min(28rem, calc(100vi - 2rem));
      padding: 1.5rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-sheet);
      background: var(--_surface);
      color: var(--_text);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 45%);
    }
    dialog .buttons {
      justify-content: end;
      margin-block-start: 1.25rem;
    }
    @container (inline-size < 48rem) {
      .two {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @container (inline-size < 32rem) {
      header,
      .body,
      footer {
        padding-inline: 1rem;
      }
      .panel {
        padding: 1rem;
      }
      .facts > div {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }
      .fields,
      .buttons,
      .buttons button {
        inline-size: 100%;
      }
      .buttons {
        flex-direction: column-reverse;
      }
    }
    @media print {
      footer,
      .steps {
        display: none;
      }
    }
  `,
];
