import { css } from 'lit';

/** Services beside their permissions where there is room, above them where there is not. */
export const matrixStyles = css`
  fieldset {
    display: grid;
    margin-block-start: 0.75rem;
    padding-block-start: 0.5rem;
  }
  legend {
    float: inline-start;
    padding: 0.25rem 1rem;
    font-weight: 600;
  }
  .service {
    display: grid;
    grid-template-columns: 10rem minmax(0, 1fr);
    padding: 0.25rem 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    padding-block: 0.625rem;
    font-weight: 600;
    line-height: 1.5;
  }
  .line {
    display: grid;
    grid-template-columns: 14.5rem minmax(0, 1fr);
    align-items: start;
    column-gap: 1rem;
  }
  .said {
    padding-block: 0.6875rem;
    line-height: 1.5;
  }
  .note {
    display: flex;
    align-items: start;
    gap: 0.375rem;
    font-size: 0.84375rem;
  }
  .note .icon {
    margin-block-start: 0.15em;
  }
  .note.info {
    color: var(--_muted);
  }
  .note.warning {
    color: var(--_warning);
  }
  .said button {
    margin-block: 0.375rem;
  }
  @container (inline-size < 44rem) {
    .service {
      grid-template-columns: minmax(0, 1fr);
    }
    .name {
      padding-block: 0.5rem 0;
    }
  }
  @container (inline-size < 38rem) {
    .line {
      grid-template-columns: minmax(0, 1fr);
    }
    .said {
      padding-block: 0 0.5rem;
      padding-inline-start: 2rem;
    }
    .said:not(:has(.note, .error, .hint:not(:empty))) {
      display: none;
    }
  }
`;
