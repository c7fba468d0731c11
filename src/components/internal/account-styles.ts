import { css } from 'lit';

/** What a list of accounts has besides a list of users; after its styles. */
export const accountStyles = css`
  fieldset {
    border: 0;
    border-radius: 0;
    overflow: visible;
  }
  legend {
    padding: 0;
  }
  .all {
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .list > .all {
    border-block-end: 1px solid var(--_line);
  }
  thead :is(th, td):is(:first-child, :last-child) {
    border-radius: 0;
  }
  .list.said {
    padding: 1.5rem 1rem;
    border: 1px solid var(--_line);
    text-align: center;
    color: var(--_muted);
  }
  .said button {
    margin-block-start: 0.75rem;
  }
  .type {
    inline-size: 5rem;
  }
  .number {
    inline-size: 8rem;
    font-family: var(--_mono);
  }
  @container (inline-size < 44rem) {
    .all {
      border-radius: var(--_radius);
    }
    thead {
      display: none;
    }
    .list > .all {
      border: 0;
    }
    .row > td:not(.choice) {
      order: 3;
      inline-size: auto;
    }
  }
`;
