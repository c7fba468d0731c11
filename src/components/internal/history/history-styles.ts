import { css } from 'lit';

/** A table where there is room, stacked rows where there is not; the same markup in both. */
export const historyStyles = css`
  .history {
    display: grid;
    gap: 1rem;
    container-type: inline-size;
  }
  form {
    padding: 1rem 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  h3 {
    margin-block-end: 0.5rem;
    font-size: 1.0625rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.75rem 1rem;
    align-items: end;
  }
  fieldset {
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
  }
  .days > div {
    flex: 0 1 14rem;
  }
  .fields .label {
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  .own {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    align-self: end;
    min-block-size: var(--_target);
  }
  .own input {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    accent-color: var(--_accent);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1rem;
  }
  .list {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.5rem 0.625rem;
    text-align: start;
    font-size: 0.9375rem;
  }
  thead th {
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  tbody :is(th, td) {
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    line-height: 1.5;
  }
  .at {
    inline-size: 15%;
    word-break: keep-all;
  }
  .result {
    inline-size: 14%;
  }
  .operation {
    inline-size: 15%;
  }
  .receipt {
    inline-size: 11%;
  }
  td:is(.login-id, .receipt, .terminal) {
    font-family: var(--_mono);
    font-size: 0.875rem;
  }
  .term {
    display: none;
  }
  .said td {
    padding: 2rem 1rem;
    text-align: center;
    color: var(--_muted);
  }
  .said button {
    margin-block-start: 0.75rem;
  }
  .bone {
    block-size: 2.75rem;
    margin-block-start: 0.75rem;
    border-radius: var(--_radius-field);
    background: var(--_sunken);
  }
  .foot,
  .out {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }
  .foot {
    min-block-size: var(--_target);
  }
  .range {
    color: var(--_muted);
    font-size: 0.9375rem;
  }
  .out {
    justify-content: end;
    align-items: end;
  }
  .out select {
    inline-size: auto;
  }
  .out .label {
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  .notice button {
    margin-block-start: 0.75rem;
  }
  progress {
    inline-size: min(100%, 20rem);
    accent-color: var(--_accent);
  }

  @container (inline-size < 56rem) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .list {
      border: 0;
    }
    table,
    tbody {
      display: block;
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
      gap: 0 0.75rem;
      margin-block-end: 0.5rem;
      padding: 0.625rem 0.75rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .row > :is(th, td) {
      inline-size: auto;
      padding: 0.0625rem 0;
      border: 0;
    }
    .row > .at {
      grid-column: 1 / -1;
      font-weight: 600;
    }
    td.name {
      grid-area: 2 / 1;
    }
    td.result {
      grid-area: 2 / 2;
      justify-self: end;
    }
    td:is(.login-id, .business, .operation, .receipt, .terminal) {
      grid-column: 1 / -1;
    }
    td:is(.business, .operation, .receipt, .terminal) {
      display: flex;
      gap: 0.5rem;
    }
    td:is(.business, .operation, .receipt, .terminal) .term {
      display: block;
      flex: 0 0 5rem;
      color: var(--_muted);
      font-family: var(--_font);
      font-size: 0.84375rem;
    }
    .none,
    .said,
    .said td {
      display: block;
    }
    td.none {
      display: none;
    }
    .acts > button,
    .out > * {
      flex: 1 1 auto;
    }
  }
  @container (34rem <= inline-size < 56rem) {
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .row td:is(.business, .operation, .receipt, .terminal) {
      grid-column: auto;
    }
  }
`;
