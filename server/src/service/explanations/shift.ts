import { dayNames } from '../../../../schemas/scalars';
import type { Shift } from '../../../../schemas/sections/staffing';
import { type Locale, say, type Text } from '../../../../schemas/text';
import { comma, daysInWords, rangeInWords } from '../wording/values';
import { memberName } from '../shop/members';
import { namedDays } from '../time/days';
import { escapeMarkdown } from '../text/markdown';
import { total } from '../time/intervals';
import { dateText } from '../wording/days';
import { workingMinutes } from '../time/shifts';
import type { ShopAnalysis } from '../shop/analysis';

/** The totals of a shift in a plain week. */
export interface ShiftTotals {
  /** Weekdays on which it is worked. */
  readonly days: number;
  /** Whether public holidays are named too. */
  readonly holidays: boolean;
  /** Working minutes of one day, without breaks: the least and the most of its people. */
  readonly minutes: readonly [least: number, most: number];
  /** Distinct people. */
  readonly people: number;
  /** Person-minutes per week. */
  readonly together: number;
}

export function shiftTotals(shift: Shift): ShiftTotals {
  const named = namedDays(shift.days);
  const days = dayNames.filter((day) => named.has(day)).length;
  const members = [...new Set(shift.members ?? [])];
  const each = (members.length > 0 ? members : [undefined]).map((one) => total(workingMinutes(shift, one)));
  return {
    days,
    holidays: named.has('holiday'),
    minutes: [Math.min(...each), Math.max(...each)],
    people: members.length,
    together: members.length > 0 ? days * each.reduce((sum, one) => sum + one, 0) : 0,
  };
}

const words = {
  hours: { zh: '{days} × {hours} 小时', en: '{days} × {hours} h' },
  holidays: { zh: '节假日', en: 'holidays' },
  andHolidays: { zh: '{days} 天和节假日', en: '{days} days and holidays' },
  people: { zh: '{count} 人', en: '{count} people' },
  person: { zh: '1 人', en: '1 person' },
  nobody: { zh: '还没有人', en: 'nobody yet' },
  sum: {
    zh: '一周 {days} 天，去掉休息每天 {hours} 小时；{people}合计 {together} 小时。',
    en: '{days} days a week, {hours} hours a day excluding breaks; {people}, {together} hours in all.',
  },
  noSum: {
    zh: '一周 {days} 天，去掉休息每天 {hours} 小时；还没写谁来上，这个班现在不算有人。',
    en: '{days} days a week, {hours} hours a day excluding breaks. Nobody is named for it, so it counts as empty.',
  },
  onHolidays: { zh: '法定节假日也上。', en: 'Worked on public holidays too.' },
  short: { zh: '{date}：{people}', en: '{date}: {people}' },
  absent: { zh: '没有人', en: 'nobody' },
  covers: { zh: '{name}（替{other}）', en: '{name} (for {other})' },
  differs: {
    zh: '接下来七天里，这几天的人和平时不同：',
    en: 'In the next seven days other people than usual are there:',
  },
  notWorked: { zh: '接下来七天用不到这个班。', en: 'Not worked in the next seven days.' },
} as const satisfies Record<string, Text>;

/**
 * A shift's label: 周一至周五 09:00–18:00 · 5 × 8.5 小时 · 2 人.
 * @param brief without days and time, where the same line has them
 */
export function shiftLabel(shift: Shift, locale: Locale, brief: boolean): string {
  const { days, holidays, minutes, people } = shiftTotals(shift);
  const counted = !holidays ? days : days === 0 ? words.holidays : say(words.andHolidays, locale, { days });
  const hours = say(words.hours, locale, { days: counted, hours: hoursText(minutes) });
  const when = `${daysInWords(shift.days, locale)} ${rangeInWords(shift.time, locale)}`;
  return [...(brief ? [] : [when]), hours, peopleText(people, locale)].join(' · ');
}

/** A shift's totals, and who works it in the next days, as Markdown. */
export function shiftHover({ playbook, locale, today, roster }: ShopAnalysis, shift: Shift): string {
  const { days, holidays, minutes, people, together } = shiftTotals(shift);
  const data = { days, hours: hoursText(minutes), people: peopleText(people, locale) };
  const sum =
    people > 0
      ? say(words.sum, locale, { ...data, together: hoursText([together, together]) })
      : say(words.noSum, locale, data);
  const paragraphs = [holidays ? `${sum} ${words.onHolidays[locale]}` : sum];
  const worked = roster().flatMap(({ date, shifts }) =>
    shifts.filter((one) => one.shift === shift).map((one) => ({ date, there: one.people })),
  );
  if (worked.length === 0) paragraphs.push(words.notWorked[locale]);
  const names = (id: string): string => escapeMarkdown(memberName(id, playbook.staffing?.team));
  const odd = worked.filter(
    ({ there }) =>
      there.length !== people ||
      there.some(({ covers, times }) => covers !== undefined || times !== undefined),
  );
  if (people > 0 && odd.length > 0) {
    const lines = odd.map(({ date, there }) => {
      const who = there.map(({ member, covers }) =>
        covers === undefined
          ? names(member)
          : say(words.covers, locale, { name: names(member), other: names(covers) }),
      );
      const shown = who.join(comma(locale)) || words.absent[locale];
      return `- ${say(words.short, locale, { date: dateText(date, today, locale), people: shown })}`;
    });
    paragraphs.push(`${words.differs[locale]}\n\n${lines.join('\n')}`);
  }
  return paragraphs.join('\n\n');
}

/** Hours with at most one decimal: 8.5, or 8–8.5 where people differ. */
function hoursText([least, most]: readonly [number, number]): string {
  const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10);
  return least === most ? hours(least) : `${hours(least)}–${hours(most)}`;
}

function peopleText(count: number, locale: Locale): string {
  if (count === 0) return words.nobody[locale];
  return count === 1 ? words.person[locale] : say(words.people, locale, { count });
}
