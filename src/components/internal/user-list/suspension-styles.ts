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
  .state {
    inline-size: 8rem;
  }
  .scope {
    inline-size: 13rem;
  }
  .wanted {
    inline-size: 9rem;
  }
  thead th {
    padding-block: 0.5rem;
    font-weight: 600;
    line-height: 1.4;
  }
  .list .state .chip {
    gap: 0.25rem;
    padding-inline: 0.375rem;
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

  @container (inline-size < 66rem) {
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
      gap: 0.25rem 0.5rem;
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .row > :is(.person, .why) {
      grid-column: 1 / -1;
      justify-content: start;
    }
    .row > .state {
      order: 0;
    }
    .row::before {
      content: none;
    }
    .list .term {
      display: inline;
      color: var(--_muted);
      font-size: 0.84375rem;
    }
    .row select {
      flex: 1 1 9rem;
      max-inline-size: 12rem;
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
  @container (44rem <= inline-size < 66rem) {
    .row {
      grid-template-columns: repeat(4, 1fr);
    }
    .row > .state {
      flex-direction: column;
      align-items: start;
      gap: 0;
    }
    .row > :is(.scope, .wanted) {
      grid-column: span 2;
      justify-content: start;
    }
  }
  @media (forced-colors: active) {
    .row.chosen > .person {
      border-inline-start: 0.1875rem solid Highlight;
    }
  }
`;
