import { css } from 'lit';

/** The head of the column says what a field is. */
const inColumns = css`
  .amount::part(label) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const inGroups = css`
  thead {
    display: none;
  }
  table,
  caption,
  tbody,
  tbody :is(th, td) {
    display: block;
  }
  tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15.5rem, 100%), 1fr));
    gap: 0.75rem 1rem;
    margin-block: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  tbody :is(th, td) {
    padding: 0;
    border: 0;
  }
  tbody th {
    grid-column: 1 / -1;
  }
`;

/** A table where there is room, a group of fields for each row where there is not; the same markup in both. */
export const limitTableStyles = css`
  .room {
    container: one / inline-size;
  }
  .several {
    container-name: several;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding: 0 0 0.5rem;
    text-align: start;
  }
  th,
  td {
    padding: 0.5rem 0.375rem;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead td {
    inline-size: 11rem;
  }
  thead :is(th, td) {
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  tbody th {
    padding-block-start: 1rem;
    font-weight: 600;
    word-break: keep-all;
  }
  th .hint {
    font-weight: 400;
  }
  .amount {
    display: flex;
    flex-direction: column;
  }
  .amount::part(hint) {
    order: 1;
    margin: 0;
  }
  @container several (inline-size >= 55.5rem) {
    ${inColumns}
  }
  @container several (inline-size < 55.5rem) {
    ${inGroups}
  }
  @container one (inline-size >= 30rem) {
    ${inColumns}
  }
  @container one (inline-size < 30rem) {
    ${inGroups}
  }
`;
