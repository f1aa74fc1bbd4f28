import { type Locale, say } from '../../../../schemas/text';
import { type Html, html } from '../../service';
import type { CheckResult } from '../result';
import { levelWords, messages } from '../words';
import { countsOf, type Format } from './report';

/** A self-contained page: no scripts, no pictures, no fonts of its own. It can be mailed or printed. */
export const asHtml: Format = ({ files, problems, locale }) => {
  const title = say(messages.title, locale);
  const page = html`<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <style>
        :root {
          color-scheme: light dark;
          --error: light-dark(#b3261e, #ff8a80);
          --warning: light-dark(#8a5300, #ffc46b);
          --info: light-dark(#0b5cad, #8ec5ff);
        }
        body {
          font:
            16px/1.6 system-ui,
            sans-serif;
          max-width: 70rem;
          margin: 2rem auto;
          padding: 0 1rem;
        }
        h2 {
          overflow-wrap: anywhere;
        }
        table {
          border-collapse: collapse;
          width: 100%;
        }
        th,
        td {
          text-align: start;
          vertical-align: top;
          padding: 0.3rem 0.6rem;
          border-bottom: 1px solid #8884;
        }
        tr {
          break-inside: avoid;
        }
        :is(th, td):not(:nth-child(3)) {
          white-space: nowrap;
        }
        td:nth-child(3) {
          min-width: 12em;
          overflow-wrap: break-word;
        }
        .error {
          color: var(--error);
        }
        .warning {
          color: var(--warning);
        }
        .info {
          color: var(--info);
        }
        /* Narrow: the place, the level and the rule stand above the words. */
        @media screen and (width < 48rem) {
          thead {
            display: none;
          }
          tr {
            display: flex;
            flex-wrap: wrap;
            gap: 0 0.8em;
            padding: 0.5rem 0;
            border-bottom: 1px solid #8884;
          }
          td {
            padding: 0;
            border: 0;
          }
          td:nth-child(3) {
            flex: 1 0 100%;
            order: 1;
          }
          td:nth-child(4) {
            white-space: normal;
            overflow-wrap: anywhere;
          }
        }
        @page {
          size: A4;
          margin: 15mm;
        }
        @media print {
          :root {
            color-scheme: light;
          }
          body {
            margin: 0;
            padding: 0;
            font-size: 11pt;
          }
        }
      </style>
    </head>
    <body>
      <h1>${title}</h1>
      <p>${say(messages.summary, locale, countsOf(files))}</p>
      ${problems.map((problem) => html`<p class="error">${problem}</p>`)}
      ${files.map((file) => filePart(file, locale))}
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}\n`;
};

function filePart({ file, score, findings }: CheckResult, locale: Locale): Html {
  return html`<section>
    <h2>${file}</h2>
    ${score === undefined ? [] : scoreLine(score, locale)}
    ${findings.length === 0 ? html`<p>${say(messages.clean, locale)}</p>` : findingsTable(findings, locale)}
  </section>`;
}

const scoreLine = (score: number, locale: Locale): Html =>
  html`<p>
    <meter min="0" max="100" value="${score}">${score}</meter>
    ${say(messages.score, locale, { score })}
  </p>`;

function findingsTable(findings: CheckResult['findings'], locale: Locale): Html {
  const heads = [messages.place, messages.level, messages.message, messages.rule];
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${say(head, locale)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${findings.map(
        ({ start, level, message, rule }) =>
          html`<tr>
            <td>${start.line}:${start.column}</td>
            <td class="${level}">${say(levelWords[level], locale)}</td>
            <td>${message}</td>
            <td><code>${rule}</code></td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}
