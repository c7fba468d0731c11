import { css } from 'lit';

/** The three acts of `token-auth-qr`; in a narrow container the code takes the whole width. */
export const tokenAuthStyles = css`
  :host {
    container-type: inline-size;
  }
  .acts {
    display: grid;
    gap: 1.25rem;
    padding: 0;
    list-style-type: '';
    counter-reset: act;
  }
  .act {
    position: relative;
    counter-increment: act;
  }
  .act::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 1px solid var(--_accent-line);
    border-radius: 50%;
    background: var(--_accent-weak);
    color: var(--_accent);
    font-size: 0.875rem;
    font-weight: 700;
    line-height: 1;
    content: counter(act) / '';
  }
  .act > * {
    padding-inline-start: 2.5rem;
  }
  .act > p:first-child {
    min-block-size: 1.75rem;
    margin-block-end: 0.5rem;
  }
  .reading {
    display: grid;
    grid-template-columns: auto minmax(6.5rem, 1fr);
    gap: 0.625rem;
  }
  .side {
    display: flex;
    flex-direction: column;
    align-items: start;
  }
  .side .label {
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  .time {
    font-size: 1.625rem;
    font-weight: 700;
    line-height: 1.3;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.25rem;
    border-radius: 0.125rem;
    margin-block: 0.25rem;
    forced-color-adjust: none;
  }
  .track {
    fill: var(--_line);
  }
  .left {
    fill: var(--_accent);
  }
  .soon {
    color: var(--_warning);
  }
  .soon .left {
    fill: var(--_warning);
  }
  .remark {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 1.5rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .clock {
    inline-size: 100%;
  }
  .tools {
    display: flex;
    flex-direction: column;
    align-items: start;
    margin-block-start: auto;
  }
  .tools button {
    min-inline-size: 0;
    min-block-size: var(--_target);
    gap: 0.25rem;
    padding-inline: 0;
    border-width: 0;
    font-size: 0.8125rem;
    text-align: start;
  }
  .tools .primary {
    min-block-size: var(--_target);
    padding-inline: 0.25rem;
  }
  .act > .help {
    padding-inline-start: 0;
    margin-block-start: 0.75rem;
    margin-inline-start: 2.5rem;
  }
  .entry::part(label) {
    min-block-size: 1.75rem;
  }
  .entry + * {
    margin-block-start: 0.25rem;
  }
  .attempts {
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  .act > .notice {
    padding-inline: 1rem;
    margin-block-start: 0.75rem;
    margin-inline-start: 2.5rem;
  }

  @media (forced-colors: active) {
    .track {
      fill: GrayText;
    }
    .left {
      fill: Highlight;
    }
  }
  @container (inline-size < 22rem) {
    .reading {
      grid-template-columns: minmax(0, 1fr);
      padding-inline-start: 0;
    }
    .reading .plate,
    .reading .code {
      inline-size: 100%;
    }
    .tools {
      gap: 0.25rem;
    }
    .tools button {
      min-block-size: var(--_target);
      font-size: 0.9375rem;
    }
    .tools .primary {
      padding-inline: 1rem;
    }
    .comparison,
    .entry,
    .act > .attempts,
    .act > .renewed {
      padding-inline-start: 0;
    }
    .entry::part(label),
    .entry::part(hint) {
      padding-inline-start: 2.5rem;
    }
    .act > .notice,
    .act > .help {
      margin-inline-start: 0;
    }
  }
`;
