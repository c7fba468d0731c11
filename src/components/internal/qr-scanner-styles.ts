import { css } from 'lit';

/** The picture of the camera with its frame, and what stands below it. */
export const qrScannerStyles = css`
  .view,
  .status:not(:empty),
  .notice {
    margin-block-end: 0.75rem;
  }
  .view {
    position: relative;
    inline-size: 100%;
    max-inline-size: var(--madoguchi-scanner-width, 30rem);
    aspect-ratio: 4 / 3;
    overflow: hidden;
    border-radius: var(--_radius);
    background: #000000;
  }
  .view[hidden] {
    display: none;
  }
  .view::after {
    content: '';
    position: absolute;
    inset: 0;
    block-size: 80%;
    aspect-ratio: 1;
    margin: auto;
    border: 0.1875rem solid #ffffff;
    border-radius: var(--_radius);
    box-shadow: 0 0 0 100rem rgb(0 0 0 / 45%);
  }
  video {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .status.read {
    color: var(--_done);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
  .camera {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-weak);
  }
  select {
    inline-size: auto;
  }
  .hint {
    margin-block-start: 0.75rem;
  }
  @media (hover: none) {
    .hint {
      display: none;
    }
  }
`;
