import { type Locale, say } from '../../../../../schemas/text';
import type { NextThing, PlaybookCard, WorkspaceReportRow } from '../../../protocol';
import type { Level } from '../../format/finding';
import { gotoText } from '../../document/resolve-range';
import { type Html, html } from '../../text/html';
import { initials } from '../../text/pinyin';
import { meter } from '../report/meter';
import { levelWords, words as reportWords } from '../report/words';
import { trend } from './trend';
import { words } from './words';

/** A playbook: its shop, its score with the trend, its findings by level, and what to do next. */
export function rowPart(row: WorkspaceReportRow, locale: Locale): Html {
  const { uri, path, card } = row;
  const name = card?.title || (card ? say(words.unnamed, locale) : path);
  const searched = initials(`${name} ${path}`).toLowerCase();
  const start = { line: 0, character: 0 };
  return html`<article class="sp-card sp-shop" data-initials="${searched}">
    <header>
      <h2>
        <a role="link" tabindex="0" data-goto="${gotoText({ start, end: start, uri })}">${name}</a>
        ${card?.shared && html`<span class="sp-chip">${say(words.shared, locale)}</span>`}
      </h2>
      <small>${path}</small>
    </header>
    ${card ? state(card, row, locale) : html`<p class="sp-empty">${say(words.unread, locale)}</p>`}
  </article>`;
}

function state(card: PlaybookCard, row: WorkspaceReportRow, locale: Locale): Html {
  const next = row.next ?? [];
  const counts: Readonly<Record<Level, number>> = {
    error: card.errors,
    warning: card.warnings,
    info: card.hints,
  };
  const chips = (['error', 'warning', 'info'] as const).filter((level) => counts[level] > 0);
  return html`<div class="sp-shop-score">
      <strong>${card.score}</strong
      >${meter(card.score, locale)}${trend(row.history ?? [], card.score, locale)}
    </div>
    <p>
      ${chips.map(
        (level) =>
          html`<span class="${`sp-chip sp-level-${level}`}"
            >${say(words.level, locale, { level: say(levelWords[level], locale), count: counts[level] })}</span
          > `,
      )}${chips.length === 0 && html`<span class="sp-good">${say(words.clean, locale)}</span>`}${
        card.notWritten > 0 &&
        html`<small>${say(reportWords.notWritten, locale, { count: card.notWritten })}</small>`
      }
    </p>
    ${
      next.length > 0 &&
      html`<ul>
        ${next.map((one) => nextThing(one, locale))}
      </ul>`
    }`;
}

function nextThing({ title, level, places, location }: NextThing, locale: Locale): Html {
  const where = gotoText({ ...location.range, uri: location.uri });
  const count =
    places > 1 && html` <span class="sp-count">${say(reportWords.places, locale, { n: places })}</span>`;
  return html`<li class="${`sp-level-${level}`}">
    <a role="link" tabindex="0" data-goto="${where}">${title}</a>${count}
  </li>`;
}
