import { css } from 'lit';

/** On top of the list's: a column for each credential where there is room for seven, a card for each user below that. */
export const suspensionStyles = css`
  th,
  td {
    padding-inline: 0.375rem;
  }
  .person {
    padding-inline-start: 0.75rem;
  }
  .state,
  .wanted {
    inline-size: 7rem;
  }
  .scope {
    inline-size: 9.5rem;
  }
  thead th {
    padding-block: 0.5rem;
    font-weight: 600;
    line-height: 1.4;
  }
  .state .chip {
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
  }
  .row select {
    padding-inline: 0.5rem;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5rem;
    color: var(--_muted);
    font-size: 0.84375rem;
    line-height: 1.5;
  }
  .who bdi {
    font-family: var(--_mono);
  }
  .row.chosen > .person {
    box-shadow: inset 0.1875rem 0 var(--_accent);
  }
  .list .term {
    display: none;
  }

  @container (inline-size < 56rem) {
    .list {
      position: relative;
      border: 0;
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
    .row {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: 0.25rem 1.5rem;
      margin-block-start: 0.5rem;
      padding: 0.75rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .row > :is(th, td) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 0.75rem;
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .row > :is(.person, .why) {
      grid-column: 1 / -1;
    }
    .list .term {
      display: inline;
      color: var(--_muted);
      font-size: 0.84375rem;
    }
    .row select {
      flex: 0 1 11rem;
    }
    .row.chosen {
      border-color: var(--_accent-line);
      background: var(--_accent-weak);
      box-shadow: inset 0.1875rem 0 var(--_accent);
    }
    .row.chosen > :is(th, td, .person) {
      background: none;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    .row.chosen > .person {
      border-inline-start: 0.1875rem solid Highlight;
    }
  }
`;
