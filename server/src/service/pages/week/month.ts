import type { PagePart } from '../../../protocol';
import { type StaffingRun, runsOf } from '../../scheduling/coverage';
import { type Month, monthOf, type MonthRow } from '../../scheduling/month';
import type { ScheduleDay } from '../../scheduling/schedule';
import { addDays } from '../../time/dates';
import { type Html, html } from '../../text/html';
import { dayLetters } from '../../wording/day-letters';
import { dateText, monthText } from '../../wording/days';
import { controls } from './form-state';
import { isWorse, missingText, to } from './head';
import { runInWords } from './need';
import { rangeText, type WeekContext } from './page-of-week';
import { words } from './words';

/** Codes of shifts have this many colours in turn. */
const COLOURS = 6;

/** A month: its head with ways to others, and the roster as a grid of people and days, what is missing above it. */
export function monthParts(week: WeekContext, month: string): readonly PagePart[] {
  const { page } = week;
  const roster = monthOf(page.playbook, month, page.locale);
  const body = roster.codes.length === 0 ? html`<p>${page.say(words.noShifts)}</p>` : legend(week, roster);
  const content = html`<div class="wk-month">
      <table>
        ${head(week, roster)}
        <tbody>
          ${coverage(week)} ${roster.rows.map((row) => person(week, row, roster))}
        </tbody>
      </table>
    </div>
    ${body}`;
  return [headOf(week, month), { id: 'wk-month', html: content.text }];
}

function headOf(week: WeekContext, month: string): PagePart {
  const { page, chosen } = week;
  const other = (by: number): string => addDays(`${month}-15`, by).slice(0, 7);
  const content = html`<section class="wk-head" aria-labelledby="wk-title">
    <h1 id="wk-title">${page.say(words.monthTitle)} · <small>${monthText(month, page.locale)}</small></h1>
    <form class="wk-form">
      <input type="hidden" name="${controls.week}" value="${month}-01" data-clears="${controls.month}" />
      <input type="hidden" name="${controls.month}" value="${month}" />
      <input type="hidden" name="${controls.view}" value="${chosen.view}" />
      ${to(other(-30), '‹', page.say(words.previousMonth), controls.month)}
      ${to(page.today.slice(0, 7), page.say(words.currentMonth), page.say(words.currentMonth), controls.month)}
      ${to(other(30), '›', page.say(words.nextMonth), controls.month)}
      ${to(dateIn(month, page.today), page.say(words.toWeek), page.say(words.toWeek))}
    </form>
    <p class="wk-sum">${summary(week)}</p>
    ${promotions(week)}
    <p class="wk-said" role="status" id="wk-said"></p>
  </section>`;
  return { id: 'wk-head', html: content.text };
}

/** Today where it is in the month, else its first day. */
const dateIn = (month: string, today: string): string => (today.startsWith(month) ? today : `${month}-01`);

function head(week: WeekContext, { days }: Month): Html {
  const { page } = week;
  const cells = days.map(({ date, isOff, name }) => {
    const day = dateText(date, page.today, page.locale);
    const label = page.say(words.openDay, { day: name === undefined ? day : `${day}（${name}）` });
    const current = date === page.today && html` aria-current="date"`;
    return html`<th scope="col" class="${isOff ? 'wk-rest' : ''}" ${current}>
      ${to(date, String(Number(date.slice(8))), label)}
      <span>${name ?? dayLetters(date, page.locale)}</span>
    </th>`;
  });
  return html`<thead>
    <tr>
      <th scope="col">${page.say(words.name)}</th>
      ${cells}
      <th scope="col">${page.say(words.worked)}</th>
    </tr>
  </thead>`;
}

/** What is missing on each day, the worst of it, or else what is to spare; the rest is told where the pointer rests. */
function coverage(week: WeekContext): Html {
  const { page, schedule } = week;
  const ofMonth = worstOf(schedule.days.flatMap(lacksOf));
  const cells = schedule.days.map((day) => {
    const runs = lacksOf(day);
    if (day.open.length === 0) return html`<td class="wk-rest"></td>`;
    const worst = worstOf(runs);
    if (!worst) return spare(week, day);
    const text = page.say(worst.state === 'nobody' ? words.nobody : words.lack, { n: worst.lack });
    const told = runs.map((run) => runInWords(week, run)).join('\n');
    const kind = isWorse(ofMonth!, worst) ? 'wk-few' : 'wk-few wk-worst';
    return html`<td class="${kind}" title="${told}">${text}</td>`;
  });
  return html`<tr>
    <th scope="row">${page.say(words.coverage)}</th>
    ${cells}
    <td></td>
  </tr>`;
}

