import { css } from 'lit';

/**
 * A4 in black on white. An empty frame is in quirks mode, in which tables inherit no type: they are told.
 *
 * The page numbers are Chromium's; where a browser has no margin boxes, its own footer counts the pages.
 */
export const printStyles = css`
  @page {
    margin: 20mm 16mm 22mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font-family: sans-serif;
      font-size: 9pt;
    }
  }
  @page :first {
    @top-right {
      content: none;
    }
  }
  :root {
    color-scheme: only light;
    color: #000000;
    background: #ffffff;
    font:
      10.5pt/1.6 'Hiragino Sans',
      'Yu Gothic',
      Meiryo,
      'Noto Sans JP',
      'Noto Sans CJK JP',
      sans-serif;
    line-break: strict;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  body,
  h1,
  h2,
  p,
  dl,
  dd {
    margin: 0;
  }
  h1 {
    margin-block: 1mm 4mm;
    font-size: 16pt;
    line-height: 1.35;
  }
  h2 {
    margin-block: 8mm 2mm;
    font-size: 12pt;
    break-after: avoid;
  }
  p,
  dl > div,
  tr,
  thead {
    break-inside: avoid;
  }
  dl > div {
    display: grid;
    grid-template-columns: 70mm minmax(0, 1fr);
    gap: 4mm;
    padding-block: 1.5mm;
    border-block-end: 0.25mm solid #999999;
  }
  header {
    padding-block-end: 4mm;
    border-block-end: 0.5mm solid #000000;
  }
  header dl > div {
    grid-template-columns: 36mm minmax(0, 1fr);
    padding-block: 0.25mm;
    border: 0;
  }
  .before {
    font-size: 9pt;
  }
  .before del {
    margin-inline-end: 2mm;
    text-decoration: none;
  }
  .mark {
    margin-inline-start: 2mm;
    padding-inline: 1.5mm;
    border: 0.25mm solid #000000;
    font-size: 8.5pt;
    font-weight: 700;
    white-space: nowrap;
  }
  svg {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    vertical-align: -0.125em;
  }
  table {
    inline-size: 100%;
    margin-block-start: 2mm;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    font-size: 9pt;
  }
  thead {
    display: table-header-group;
  }
  th,
  td {
    max-inline-size: 70mm;
    padding: 1mm 2mm;
    border: 0.25mm solid #999999;
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
  }
  th {
    background: #eeeeee;
    print-color-adjust: exact;
  }
  .numeric {
    text-align: end;
  }
  .whole {
    word-break: keep-all;
    overflow-wrap: normal;
  }
  .line {
    white-space: nowrap;
  }
  .note {
    margin-block-start: 2mm;
  }
`;
