import { css } from 'lit';

/** Three versions of a value side by side where there is room, below one another where there is not. */
export const versionStyles = css`
  :host {
    container-type: inline-size;
  }
  .all {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.5rem 1rem;
  }
  fieldset {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0.75rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  fieldset + fieldset {
    margin-block-start: 1rem;
  }
  legend {
    padding-inline: 0.375rem;
    font-weight: 600;
  }
  .version {
    display: grid;
    grid-template-columns: 1.25rem 1fr;
    align-content: start;
    gap: 0 0.75rem;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .version:not(.before) {
    cursor: pointer;
  }
  .before {
    border-color: transparent;
    background: var(--_sunken);
  }
  .version:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .name {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .value {
    grid-column: 2;
    font-weight: 600;
    white-space: pre-line;
  }
  input {
    inline-size: 1.25rem;
    min-block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .error {
    grid-column: 1 / -1;
  }
  @container (min-width: 40rem) {
    fieldset {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;
