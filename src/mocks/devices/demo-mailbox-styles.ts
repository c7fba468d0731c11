import { css } from 'lit';

/** A small mail program; it follows the theme. */
export const demoMailboxStyles = css`
  :host {
    max-inline-size: 32rem;
  }
  .device {
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-sheet);
    background: var(--_surface);
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5rem;
  }
  h3 {
    font-size: 1.125rem;
  }
  ul {
    padding: 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }
  li {
    border-block-end: 1px solid var(--_line);
  }
  li button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.5rem;
    inline-size: 100%;
    padding: 0.5rem;
    border: 0;
    border-radius: var(--_radius-field);
    background: transparent;
    font-weight: 400;
    text-align: start;
  }
  .subject {
    grid-column: 1 / -1;
    line-height: 1.5;
  }
  .unread .subject {
    font-weight: 600;
  }
  .meta,
  dt {
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  article {
    display: grid;
    gap: 0.625rem;
  }
  .head .demo {
    flex: none;
  }
  .news:not(:empty) {
    margin-block-end: 0.75rem;
  }
  dl {
    display: grid;
    align-items: baseline;
    grid-template-columns: auto 1fr;
    gap: 0 0.75rem;
    padding-block-end: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_accent);
    font-weight: 600;
  }
  article > button {
    justify-self: start;
  }
`;
