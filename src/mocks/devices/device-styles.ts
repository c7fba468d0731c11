import { css } from 'lit';

/** What the demo's devices have in common: the word that says what they are, numbers, settings. */
export const deviceStyles = css`
  .demo {
    justify-self: end;
    padding: 0 0.5rem;
    border: 1px solid #ecd9a8;
    border-radius: 0.25rem;
    background: #fff5de;
    color: #7a4d00;
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.5;
  }
  .number {
    font-size: 1.75rem;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: 0.08em;
    white-space: nowrap;
  }
  .number .visually-hidden {
    user-select: none;
  }
  details {
    margin-block-start: 0.5rem;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: var(--_target);
    border-radius: var(--_radius-field);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] summary .icon {
    rotate: 90deg;
  }
  .clock {
    display: grid;
    gap: 0.25rem;
  }
  .clock .label {
    margin: 0;
  }
  input[type='range'] {
    padding: 0;
    border: 0;
    background: transparent;
    accent-color: var(--_accent);
  }
  .own-time {
    font-weight: 600;
  }
  .verdict {
    display: flex;
    gap: 0.375rem;
    color: var(--_done);
  }
  .verdict.refused {
    color: var(--_danger);
  }
  .verdict .icon {
    margin-block-start: 0.25em;
  }
  .clock button {
    justify-self: start;
  }
`;
