import type { PagePart, ShiftAction } from '../../../protocol';
import { type StaffingRun, runsOf } from '../../scheduling/coverage';
import type { ScheduleDay } from '../../scheduling/schedule';
import { freeShiftId } from '../../scheduling/shift-keys';
import type { Interval } from '../../time/intervals';
import { dateText } from '../../wording/days';
import { type Html, html } from '../../text/html';
import { unbroken } from '../../text/unbroken';
import { lanes } from './bars';
import { selectedValue } from './form-state';
import { needChart, runInWords } from './need';
import { nameOf, rangeText, type WeekContext } from './page-of-week';
import { words } from './words';

/** A shift that is added where nothing is missing has this many hours. */
const USUAL_HOURS = 8;
/** More shortages than this are counted, and listed where that is opened. */
const MOST_LISTED = 3;

/** One day: what it is, what is missing, and its time line. */
export function dayPart(week: WeekContext, day: ScheduleDay, index: number): PagePart {
  const { page, schedule } = week;
  const { start, end } = schedule.axis;
  const current = day.date === page.today && html` aria-current="date"`;
  const asked = day.date === week.chosen.asked && html` data-asked="${day.date}"`;
  const content = html`<section class="wk-day" aria-labelledby="${`wk-day-${index}`}" ${current} ${asked}>
    <div class="wk-side">
      <h2 id="${`wk-day-${index}`}">${dateText(day.date, page.today, page.locale)}</h2>
      ${about(week, day)} ${shortages(week, day)} ${addButton(week, day, index)}
    </div>
    <div
      class="wk-line"
      data-start="${start}"
      data-end="${end}"
      data-line="${index}"
      data-weekday="${day.day}"
    >
      ${needChart(week, day)}
      <div class="wk-lanes">${lanes(week, day, index)}</div>
    </div>
  </section>`;
  return { id: `wk-day-${index}`, html: content.text };
}

/** Holidays, promotions and absences. */
function about(week: WeekContext, { name, open, promotions, away }: ScheduleDay): Html {
  const { page } = week;
  const notes = [
    ...(name ? [page.say(name)] : []),
    ...(open.length === 0 && page.playbook.hours ? [page.say(words.closed)] : []),
    ...promotions.map((promotion) => {
      const label = page.label('promotions.*', promotion);
      const { expected_load: n } = promotion;
      return n === undefined ? label : page.say(words.load, { name: label, n });
    }),
    ...away.map(({ member, cover }) =>
      cover === undefined
        ? page.say(words.away, { name: nameOf(week, member) })
        : page.say(words.awayCovered, { name: nameOf(week, member), cover: nameOf(week, cover) }),
    ),
  ];
  return notes.length > 0
    ? html`<p class="wk-notes">${notes.map((note) => html`<span>${unbroken(note)}</span>`)}</p>`
    : html``;
}

function shortages(week: WeekContext, { coverage }: ScheduleDay): Html {
  const runs = runsOf(coverage).filter(({ lack }) => lack > 0);
  if (runs.length === 0) return html``;
  const worstFirst = [...runs].sort((a, b) => b.lack - a.lack || a.start - b.start);
  // One more takes no more room than the line that would count it.
  const listed = runs.length === MOST_LISTED + 1 ? runs.length : MOST_LISTED;
  const [worst, rest] = [worstFirst.slice(0, listed), worstFirst.slice(listed)];
  return html`${listOf(week, worst)}
  ${
    rest.length > 0 &&
    html`<details class="wk-further">
      <summary>${week.page.say(words.more, { n: rest.length })}</summary>
      ${listOf(week, rest)}
    </details>`
  }`;
}

/** Shortages as the day goes, like the time line beside them. */
function listOf(week: WeekContext, runs: readonly StaffingRun[]): Html {
  const sorted = [...runs].sort((a, b) => a.start - b.start);
  return html`<ul class="wk-short">
    ${sorted.map((run) => html`<li>${unbroken(runInWords(week, run))}</li>`)}
  </ul>`;
}

/** Offers a shift for the longest shortage of the day, else from its opening on. */
function addButton(week: WeekContext, day: ScheduleDay, index: number): Html {
  const { page } = week;
  const range = offered(day, runsOf(day.coverage));
  const action: ShiftAction = { kind: 'add', day: day.day, ...range };
  const key = `roster/${freeShiftId(page.playbook)}`;
  const label = page.say(words.addShiftOn, {
    day: dateText(day.date, page.today, page.locale),
    time: rangeText(week, range),
  });
  return html`<button
    type="button"
    class="wk-add"
    data-act="${JSON.stringify(action)}"
    data-then="${selectedValue(key, index)}"
    aria-label="${label}"
    title="${label}"
  >
    + ${page.say(words.addShift)}
  </button>`;
}

function offered(
  { open, coverage }: ScheduleDay,
  runs: readonly StaffingRun[],
): Pick<Interval, 'start' | 'end'> {
  const lacks = runs.filter((run) => run.lack > 0);
  const [lack] = lacks.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (lack) return { start: lack.start, end: lack.end };
  const start = open[0]?.start ?? coverage[0]?.start ?? 540;
  return { start, end: start + USUAL_HOURS * 60 };
}