/** A day on which enough people are there; how many more than needed at most. */
function spare(week: WeekContext, { coverage: time }: ScheduleDay): Html {
  const { page, schedule } = week;
  const runs = runsOf(time).filter(({ state }) => state === 'surplus');
  if (runs.length === 0) return html`<td>${schedule.missing.length === 0 && page.say(words.dayEnough)}</td>`;
  const most = Math.max(...runs.map(({ lack }) => -lack));
  const told = runs.map((run) => runInWords(week, run)).join('\n');
  return html`<td class="wk-away" title="${told}">+${most}</td>`;
}

const worstOf = (runs: readonly StaffingRun[]): StaffingRun | undefined =>
  runs.reduce<StaffingRun | undefined>((most, one) => (most && !isWorse(one, most) ? most : one), undefined);

const lacksOf = ({ coverage: time }: ScheduleDay): readonly StaffingRun[] =>
  runsOf(time).filter(({ lack }) => lack > 0);

function person({ page }: WeekContext, { name, cells, count }: MonthRow, { days, codes }: Month): Html {
  const shown = cells.map((cell, index) => {
    const rest = days[index]!.isOff ? ' wk-rest' : '';
    if (cell === 'off') return html`<td class="wk-away${rest}">${page.say(words.off)}</td>`;
    const first = codes.findIndex(({ code }) => code === cell[0]);
    return html`<td class="${first >= 0 ? `wk-c${first % COLOURS}` : ''}${rest}">${cell.join(' ')}</td>`;
  });
  return html`<tr>
    <th scope="row">${name}</th>
    ${shown}
    <td>${count}</td>
  </tr>`;
}

function legend({ page, schedule }: WeekContext, { codes, rows }: Month): Html {
  const isShort = schedule.days.some((day) => lacksOf(day).length > 0);
  const worst = isShort && html`<li><b class="wk-few wk-worst">−</b> ${page.say(words.worst)}</li>`;
  const items = codes.map(
    ({ code, name, time }, index) =>
      html`<li><b class="wk-c${index % COLOURS}">${code}</b> ${name} ${time}</li>`,
  );
  const isOff = rows.some(({ cells }) => cells.includes('off'));
  return html`<ul class="wk-legend">
    ${worst}${items}${isOff && html`<li><b class="wk-away">${page.say(words.off)}</b> ${page.say(words.offMeans)}</li>`}
  </ul>`;
}

/** The promotions of the month with their days. */
function promotions({ page, schedule }: WeekContext): Html {
  const all = [...new Set(schedule.days.flatMap((day) => day.promotions))];
  if (all.length === 0) return html``;
  const date = (one: string) => dateText(one, page.today, page.locale);
  const told = all.map((promotion) => {
    const label = page.label('promotions.*', promotion);
    const n = promotion.expected_load;
    const name = n === undefined ? label : page.say(words.load, { name: label, n });
    const days = schedule.days.filter((day) => day.promotions.includes(promotion));
    return page.say(words.promotionDays, { name, from: date(days[0]!.date), to: date(days.at(-1)!.date) });
  });
  return html`<p class="wk-notes">${told.map((one) => html`<span>${one}</span>`)}</p>`;
}

function summary(week: WeekContext): string {
  const { page, schedule } = week;
  const unknown = missingText(week);
  if (unknown !== undefined) return unknown;
  const short = schedule.days.flatMap((day) => {
    const run = worstOf(lacksOf(day));
    return run ? [{ day, run }] : [];
  });
  if (short.length === 0) return page.say(words.monthEnough);
  const worst = short.reduce((most, one) => (isWorse(one.run, most.run) ? one : most));
  const alike = short.filter(({ run }) => !isWorse(worst.run, run)).length - 1;
  return page.say(words.monthLack, {
    n: short.length,
    day: dateText(worst.day.date, page.today, page.locale),
    time: rangeText(week, worst.run),
    lack: worst.run.lack,
    alike: alike > 0 ? page.say(words.monthAlike, { n: alike }) : '',
  });
}
