import { type Locale, say } from '../../../../../schemas/text';
import type { Page, WorkspaceReportParams, WorkspaceReportRow } from '../../../protocol';
import { type Html, html } from '../../text/html';
import { searchField } from '../search-field';
import { rowPart } from './row';
import { words } from './words';

/** From which score a playbook counts as ready. */
const READY = 90;

/** The report of a workspace: how ready its playbooks are, the least ready first. */
export function workspaceReport({ rows, total }: WorkspaceReportParams, locale: Locale): Page {
  const sorted = [...rows].sort((a, b) => scoreOf(a) - scoreOf(b) || compare(a.path, b.path));
  return {
    title: say(words.title, locale),
    version: 0,
    parts: [
      { id: 'workspace-head', html: head(rows, total, locale).text },
      ...sorted.map((row) => ({ id: row.uri, html: rowPart(row, locale).text })),
    ],
  };
}

const scoreOf = ({ card }: WorkspaceReportRow): number => card?.score ?? -1;
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

function head(rows: readonly WorkspaceReportRow[], total: number, locale: Locale): Html {
  const [label, found, none] = [words.search, words.found, words.nothing].map((text) => say(text, locale));
  return html`<section class="sp-part sp-workspace">
    <h1 class="sp-title">${say(words.title, locale)}</h1>
    <p role="status">${state(rows, total, locale)}</p>
    ${total > 0 && html`<p class="sp-note">${say(words.order, locale)}</p>`}
    ${rows.length > 1 && searchField({ label: label!, hint: label!, found: found!, none: none! })}
    ${
      rows.some(({ history }) => history) &&
      html`<details>
        <summary>${say(words.howTrend, locale)}</summary>
        <p class="sp-note">${say(words.trend, locale)}</p>
      </details>`
    }
  </section>`;
}

/** How far the check is, and once it is done, what it comes to. */
function state(rows: readonly WorkspaceReportRow[], total: number, locale: Locale): string {
  if (total === 0) return say(words.none, locale);
  if (rows.length < total) return say(words.checking, locale, { done: rows.length, total });
  const cards = rows.flatMap(({ card }) => (card ? [card] : []));
  const sum = cards.reduce((all, { score }) => all + score, 0);
  return say(words.summary, locale, {
    total,
    average: cards.length > 0 ? Math.round(sum / cards.length) : '–',
    broken: cards.filter(({ errors }) => errors > 0).length,
    ready: cards.filter(({ score }) => score >= READY).length,
  });
}
