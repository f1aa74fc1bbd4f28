import { MINUTES_PER_DAY } from '../../../../../schemas/scalars';
import type { PagePart } from '../../../protocol';
import { missingFields } from '../../explanations/response';
import { type StaffingRun, runsOf } from '../../scheduling/coverage';
import { mondayOf } from '../../scheduling/schedule';
import { addDays } from '../../time/dates';
import { writtenTime } from '../../time/written-times';
import { dateText } from '../../wording/days';
import { type Html, html } from '../../text/html';
import { unbroken } from '../../text/unbroken';
import { controls, selectedValue } from './form-state';
import { rangeText, type WeekContext } from './page-of-week';
import { words } from './words';

/** The week that is shown, ways to others, and how it is staffed in one sentence. */
export function headPart(week: WeekContext): PagePart {
  const { page, schedule, chosen } = week;
  const { monday, view, selected } = chosen;
  const date = (one: string) => dateText(one, page.today, page.locale);
  const days = page.say(words.week, { from: date(monday), to: date(addDays(monday, 6)) });
  const key = selected ? selectedValue(selected.key, selected.day) : '';
  const content = html`<section class="wk-head" aria-labelledby="wk-title">
    <h1 id="wk-title">${page.say(words.title)} · <small>${unbroken(days)}</small></h1>
    <form class="wk-form">
      <input type="hidden" name="${controls.week}" value="${monday}" data-clears="${controls.month}" />
      <input type="hidden" name="${controls.month}" value="" />
      <input type="hidden" name="${controls.selected}" value="${key}" />
      ${to(addDays(monday, -7), '‹', page.say(words.previous))}
      ${to(mondayOf(page.today), page.say(words.current), page.say(words.current))}
      ${to(addDays(monday, 7), '›', page.say(words.next))}
      <select name="${controls.view}" aria-label="${page.say(words.view)}">
        ${option('shifts', page.say(words.byShift), view)} ${option('people', page.say(words.byPerson), view)}
      </select>
      ${to(addDays(monday, 3).slice(0, 7), page.say(words.month), page.say(words.month), controls.month)}
    </form>
    <p class="wk-sum">${summary(week)}</p>
    ${legend(week)}
    <details class="wk-help">
      <summary>${page.say(words.how)}</summary>
      <p>${page.say(words.help)}</p>
      <p id="wk-keys">${page.say(words.keys)}</p>
    </details>
    <p class="wk-said" role="status" id="wk-said"></p>
    ${schedule.days.every(({ bars }) => bars.length === 0) && html`<p>${page.say(words.empty)}</p>`}
  </section>`;
  return { id: 'wk-head', html: content.text };
}

/** The hours over the time lines. */
export function rulerPart({ schedule }: WeekContext): PagePart {
  const { start, end } = schedule.axis;
  const hours = Array.from({ length: (end - start) / 60 }, (_, index) => start + index * 60);
  const marks = hours.map(
    (at) => html`<span data-from="${at}" data-to="${at + 60}">${writtenTime(at).slice(0, 2)}</span>`,
  );
  const content = html`<div class="wk-ruler" aria-hidden="true">
    <div class="wk-side"></div>
    <div class="wk-line" data-start="${start}" data-end="${end}">${marks}</div>
  </div>`;
  return { id: 'wk-ruler', html: content.text };
}

/** A button that leads to another week or month. */
export const to = (value: string, text: string, label: string, control: string = controls.week): Html =>
  html`<button
    type="button"
    class="wk-quiet"
    data-fill="${control}"
    value="${value}"
    aria-label="${label}"
    title="${label}"
  >
    ${text}
  </button>`;

const option = (value: string, text: string, chosen: string): Html =>
  html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`;

/** What the playbook lacks for the need to be known; undefined where it is. */
export function missingText({ page, schedule }: WeekContext): string | undefined {
  if (schedule.missing.length === 0) return undefined;
  const { zh, en } = missingFields(schedule.missing);
  return page.say(words.missing, { fields: { zh: zh.replaceAll('`', ''), en: en.replaceAll('`', '') } });
}

function summary(week: WeekContext): string {
  const { page, schedule } = week;
  const unknown = missingText(week);
  if (unknown !== undefined) return unknown;
  const all = schedule.days.flatMap((day) =>
    runsOf(day.coverage.filter(({ start }) => isOwn(start)))
      .filter(({ lack }) => lack > 0)
      .map((run) => ({ day, run })),
  );
  if (all.length === 0) return page.say(words.weekEnough);
  const minutes = all.reduce((sum, { run }) => sum + run.end - run.start, 0);
  const worst = all.reduce((most, one) => (isWorse(one.run, most.run) ? one : most));
  return page.say(words.weekLack, {
    hours: Math.round(minutes / 6) / 10,
    day: dateText(worst.day.date, page.today, page.locale),
    time: rangeText(week, worst.run),
    n: worst.run.lack,
  });
}

export const isWorse = (one: StaffingRun, other: StaffingRun): boolean =>
  one.lack > other.lack || (one.lack === other.lack && one.end - one.start > other.end - other.start);

/** Whether time is of the day itself: that of the next morning is counted there. */
const isOwn = (start: number): boolean => start < MINUTES_PER_DAY;

function legend({ page, schedule }: WeekContext): Html {
  const isKnown = schedule.missing.length === 0;
  const hasBreaks = schedule.days.some(({ bars }) => bars.some(({ breaks }) => breaks.length > 0));
  const kinds = [
    ['there', words.there],
    ['lack', words.short],
    ...(isKnown ? ([['extra', words.surplus]] as const) : []),
    ['shut', words.closed],
  ] as const;
  return html`<ul class="wk-legend">
    ${kinds.map(
      ([kind, text]) =>
        html`<li>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect class="${`wk-${kind}`}" width="10" height="10" />
          </svg>
          ${page.say(text)}
        </li>`,
    )}
    ${hasBreaks && html`<li><i class="wk-break" aria-hidden="true"></i> ${page.say(words.onBreak)}</li>`}
  </ul>`;
}
