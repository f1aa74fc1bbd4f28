import type { Shift, Staffing } from '../../../../../../schemas/sections/staffing';
import type { Text } from '../../../../../../schemas/text';
import type { PagePart } from '../../../../protocol';
import { type Html, html, join, type HtmlValue } from '../../../text/html';
import type { PageContext } from '../../page-context';
import { type RosterDay, rosterFrom, type ShiftOfDay } from '../../../shop/roster';
import { bullets, mark, part, sectionHeading, under } from '../../section';
import { memberNames, shiftLine } from '../shifts';
import { people } from './people';
import { dateText, rangesText } from '../../../wording/days';
import { comma, rangeInWords } from '../../../wording/values';
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

/** Who is there: the next seven days as they will be, with time off, holidays and promotions reckoned in. */
export function staffPart(pen: PageContext): readonly PagePart[] {
  const { staffing } = pen.playbook;
  if (!staffing) return [];
  const days = rosterFrom(pen.playbook, pen.today);
  const seen = new Set(days.flatMap(({ shifts }) => shifts.map(({ shift }) => shift)));
  const others = staffing.shifts?.filter((shift) => !seen.has(shift)) ?? [];
  const body = html`${days.some(({ shifts }) => shifts.length > 0) && table(pen, staffing, days)}${under(
    pen.say(words.others),
    bullets(others, (key) => shiftLine(pen, others[key]!)),
  )}${people(pen, staffing)}`;
  return [part('staff', sectionHeading(pen, 'staffing'), body)];
}

function table(pen: PageContext, staffing: Staffing, days: readonly RosterDay[]): Html {
  const heads = [words.day, words.open, words.staff, words.gaps].map(
    (text) => html`<th scope="col">${pen.say(text)}</th>`,
  );
  const rows = days.map((day, index) => dayRow(pen, staffing, day, index === 0));
  return html`<table class="sp-week">
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function dayRow(pen: PageContext, staffing: Staffing, day: RosterDay, today: boolean): Html {
  const name = dateText(day.date, pen.today, pen.locale);
  const called = day.name && html` ${mark(day.name[pen.locale])}`;
  const state = day.open.length > 0 ? 'sp-open' : 'sp-closed';
  const shifts = day.shifts.map((shift) => html`<li>${shiftOfDay(pen, shift)}</li>`);
  const staff = shifts.length
    ? html`<ul class="sp-people">
        ${shifts}
      </ul>`
    : pen.say(words.nobody);
  const place = { in: staffing, key: 'shifts' } as const;
  const gaps = day.gaps.length > 0 && rangesText(day.gaps, pen.locale);
  const missing = gaps && html`<span class="sp-missing" ${pen.goto(place)}>${gaps}</span>`;
  const current = today && html` aria-current="date"`;
  return html`<tr${current}><th scope="row">${name}${called}</th><td class="${state}">${rangesText(day.open, pen.locale)}</td><td>${staff}</td><td>${missing}</td></tr>`;
}

function shiftOfDay(pen: PageContext, { shift, people }: ShiftOfDay): HtmlValue {
  const name = labelOf('staffing.shifts.*', shift);
  const time = rangeInWords(shift.time, pen.locale);
  const link = pen.link({ in: shift }, name ? `${name} ${time}` : time);
  const who = people.map(({ member, covers, times }) => {
    const name = covers === undefined ? pen.ref('member', member) : stepIn(pen, member, covers);
    if (!times) return name;
    const [before, after] = pen.say(words.partly, { times: rangesText(times, pen.locale) }).split('{name}');
    return html`${before}${name}${after}`;
  });
  return html`${link} ${join(who, comma(pen.locale))}${breaks(pen, shift)}`;
}

function stepIn(pen: PageContext, member: string, covers: string): Html {
  const [before, between, after] = pen.say(words.covers).split(/\{\w+\}/);
  return html`${before}${pen.ref('member', member)}${between}${pen.ref('member', covers)}${after}`;
}

function breaks(pen: PageContext, { breaks: list = [] }: Shift): HtmlValue {
  const rows = list.map((one) => {
    if (typeof one === 'string') return pen.say(words.break, { time: rangeInWords(one, pen.locale) });
    const what = `${one.name ?? ''} ${rangeInWords(one.time ?? '', pen.locale)}`.trim();
    const time = pen.say(words.break, { time: what });
    return one.members?.length ? html`${time} ${memberNames(pen, one.members)}` : time;
  });
  return rows.length > 0 && html` <small>${join(rows, comma(pen.locale))}</small>`;
}
