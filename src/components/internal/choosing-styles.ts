import { css } from 'lit';

/** Boxes to tick, and how many are. */
export const choosingStyles = css`
  :host {
    container-type: inline-size;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: var(--_target);
    line-height: 1.5;
    cursor: pointer;
  }
  .box input {
    flex: none;
    inline-size: 1.25rem;
    min-block-size: 0;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .box:has([aria-disabled='true']) {
    color: var(--_muted);
    cursor: default;
  }
  .box [aria-disabled='true'] {
    opacity: 0.4;
  }
  .all {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1rem;
    padding-inline: 1rem;
    background: var(--_sunken);
    font-weight: 600;
  }
  .count {
    color: var(--_muted);
    font-size: 0.84375rem;
    font-weight: 400;
  }
`;
