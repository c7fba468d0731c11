import { css } from 'lit';

/** A small device of dark plastic. It is a thing that lies on the page, so its colours are its own in every theme. */
export const demoCameraTokenStyles = css`
  :host {
    --_key: #4c5865;
    --_ink: #16200f;
    --_ink-muted: #414c39;
    --_ink-danger: #8f1710;
    max-inline-size: 24rem;
  }
  .device {
    position: relative;
    padding: 2.75rem 1.125rem 1rem;
    border: 1px solid #10161c;
    border-radius: 1.75rem;
    background: linear-gradient(160deg, #3a4550, #1b222a);
    box-shadow:
      inset 0 1px 0 rgb(255 255 255 / 18%),
      0 0.375rem 1rem rgb(16 24 32 / 22%);
  }
  .lens {
    position: absolute;
    inset-block-start: 1.125rem;
    inset-inline-start: calc(50% - 1.125rem);
    inline-size: 2.25rem;
    block-size: 0.5rem;
    border: 1px solid #59636e;
    border-radius: 0.25rem;
    background: #05080b;
  }
  .demo {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 1.125rem;
    padding: 0 0.5rem;
    border: 1px solid #ecd9a8;
    border-radius: 0.25rem;
    background: #fff5de;
    color: #7a4d00;
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.5;
  }
  .screen {
    display: grid;
    align-content: start;
    min-block-size: 10.75rem;
    padding: 0.625rem 0.875rem;
    border: 1px solid #0c1115;
    border-radius: 0.5rem;
    background: #e8f0e2;
    box-shadow: inset 0 0.125rem 0.375rem rgb(16 24 32 / 18%);
    color: var(--_ink);
    font-size: 0.9375rem;
    line-height: 1.5;
  }
  .sentence {
    display: flex;
    gap: 0.5rem;
    color: var(--_ink-muted);
  }
  .screen:has(.sentence) {
    align-content: center;
  }
  .sentence .icon {
    margin-block-start: 0.2em;
  }
  .sentence.refusal {
    color: var(--_ink-danger);
    font-weight: 600;
  }
  dt,
  .check {
    color: var(--_ink-muted);
    font-size: 0.84375rem;
  }
  .login-id {
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.35;
  }
  .operation {
    margin-block-end: 0.375rem;
  }
  .users {
    margin-inline-start: 0.75em;
    white-space: nowrap;
  }
  .number {
    font-size: 1.75rem;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: 0.08em;
  }
  .number .visually-hidden {
    user-select: none;
  }
  .keys {
    display: flex;
    justify-content: center;
    gap: 0.75rem;
    margin-block-start: 0.875rem;
  }
  .keys button {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 8rem;
    min-block-size: var(--_target);
    padding: 0.25rem 0.75rem;
    border-color: #10161c;
    border-radius: 999px;
    background: var(--_key);
    box-shadow: inset 0 1px 0 rgb(255 255 255 / 22%);
    color: #ffffff;
  }
  .keys button:hover:not([aria-disabled='true']) {
    background: #5d6a78;
  }
  .keys .next:not([aria-disabled='true']) {
    background: #2b6ca8;
  }
  .keys .next:hover:not([aria-disabled='true']) {
    background: #3579b8;
  }
  .keys button:focus-visible {
    outline-color: #ffffff;
  }
  .page {
    inline-size: 100%;
    margin-block-start: 0.875rem;
    padding-inline: 0.75rem;
  }
  .apart {
    margin-block-end: 1rem;
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
  form {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 1.25rem;
  }
  form .label {
    margin-block-end: 0;
  }
  form button {
    justify-self: start;
  }
`;
