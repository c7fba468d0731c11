import { css } from 'lit';

/** The picture of the difference: a panel for each place, a lane for each method. */
export const pictureStyles = css`
  figure {
    margin: 0;
    min-inline-size: 0;
  }
  figcaption,
  .method {
    color: var(--_muted);
    font-size: 0.84375rem;
  }
  .legend,
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-size: 0.84375rem;
  }
  .legend svg {
    inline-size: 1.5rem;
    block-size: 1rem;
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 1rem 1.5rem;
    margin-block: 0.75rem;
  }
  .around {
    font-weight: 600;
  }
  .place svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    font-size: 0.75rem;
  }
  .lane {
    block-size: 6em;
  }
  .axis {
    block-size: 3.25em;
  }
  text {
    fill: var(--_text);
    text-anchor: middle;
  }
  .value {
    font-weight: 600;
  }
  line {
    stroke: var(--_control-line);
  }
  .change {
    stroke: var(--_line);
  }
  .axis .change {
    stroke: var(--_control-line);
  }
  .kept {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .added {
    fill: url(#hatch);
    stroke: var(--_warning);
  }
  #hatch path {
    stroke: var(--_warning);
    stroke-width: 2;
  }
  line.here {
    stroke: var(--_text);
    stroke-dasharray: 2 3;
  }
  circle.here {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    text,
    .kept {
      fill: CanvasText;
    }
    line,
    .kept,
    .added,
    circle.here,
    #hatch path {
      stroke: CanvasText;
    }
    circle.here {
      fill: Canvas;
    }
  }
`;
