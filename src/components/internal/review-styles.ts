import { css } from 'lit';

/** The lines of `change-review`, as a table of two columns or, compact, as what a token shows. */
export const reviewStyles = css`
  dl {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(5.25rem, 8.25rem) minmax(0, 1fr);
  }
  .line + .line {
    border-block-start: 1px solid var(--_line);
  }
  dt {
    padding: 0.625rem 0.875rem;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 600;
  }
  dd {
    padding: 0.625rem 0.875rem;
    font-size: 0.9375rem;
  }
  .count {
    display: block;
  }
  [role='group'] .line {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }
  [role='group'] + .table {
    margin-block-start: 1.25rem;
  }
  .group {
    margin-block: 1.25rem 0.5rem;
    font-weight: 700;
  }
  .mono {
    font-family: var(--_mono);
  }
  ul {
    padding: 0;
    list-style-type: '';
  }
  li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }
  li + li {
    margin-block-start: 0.25rem;
  }
  li .mono {
    font-size: 0.875rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    margin-block-start: 0.25rem;
    border-radius: 0.25rem;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  details[open] > summary {
    margin-block-end: 0.25rem;
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .after {
    color: var(--_danger);
    font-weight: 700;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    padding-inline: 0.375rem;
    border: 1px solid var(--_danger-line);
    border-radius: 0.25rem;
    background: var(--_danger-ground);
    color: var(--_danger);
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  .before {
    color: var(--_muted);
    font-size: 0.84375rem;
  }

  .compact {
    padding: 0.625rem 0.875rem;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .compact .line {
    grid-template-columns: minmax(4.5rem, 6.25rem) minmax(0, 1fr);
    align-items: baseline;
    border: 0;
  }
  .compact dt,
  .compact dd {
    padding: 0.0625rem 0;
  }
  .compact dt {
    background: none;
    font-weight: 400;
  }
  .compact dd {
    font-weight: 600;
  }
  /* It is read against the token, so it never breaks; where it does not fit, it goes below its label. */
  .compact .line:has(.mono) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5rem;
  }
  .compact .line:has(.mono) dt {
    min-inline-size: 6.25rem;
  }
  .compact dd > .mono {
    font-size: 1.375rem;
    font-weight: 700;
    line-height: 1.4;
  }
`;
