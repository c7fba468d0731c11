import { css } from 'lit';

/** Three devices of plastic. They are things that lie on the page, so their colours are their own in every theme. */
export const demoHardwareTokenStyles = css`
  :host {
    --_body: linear-gradient(160deg, #4a5663, #252d36);
    --_ink: #16200f;
    max-inline-size: 24rem;
  }
  .device {
    display: grid;
    align-content: space-between;
    gap: 0.75rem;
    max-inline-size: 20rem;
    min-block-size: 12.5rem;
    padding: 1rem;
    border: 1px solid #10161c;
    border-radius: 0.875rem;
    background: var(--_body);
    box-shadow:
      inset 0 1px 0 rgb(255 255 255 / 18%),
      0 0.375rem 1rem rgb(16 24 32 / 22%);
    color: #ffffff;
  }
  .key-fob {
    border-radius: 6.25rem 2.5rem 2.5rem 6.25rem;
    padding-inline-start: 4rem;
    position: relative;
  }
  .key-fob::before {
    content: '';
    position: absolute;
    inset-inline-start: 1.25rem;
    inset-block-start: calc(50% - 0.875rem);
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 1px solid #10161c;
    border-radius: 50%;
    background: var(--_surface);
  }
  .keypad {
    max-inline-size: 15rem;
    min-block-size: 19rem;
    border-radius: 1.25rem;
  }
  .lost .front-parts {
    opacity: 0.55;
  }
  .head,
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.5rem;
  }
  .front-parts {
    display: grid;
    gap: 0.75rem;
  }
  .screen {
    display: grid;
    align-content: center;
    min-block-size: 4.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid #0c1115;
    border-radius: 0.375rem;
    background: #dfe8d8;
    box-shadow: inset 0 0.125rem 0.375rem rgb(16 24 32 / 18%);
    color: var(--_ink);
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .dim .number {
    color: #5b6653;
  }
  .rest {
    display: block;
    inline-size: 100%;
    block-size: 0.25rem;
    fill: #55604d;
  }
  .device button {
    min-block-size: var(--_target);
    border-color: #10161c;
    border-radius: 999px;
    background: #2b6ca8;
    box-shadow: inset 0 1px 0 rgb(255 255 255 / 22%);
    color: #ffffff;
  }
  .device button:hover:not([aria-disabled='true']) {
    background: #3579b8;
  }
  .device button:focus-visible {
    outline-color: #ffffff;
  }
  .device button[aria-disabled='true'] {
    opacity: 1;
    background: #4c5865;
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.5rem;
  }
  .keys span {
    block-size: 1.5rem;
    border-radius: 0.375rem;
    background: #5d6a78;
    box-shadow: inset 0 1px 0 rgb(255 255 255 / 22%);
    text-align: center;
    font-size: 0.9375rem;
  }
  .marks .chip {
    gap: 0.25rem;
  }
  .serial {
    padding: 0.25rem 0.625rem;
    border-radius: 0.25rem;
    background: #f4f5f1;
    color: #18212b;
    font-size: 0.84375rem;
  }
  .serial dd {
    font-size: 1rem;
    font-weight: 600;
  }
  .turn {
    margin-block-start: 0.875rem;
  }
  .sentence:not(:empty) {
    margin-block-start: 0.5rem;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    accent-color: var(--_accent);
  }
`;
