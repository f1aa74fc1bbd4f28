import type { Shift, Staffing } from '../../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../../schemas/text';
import { type Html, html, join, type HtmlValue } from '../../../text/html';
import { unbroken } from '../../../text/unbroken';
import type { PageContext } from '../../page-context';
import type { TitledPart } from '../../titled-part';
import type { RosterDay, ShiftOfDay } from '../../../shop/roster';
import { bullets, mark, orUnread, part, scrolledTable, sectionHeading, under } from '../../section';
import { memberNames, shiftLine } from '../shifts';
import { absences } from '../absences';
import { rangesText } from '../../../wording/days';
import { comma, periodInWords, rangeInWords } from '../../../wording/values';
import { labelOf } from '../../../wording/label';

const words = {
  day: { zh: '日子', en: 'Day' },
  open: { zh: '接待时间', en: 'Open' },
  staff: { zh: '谁在岗', en: 'On shift' },
  gaps: { zh: '没人的时间', en: 'Nobody there' },
  nobody: { zh: '没有排班', en: 'no shift' },
  covers: { zh: '{name}（替 {other}）', en: '{name} (for {other})' },
  partly: { zh: '{name}（{times}）', en: '{name} ({times})' },
  break: { zh: '中间休息 {time}', en: 'break {time}' },
  others: { zh: '这七天用不到的班次', en: 'Shifts not worked in these seven days' },
} as const satisfies Record<string, Text>;

/** The roster of the next seven days, with time off, holidays and promotions. */
export function staffPart(page: PageContext): readonly TitledPart[] {
  const { staffing } = page.playbook;
  if (!staffing) return [];
  const days = page.analysis.roster();
  const seen = new Set(days.flatMap(({ shifts }) => shifts.map(({ shift }) => shift)));
  const others = staffing.shifts?.filter((shift) => !seen.has(shift)) ?? [];
  const body = html`${days.some(({ shifts }) => shifts.length > 0) && table(page, staffing, days)}${under(
    page.say(words.others),
    bullets(others, (key) => shiftLine(page, others[key]!)),
  )}${absences(page, staffing)}`;
  return [part('staff', sectionHeading(page, 'staffing'), body)];
}

function table(page: PageContext, staffing: Staffing, days: readonly RosterDay[]): Html {
  // While a shift cannot be read, nobody knows when nobody is there.
  const hasGaps = !page.unread('staffing') && days.some(({ gaps }) => gaps.length > 0);
  const titles = [words.day, words.open, words.staff, ...(hasGaps ? [words.gaps] : [])];
  const rows = daysAlike(days).map((run) => dayRow(page, staffing, run, hasGaps));
  return scrolledTable(
    titles.map((text) => page.say(text)),
    rows,
    'sp-week',
  );
}

/** Days in a row with the same hours, shifts, people and gaps together: they are said once. */
function daysAlike(days: readonly RosterDay[]): readonly (readonly RosterDay[])[] {
  const runs: { readonly days: RosterDay[]; readonly said: string }[] = [];
  for (const day of days) {
    const shifts = day.shifts.map(({ shift, people }) => [shift.id, shift.time, shift.members, people]);
    const said = JSON.stringify([day.name, day.open, shifts, day.gaps]);
    const last = runs.at(-1);
    if (last?.said === said) last.days.push(day);
    else runs.push({ days: [day], said });
  }
  return runs.map((run) => run.days);
}

function dayRow(page: PageContext, staffing: Staffing, days: readonly RosterDay[], hasGaps: boolean): Html {
  const day = days[0]!;
  const today = day.date === page.today;
  const name = periodInWords({ from: day.date, to: days.at(-1)!.date }, page.locale, page.today);
  const called = day.name && html` ${mark(day.name[page.locale])}`;
  const state = day.open.length > 0 ? 'sp-open' : 'sp-closed';
  const shifts = day.shifts.map((shift) => html`<li>${shiftOfDay(page, shift)}</li>`);
  const staff = shifts.length
    ? html`<ul class="sp-people">
        ${shifts}
      </ul>`
    : orUnread(page, 'staffing', page.say(words.nobody));
  const place = { in: staffing, key: 'shifts' } as const;
  const gaps = day.gaps.length > 0 && rangesText(day.gaps, page.locale);
  const missing = gaps && html`<span class="sp-missing" ${page.goto(place)}>${unbroken(gaps)}</span>`;
  const current = today && html` aria-current="date"`;
  const hours = rangesText(day.open, page.locale);
  const open = day.open.length > 0 ? hours : orUnread(page, 'hours', hours);
  return html`<tr${current}><th scope="row">${unbroken(name)}${called}</th><td class="${state}">${unbroken(open)}</td><td>${staff}</td>${hasGaps && html`<td>${missing}</td>`}</tr>`;
}

function shiftOfDay(page: PageContext, { shift, people }: ShiftOfDay): HtmlValue {
  const name = labelOf('staffing.shifts.*', shift);
  const time = rangeInWords(shift.time, page.locale);
  const link = page.link({ in: shift }, name ? `${name} ${time}` : time);
  const who = people.map(({ member, covers, times }) => {
    const name = covers === undefined ? page.ref('member', member) : stepIn(page, member, covers);
    if (!times) return name;
    const [before, after] = page.say(words.partly, { times: rangesText(times, page.locale) }).split('{name}');
    return html`${unbroken(before)}${name}${unbroken(after)}`;
  });
  return html`${link} ${join(who, comma(page.locale))}${breaks(page, shift)}`;
}

function stepIn(page: PageContext, member: string, covers: string): Html {
  const [before, between, after] = page.say(words.covers).split(/\{\w+\}/);
  return html`${before}${page.ref('member', member)}${between}${page.ref('member', covers)}${after}`;
}

function breaks(page: PageContext, { breaks: list = [] }: Shift): HtmlValue {
  const rows = list.map((one) => {
    if (typeof one === 'string')
      return unbroken(page.say(words.break, { time: rangeInWords(one, page.locale) }));
    const what = `${one.name ?? ''} ${rangeInWords(one.time ?? '', page.locale)}`.trim();
    const time = page.say(words.break, { time: what });
    return one.members?.length ? html`${unbroken(time)} ${memberNames(page, one.members)}` : unbroken(time);
  });
  return rows.length > 0 && html` <small>${join(rows, comma(page.locale))}</small>`;
}
