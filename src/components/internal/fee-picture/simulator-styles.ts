import { css } from 'lit';

/** A field and what comes of it on one side, the picture on the other where there is room. */
export const simulatorStyles = css`
  :host {
    container-type: inline-size;
  }
  .simulator {
    display: grid;
    gap: 1rem 1.5rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  @container (inline-size >= 48rem) {
    .simulator.pictured {
      grid-template-columns: 18rem 1fr;
    }
  }
  .asked {
    display: grid;
    align-content: start;
    gap: 0.75rem;
    min-inline-size: 0;
  }
  h3 {
    margin: 0;
    font-size: 1rem;
  }
  .label {
    margin-block-end: 0.25rem;
  }
  .figures > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
    padding-block: 0.125rem;
  }
  .figures dd {
    margin-inline-start: auto;
  }
  .figures > :last-child {
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
  .differs {
    display: flex;
    gap: 0.375rem;
    color: var(--_warning);
    font-weight: 600;
  }
  .differs .icon {
    margin-block-start: 0.25em;
  }
  summary {
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.84375rem;
  }
  th,
  td {
    padding: 0.25rem 0.375rem;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
    font-weight: 400;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    color: var(--_muted);
    font-weight: 600;
  }
`;
