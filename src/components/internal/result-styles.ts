import { css } from 'lit';

/** The parts of `result-summary`; in a narrow container a row of the table becomes a card. */
export const resultStyles = css`
  :host {
    container-type: inline-size;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: 1rem;
  }
  .seal {
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 1.125rem;
  }
  .seal.done {
    border-color: var(--_done-line);
    background: var(--_done-ground);
    color: var(--_done);
  }
  .seal.warning {
    border-color: var(--_warning-line);
    background: var(--_warning-ground);
    color: var(--_warning);
  }
  .seal.danger {
    border-color: var(--_danger-line);
    background: var(--_danger-ground);
    color: var(--_danger);
  }
  h3 {
    font-size: 1.25rem;
  }
  h3:focus-visible {
    border-radius: 0.25rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    color: var(--_muted);
    font-size: 0.90625rem;
  }
  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375rem;
  }
  .mono {
    font-family: var(--_mono);
    font-size: 0.9375em;
  }
  .why {
    margin-block-start: 1rem;
  }
  .scroll {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block-start: 1.25rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  th,
  td {
    padding: 0.625rem 0.875rem;
    text-align: start;
  }
  thead {
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  tbody th {
    inline-size: 50%;
  }
  .name {
    font-weight: 700;
  }
  .reason {
    display: flex;
    align-items: start;
    gap: 0.375rem;
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 400;
  }
  .reason .icon {
    margin-block-start: 0.25em;
  }
  .next {
    margin-block-start: 1.25rem;
  }
  .next h4 {
    margin: 0;
    font-size: 0.9375rem;
  }
  .next p {
    font-size: 0.9375rem;
  }

  @container (inline-size < 40rem) {
    .head {
      align-items: start;
    }
    h3 {
      font-size: 1.125rem;
    }
    .scroll {
      overflow: visible;
      border: 0;
      border-radius: 0;
    }
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.75rem;
      padding: 0.75rem 0.875rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    tbody tr + tr {
      margin-block-start: 0.5rem;
    }
    tbody th,
    td {
      padding: 0;
    }
    tbody th {
      display: contents;
    }
    .name,
    .login {
      flex: auto;
    }
    .result {
      order: 1;
    }
    /* Name and outcome end a line: an outcome that finds no room beside a long name goes below it. */
    tbody tr::before {
      order: 2;
      inline-size: 100%;
      content: '';
    }
    tbody th p {
      order: 2;
      inline-size: 100%;
    }
    tbody th p,
    .login,
    .role {
      margin-block-start: 0.25rem;
    }
    .login,
    .role {
      order: 3;
    }
    .role {
      color: var(--_muted);
    }
  }
`;
