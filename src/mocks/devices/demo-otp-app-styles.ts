import { css } from 'lit';

/** A telephone of dark plastic; its screen follows the theme, as telephones do. */
export const demoOtpAppStyles = css`
  :host {
    max-inline-size: 24rem;
  }
  .device {
    padding: 1.5rem 0.625rem 1.75rem;
    border: 1px solid #10161c;
    border-radius: 2rem;
    background: linear-gradient(160deg, #3a4550, #1b222a);
    box-shadow:
      inset 0 1px 0 rgb(255 255 255 / 18%),
      0 0.375rem 1rem rgb(16 24 32 / 22%);
  }
  .device::before {
    content: '';
    display: block;
    inline-size: 3.5rem;
    block-size: 0.25rem;
    margin: -0.5rem auto 0.75rem;
    border-radius: 0.25rem;
    background: #05080b;
  }
  .screen {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.75rem;
    min-block-size: 25rem;
    padding: 0.75rem;
    border: 1px solid #0c1115;
    border-radius: 0.875rem;
    background: var(--_surface);
  }
  form {
    display: grid;
    gap: 0.75rem;
  }
  .row,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .row > button {
    flex: 1;
  }
  .demo {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
  }
  h3 {
    min-block-size: 1.5rem;
    margin-inline-end: 4rem;
    font-size: 1.125rem;
  }
  ul {
    display: grid;
    max-block-size: 26rem;
    margin-inline-end: -0.5rem;
    padding: 0;
    padding-inline-end: 0.5rem;
    overflow-y: auto;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    padding-block: 0.625rem 0.25rem;
    border-block-end: 1px solid var(--_line);
  }
  .name {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  .id {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  .number {
    color: var(--_accent);
  }
  .left {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    font-size: 0.84375rem;
    line-height: 1;
    white-space: nowrap;
  }
  .ring {
    position: absolute;
    inset: 0;
    fill: none;
    stroke-width: 3;
    rotate: -90deg;
  }
  .track {
    stroke: var(--_line);
  }
  .rest {
    stroke: var(--_accent);
  }
  .tools {
    grid-column: 1 / -1;
    margin-inline-start: -0.5rem;
  }
`;
