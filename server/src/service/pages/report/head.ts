import { searchField } from '../search-field';
import { type Locale, say } from '../../../../../schemas/text';
import type { DocumentFindings } from '../../findings';
import { notWrittenYet } from '../../findings/first-things';
import { type Level, levels } from '../../format/finding';
import type { Score } from '../../score/score';
import { fixTitle } from '../../format/fix-title';
import { type Html, html } from '../../text/html';
import { howCalculated } from './arithmetic';
import { meter } from './meter';
import { nextCards, type RuleCard } from './rule-cards';
import { levelWords, words } from './words';

/** The head of the report: the score, what to do next, the choice of a level and the search. */
export function reportHead(
  all: readonly DocumentFindings[],
  total: Score,
  cards: readonly RuleCard[],
  locale: Locale,
): Html {
  const findings = all.flatMap((one) => one.findings);
  const suppressed = all.reduce((sum, one) => sum + one.suppressed.length, 0);
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  const more = [
    { text: words.notWritten, count: notWrittenYet(all).length },
    { text: words.suppressed, count: suppressed },
  ].filter(({ count }) => count > 0);
  return html`<section class="sp-part" id="report-head">
    <h1 class="sp-title">${say(words.title, locale)}</h1>
    <p class="sp-score">
      ${say(words.score, locale)} <strong>${total.total}</strong>/100 ${meter(total.total, locale)}
    </p>
    <p>
      ${say(words.counts, locale, counts)}${more.map(({ text, count }) => ` · ${say(text, locale, { count })}`)}
    </p>
    ${nextThings(cards, locale)}${findings.length > 0 && controls(counts, locale)}
    <details>
      <summary>${say(words.how, locale)}</summary>
      <p class="sp-note">${howCalculated(total, locale)}</p>
    </details>
    <p><button class="sp-fix sp-fix-second" data-copy="report">${say(words.copy, locale)}</button></p>
  </section>`;
}

function nextThings(cards: readonly RuleCard[], locale: Locale): Html | false {
  const next = nextCards(cards);
  if (next.length === 0) return html`<p class="sp-good">${say(words.allClean, locale)}</p>`;
  const items = next.map(({ title, level, places }) => {
    const [first] = places;
    const fix = first!.fixes[0];
    const n =
      places.length > 1 &&
      html` <span class="sp-count">${say(words.places, locale, { n: places.length })}</span>`;
    const link = html`<a role="link" tabindex="0" data-goto="${first!.goto}">${title}</a>`;
    const button = fix
      ? html` <button class="sp-fix" data-fix="${fix.number}" title="${fixTitle(fix.fix, locale)}">
          ${say(words.begin, locale)}
        </button>`
      : html` <button
          class="sp-fix sp-fix-second"
          data-goto="${first!.goto}"
          title="${say(words.onlyYou, locale)}"
        >
          ${say(words.write, locale)}
        </button>`;
    return html`<li class="sp-level-${level}">${link}${n}${button}</li>`;
  });
  return html`<div class="sp-next">
    <h2>${say(words.next, locale)}</h2>
    <ol>
      ${items}
    </ol>
  </div>`;
}

function controls(counts: Readonly<Record<Level, number>>, locale: Locale): Html {
  const choice = (id: string, label: string, checked: boolean): Html =>
    html`<label class="sp-tab"
      ><input
        type="radio"
        name="report-level"
        data-keep
        id="${`level-${id}`}"
        ${checked && html`checked`}
      /><span>${label}</span></label
    >`;
  const shown = levels.filter((level) => counts[level] > 0);
  const search = say(words.search, locale);
  return html`<div class="sp-filter">
    <fieldset class="sp-tabs">
      <legend>${say(words.show, locale)}</legend>
      ${choice('all', say(words.every, locale), true)}${shown.map((level) =>
        choice(level, `${say(levelWords[level], locale)} ${counts[level]}`, false),
      )}
    </fieldset>
    ${searchField({ label: search, hint: search, found: say(words.found, locale), none: say(words.nothing, locale) })}
  </div>`;
}
