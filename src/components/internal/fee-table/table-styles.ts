import { css } from 'lit';

/**
 * A table of fixed tracks: the browser lays out and paints only the groups in sight, while all of them can be found,
 * read and printed (PE-4). Ordinary cells have no clip of their own; a clip for each would cost more than all the rest.
 */
export const tableStyles = css`
  :host {
    container-type: inline-size;
  }
  .table {
    --_first: 17rem;
    --_row: 2.75rem;
    --_column: 7.5rem;
    overflow: auto;
    max-block-size: min(36rem, 80vh);
    scroll-padding-block-start: 4rem;
    scroll-padding-inline-start: var(--_first);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .long {
    --_first: 29rem;
    --_column: 11.5rem;
  }
  table,
  thead,
  tbody {
    display: block;
  }
  table {
    min-inline-size: calc(var(--_first) + var(--_columns) * var(--_column));
    font-size: 0.9375rem;
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.84375rem;
    line-height: 1.4;
  }
  tr {
    display: grid;
    grid-template-columns: var(--_first);
    grid-auto-columns: minmax(var(--_column), 1fr);
    grid-auto-flow: column;
    border-block-end: 1px solid var(--_line);
  }
  tbody tr {
    block-size: var(--_row);
  }
  tbody:last-child tr:last-child {
    border-block-end: 0;
  }
  .group {
    content-visibility: auto;
    contain-intrinsic-block-size: calc(20 * var(--_row));
  }
  th,
  td {
    padding: 0 0.75rem;
    line-height: calc(var(--_row) - 1px);
    text-align: end;
    white-space: nowrap;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    border-inline-end: 1px solid var(--_line);
    text-align: start;
  }
  tbody th:first-child {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 0.75rem;
    background: var(--_surface);
    color: var(--_muted);
    font-weight: 400;
  }
  thead th {
    align-content: center;
    padding-block: 0.5rem;
    background: var(--_sunken);
    font-weight: 600;
    line-height: inherit;
    white-space: normal;
  }
  .active {
    padding: 0;
  }
  th.active {
    padding-inline-end: 0.75rem;
  }
  .selected,
  tbody th.selected {
    background: var(--_accent-weak);
  }
  .wrong {
    overflow: hidden;
    background: var(--_danger-ground);
    box-shadow: inset 0 0 0 2px var(--_danger);
    color: var(--_danger);
    text-overflow: ellipsis;
  }
  .active input {
    inline-size: 100%;
    block-size: calc(var(--_row) - 1px);
    min-block-size: 0;
    padding: 0.25rem 0.6875rem;
    border-radius: 0;
    font-variant-numeric: inherit;
    text-align: inherit;
  }
  .active input:read-only {
    border-style: dashed;
  }
  .active input[aria-invalid='true'] {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .active input:focus-visible {
    outline-color: var(--_accent);
    outline-offset: -0.1875rem;
    box-shadow: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.25rem;
    margin-inline: -0.5rem;
  }
  .load {
    margin-inline-start: auto;
  }
  .hint,
  .status {
    margin-block-start: 0.25rem;
  }
  .notice {
    flex-wrap: wrap;
    margin-block-start: 0.75rem;
  }
  .notice p {
    flex: 1 1 10rem;
  }
  .status:empty {
    display: none;
  }
  .simulator {
    margin-block-start: 1.25rem;
  }
  .faults {
    overflow: auto;
    max-block-size: 14rem;
    padding: 0;
    margin-block-start: 0.25rem;
    list-style-type: '';
  }
  .faults button {
    justify-content: start;
    color: var(--_danger);
    font-size: 0.9375rem;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
  }

  @container (inline-size < 44rem) {
    .table {
      --_first: 8rem;
    }
    .long {
      --_first: 12rem;
    }
    tbody th:first-child {
      display: block;
      padding: 0.25rem 0.5rem;
      font-size: 0.8125rem;
      line-height: 1.0625rem;
    }
    tbody th:first-child span {
      display: block;
    }
    tbody th.active {
      padding: 0;
    }
    th.active .end {
      display: none;
    }
  }
  /* With large text the first column would hide the rest. */
  @container (inline-size < 16rem) {
    .table {
      scroll-padding-inline-start: 0;
    }
    th:first-child {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .selected {
      outline: 2px dotted Highlight;
      outline-offset: -2px;
    }
    .wrong {
      outline: 2px dashed CanvasText;
      outline-offset: -2px;
    }
  }
  /* On paper it is an ordinary table: as wide as the page, with its head on every one. */
  @media print {
    .table {
      overflow: visible;
      max-block-size: none;
    }
    table {
      display: table;
      inline-size: 100%;
      min-inline-size: 0;
      border-collapse: collapse;
      font-size: min(0.9375rem, 10rem / var(--_columns));
    }
    thead {
      display: table-header-group;
      position: static;
      font-size: inherit;
    }
    tbody,
    .group {
      display: table-row-group;
      content-visibility: visible;
    }
    tr,
    tbody tr {
      display: table-row;
      block-size: auto;
      break-inside: avoid;
    }
    th,
    td,
    tbody th:first-child {
      display: table-cell;
      position: static;
      padding: 0.25em;
      font-size: inherit;
      line-height: 1.4;
    }
    .active input {
      padding: 0;
      border: 0;
    }
    .actions,
    .hint {
      display: none;
    }
  }
`;
