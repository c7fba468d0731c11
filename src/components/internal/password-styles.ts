import { css } from 'lit';

/** The field of `confirm-password` with what stands in and under it. */
export const passwordStyles = css`
  .field {
    position: relative;
    max-inline-size: var(--madoguchi-password-size, 24rem);
  }
  input {
    padding-inline-end: 3rem;
  }
  input::-ms-reveal {
    display: none;
  }
  .reveal {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    min-inline-size: var(--_target);
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .caps:not(:empty) {
    display: flex;
    align-items: start;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
    color: var(--_warning);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .caps .icon {
    margin-block-start: 0.2em;
  }
  .notice {
    max-inline-size: 31rem;
    margin-block-start: 0.5rem;
    font-size: 0.9375rem;
  }
  .notice button {
    margin-block-start: 0.5rem;
  }
  .keyboard {
    max-inline-size: 31rem;
    margin-block-start: 0.25rem;
  }
  .opener {
    margin-block-start: 0.25rem;
    margin-inline-start: -0.5rem;
    font-size: 0.9375rem;
  }
`;
