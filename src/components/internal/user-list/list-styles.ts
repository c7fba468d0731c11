import { css } from 'lit';
import { pagerStyles } from './pager.js';

const list = css`
  .picker {
    container-type: inline-size;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-end: 0.75rem;
  }
  .filters .label {
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  .filters > * {
    flex: 0 1 auto;
  }
  .filters select {
    min-inline-size: 8rem;
  }
  .filters > .search {
    flex: 1 1 12rem;
    position: relative;
  }
  .search .icon {
    position: absolute;
    inset-block-end: 0.8rem;
    inset-inline-start: 0.75rem;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input {
    padding-inline-start: 2.375rem;
  }

  .list {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .list.scrolling {
    max-block-size: var(--madoguchi-list-height, 36rem);
    overflow-y: auto;
  }
  .scrolling thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  .login-id,
  .role {
    inline-size: 17%;
  }
  .state {
    inline-size: 22%;
  }
  .token-number {
    inline-size: 21%;
  }
  .token-number .term {
    display: none;
  }
  th,
  td {
    padding: 0.5rem 0.75rem;
    text-align: start;
    font-weight: 400;
  }
  thead :is(th, td) {
    padding-block: 0;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  thead :is(th, td):first-child {
    border-start-start-radius: var(--_radius);
  }
  thead :is(th, td):last-child {
    border-start-end-radius: var(--_radius);
  }
  tbody :is(th, td) {
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375rem;
  }
  .row.chosen :is(th, td) {
    background: var(--_accent-weak);
  }
  .row.chosen > .choice {
    box-shadow: inset 0.1875rem 0 var(--_accent);
  }
  .row:last-child > :first-child {
    border-end-start-radius: var(--_radius);
  }
  .row:last-child > :last-child {
    border-end-end-radius: var(--_radius);
  }
  .choice {
    inline-size: 4rem;
    padding-block: 0;
    padding-inline: 0.5rem 0;
  }
  .target {
    display: grid;
    place-content: center;
    inline-size: var(--_target);
    block-size: var(--_target);
  }
  .target input {
    inline-size: 1.25rem;
    min-block-size: 0;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .target input[aria-disabled='true'] {
    opacity: 0.4;
  }
  .name {
    display: block;
    font-weight: 600;
    line-height: 1.5;
  }
  .name,
  .kana {
    word-break: keep-all;
  }
  .kana,
  .reason {
    color: var(--_muted);
    font-size: 0.84375rem;
    line-height: 1.5;
  }
  .reason {
    display: flex;
    align-items: start;
    gap: 0.375rem;
  }
  .reason .icon {
    margin-block-start: 0.15em;
  }
  th:is(.token-number, .state) {
    font-weight: 600;
  }
  td:is(.login-id, .token-number) {
    font-family: var(--_mono);
  }
  button.sort {
    white-space: nowrap;
  }
  .state .chip {
    text-align: start;
    white-space: normal;
    overflow-wrap: normal;
  }
  .unselectable :is(.login-id, .role) {
    color: var(--_muted);
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

  button.sort {
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
  }
  button.sort::after {
    content: '↕' / '';
    opacity: 0.5;
  }
  [aria-sort='ascending'] .sort::after {
    content: '↑' / '';
    opacity: 1;
  }
  [aria-sort='descending'] .sort::after {
    content: '↓' / '';
    opacity: 1;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.5rem;
    min-block-size: var(--_target);
    margin-block-start: 0.5rem;
    font-size: 0.9375rem;
  }
  .foot .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .count {
    font-weight: 600;
  }
  .foot button.quiet {
    font-size: inherit;
    font-weight: 400;
  }
  .range {
    color: var(--_muted);
  }
  @container (inline-size < 44rem) {
    .filters > * {
      flex: 1 1 calc(50% - 0.75rem);
    }
    .filters > .search {
      flex-basis: 14rem;
    }
    .filters select {
      min-inline-size: 0;
    }
    .list:not(.scrolling) {
      border: 0;
    }
    table,
    thead,
    tbody {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 0.25rem;
      padding-inline-start: 0.25rem;
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    thead :is(th, td),
    thead .choice {
      padding: 0;
      background: none;
      font-size: 0.8125rem;
    }
    thead .choice {
      margin-inline-end: -0.375rem;
    }
    .choice,
    .login-id,
    .role,
    .state {
      inline-size: auto;
    }
    thead .token-number {
      display: none;
    }
    .row {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.5rem;
      margin-block-start: 0.5rem;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .row.chosen {
      border-color: var(--_accent-line);
      background: var(--_accent-weak);
      box-shadow: inset 0.1875rem 0 var(--_accent);
    }
    .row > :is(th, td) {
      padding: 0;
      border: 0;
    }
    .row.chosen > :is(th, td, .choice) {
      background: none;
      box-shadow: none;
    }
    .row:has(.choice) {
      padding-inline-start: 3rem;
    }
    .row > .choice {
      position: absolute;
      inset-block-start: 0.25rem;
      inset-inline-start: 0.25rem;
    }
    .row > :is(.person, .state:has(.kana)) {
      display: contents;
    }
    .name,
    .row > .login-id {
      flex: auto;
    }
    .row > .state,
    .row .chip {
      order: 1;
    }
    .state .chip {
      padding-inline: 0.5rem;
    }
    /* The name and its state end a line: a state that finds no room beside a long name goes below it. */
    .row::before {
      order: 2;
      inline-size: 100%;
      content: '';
    }
    .row :is(.kana, .reason) {
      order: 2;
      inline-size: 100%;
    }
    .row > :is(.login-id, .role, .token-number) {
      order: 3;
    }
    .row > .token-number {
      inline-size: 100%;
    }
    .token-number .term {
      display: inline;
      margin-inline-end: 0.5rem;
      color: var(--_muted);
      font-family: var(--_font);
      font-size: 0.84375rem;
    }
    .said,
    .said td {
      display: block;
    }
    .said td {
      border: 0;
    }
    button.sort::after {
      content: none;
    }
    .foot .chosen {
      display: contents;
    }
    .range {
      margin-inline-start: auto;
    }
    .all {
      order: 1;
    }
    .pager {
      order: 2;
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .row.chosen > .choice {
      border-inline-start: 0.1875rem solid Highlight;
    }
  }
`;

/** A table where there is room, a card for each row where there is not; the same markup in both. */
export const listStyles = [pagerStyles, list];
