import { type Locale, say } from '../../../../schemas/text';
import { html, type Html } from '../../service';
import { htmlPage } from '../text/html-page';
import { asHtmlMarks } from '../text/marked-runs';
import type { NoteEntry, NoteLine, RolloutNote } from './note';
import { noteKindWords, noteWords } from './note-words';

/** The rollout note as a page of its own: no script, nothing loaded, and it prints on paper as it stands. */
export function noteHtml({ title, head, parts, others }: RolloutNote, locale: Locale): string {
  const sections = parts.map(
    (part) =>
      html`<section>
        <h2>${part.title}</h2>
        ${part.entries.map((entry) => article(entry, part.title, locale))}
      </section>`,
  );
  const body = html`<main>
    <h1>${title}</h1>
    ${head.map((line) => html`<p>${line}</p>`)}${sections}${others !== '' && html`<footer>${others}</footer>`}
  </main>`;
  return htmlPage({ title, style, body }, locale);
}

/** What is changed of a part as a whole is not named once more. */
function article({ kind, name, lines }: NoteEntry, part: string, locale: Locale): Html {
  return html`<article>
    <h3>
      <span class="kind ${kind}">${say(noteKindWords[kind], locale)}</span>${name !== part && html` ${name}`}
    </h3>
    ${lines.map((line) => lineOf(line, locale))}
  </article>`;
}

function lineOf({ label, before, after, isText }: NoteLine, locale: Locale): Html {
  const colon = locale === 'zh' ? '：' : ': ';
  if (!isText) {
    const old = before && html`${asHtmlMarks(before)} → `;
    return html`<p><b>${label}</b>${colon}${old}${asHtmlMarks(after)}</p>`;
  }
  if (before === undefined)
    return html`<p><b>${label}</b></p>
      <p class="text">${asHtmlMarks(after)}</p>`;
  const shown = (runs: NoteLine['after']) => (runs.length > 0 ? asHtmlMarks(runs) : noteWords.none[locale]);
  return html`<table>
    <caption>
      ${label}
    </caption>
    <tr>
      <th scope="col">${say(noteWords.before, locale)}</th>
      <th scope="col">${say(noteWords.after, locale)}</th>
    </tr>
    <tr>
      <td class="text">${shown(before)}</td>
      <td class="text">${shown(after)}</td>
    </tr>
  </table>`;
}

const style = html`<style>
  @page {
    size: A4;
    margin: 15mm;
  }
  body {
    margin: 0;
    background: #fff;
    color: #1f2328;
    font:
      15px/1.6 system-ui,
      'PingFang SC',
      'Microsoft YaHei',
      sans-serif;
  }
  main {
    max-width: 50rem;
    margin: 0 auto;
    padding: 1.5rem;
  }
  h1 {
    font-size: 1.5rem;
  }
  h2 {
    font-size: 1.2rem;
    border-bottom: 1px solid #d0d7de;
    padding-bottom: 0.2rem;
    break-after: avoid;
  }
  h3 {
    font-size: 1rem;
    margin-bottom: 0.3rem;
    break-after: avoid;
  }
  article {
    break-inside: avoid;
    margin-bottom: 1rem;
  }
  p {
    margin: 0.2rem 0;
  }
  .kind {
    border: 1px solid currentColor;
    border-radius: 3px;
    padding: 0 0.4em;
    font-size: 0.85em;
  }
  .added {
    color: #116329;
  }
  .changed,
  .moved {
    color: #7d4e00;
  }
  .gone {
    color: #82071e;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    margin: 0.3rem 0;
  }
  caption {
    text-align: left;
    font-weight: bold;
  }
  th,
  td {
    border: 1px solid #d0d7de;
    padding: 0.3rem 0.5rem;
    text-align: left;
    vertical-align: top;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  p.text {
    border-left: 3px solid #d0d7de;
    padding-left: 0.6rem;
  }
  del {
    background: #ffebe9;
    color: #82071e;
  }
  ins {
    background: #dafbe1;
    color: #116329;
    text-decoration: none;
    font-weight: bold;
  }
  footer {
    border-top: 1px solid #d0d7de;
    margin-top: 1.5rem;
    padding-top: 0.5rem;
    color: #59636e;
  }
  @media print {
    main {
      max-width: none;
      padding: 0;
    }
    del,
    ins {
      background: none;
    }
    ins {
      text-decoration: underline;
    }
  }
</style>`;
