import type { Locale } from '../../../../schemas/text';
import { html, type Html, type HtmlValue } from '../../service';
import { htmlPage } from '../text/html-page';

/** A document to print: self-contained, without scripts, in A4. */
export interface PrintedPage {
  readonly title: string;
  /** What is on every page's foot. */
  readonly foot: string;
  readonly landscape?: boolean;
  /** The base size of its letters, in points. */
  readonly points: number;
  /** Rules of its own. */
  readonly style: Html;
  readonly body: HtmlValue;
}

/** The HTML of a document. Every text in it is escaped; a browser loads nothing and runs nothing for it. */
export function printed(
  { title, foot, landscape = false, points, style, body }: PrintedPage,
  locale: Locale,
): string {
  // A screen has room below: letters there are as large as people read them, however much a page of paper holds.
  const paper = html`<style>
      @page {
        size: A4 ${landscape ? 'landscape' : 'portrait'};
        margin: ${landscape ? 9 : 13}mm;
      }
      @media print {
        :root {
          font-size: ${points}pt;
        }
      }
    </style>
    ${shared}${style}`;
  const content = html`<main class="${landscape ? 'wide' : 'tall'}">${body}</main>
    <footer>${foot}</footer>`;
  return htmlPage({ title, style: paper, body: content }, locale);
}

const shared = html`<style>
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: #fff;
    color: #1a1a1a;
    font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    line-height: 1.45;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .sp-whole {
    white-space: nowrap;
  }
  @media screen {
    body {
      padding: min(2rem, 5vw);
    }
    .tall,
    .tall + footer {
      max-width: 184mm;
      margin-inline: auto;
    }
    .wide,
    .wide + footer {
      max-width: 279mm;
      margin-inline: auto;
    }
  }
  h1 {
    margin: 0;
    font-size: min(2em, 6.5vw);
    line-height: 1.25;
  }
  h2 {
    margin: 1.1em 0 0.35em;
    padding-bottom: 0.15em;
    border-bottom: 1.5pt solid #1a1a1a;
    font-size: 1.15em;
    break-after: avoid;
  }
  h3 {
    margin: 0.9em 0 0.2em;
    font-size: 1em;
    break-after: avoid;
  }
  p {
    margin: 0.2em 0;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.2em 0.8em 0.2em 0;
    border-bottom: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: top;
  }
  tr {
    break-inside: avoid;
  }
  thead th {
    color: #555;
    font-weight: normal;
  }
  th {
    white-space: nowrap;
  }
  small,
  footer {
    color: #555;
  }
  footer {
    margin-top: 1em;
    font-size: 0.85em;
  }
  .unread {
    font-weight: bold;
  }
  .sp-placeholder {
    border-bottom: 0.5pt dashed #555;
  }
  /* On a telephone the cells of a row stand below each other. */
  @media screen and (width < 36rem) {
    .tall table,
    .tall tbody {
      display: block;
    }
    .tall thead {
      display: none;
    }
    .tall tr {
      display: block;
      padding: 0.35em 0;
      border-bottom: 0.5pt solid #bbb;
    }
    .tall tr > :is(th, td) {
      display: block;
      width: auto;
      padding: 0;
      border: 0;
      white-space: normal;
    }
    /* What the head of the column says. */
    .tall td[data-label]::before {
      content: attr(data-label);
      color: #555;
    }
    .wide {
      overflow-x: auto;
    }
    .wide table {
      min-width: 270mm;
    }
  }
</style>`;
