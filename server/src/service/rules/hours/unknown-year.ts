import { type Text, joinTexts } from '../../../../../schemas/text';
import type { Edit } from '../../yaml/edit/edit';
import { addDays, datesIn, daysMeant, type LocalDate } from '../../time/dates';
import { namedDays } from '../../time/days';
import { type Festival, festivalsOf } from '../../time/festivals';
import { hoursOn, type HoursTable } from '../../time/hours';
import { unknownYearAhead, unknownYearOn } from '../../time/unknown-year';
import { dateText } from '../../wording/clock';
import { defineRule, type RuleFix } from '../../rule-support/rule';
import { servesByHand } from '../../triage/smart-service';
import { isStaffed } from '../../rule-support/hours/staffed-hours';
import type { Facts } from '../../document/facts';

export const hoursUnknownYear = defineRule({
  id: 'hours/unknown-year',
  level: 'warning',
  source: { guide: 'G2', register: ['state-council-holiday-notices'] },
  title: { zh: '那一年的放假通知还没有收录', en: 'The year’s holiday notice is not known' },
  why: {
    zh: '放假和调休每年由国务院通知，这个版本只收录到发布那天为止的。没有收录的年份不会乱猜，先按平时的时间算：自动回复会答应“明天 09:00 回您”，那天却可能放假。',
    en: 'Public holidays and shifted workdays are set by a notice each year, and this version knows those that were out when it was made. An unknown year is not guessed: its days count as usual, so that a reply may promise "tomorrow at 09:00" for a holiday.',
  },
  howToFix: {
    zh: '装新版本；或者照通知把那一年的节日写进 hours.exceptions，每个节日一条，写明日期和时间（closed 就是休息）。提前多少天提醒可以在 checks.options 里改。',
    en: 'Install a newer version, or write the holidays of that year under hours.exceptions as the notice says, each with its dates and hours (or closed). How many days ahead you are reminded can be changed in checks.options.',
  },
  limits: {
    zh: '只看法定节日当天（《全国年节及纪念日放假办法》，2025 年起施行：元旦、春节 4 天、清明、劳动节 2 天、端午、中秋、国庆 3 天）有没有写时间；和周末怎么连、哪天补班，以国务院当年的通知为准。节日的时间和平时一样、又没有专门的节假日班，就不提醒。',
    en: 'The check only looks at whether the days off by law have hours (as in force since 2025: New Year, four days of Spring Festival, Qingming, two of Labour Day, Dragon Boat, Mid-Autumn, three of National Day); which weekends are joined to them and which are worked is for the year’s notice to say. Where holidays have the usual hours and no shift of their own, nothing is reported.',
  },
  reads: ['shop', 'hours', 'staffing', 'checks'],
  draftReads: ['decision', 'assistant', 'promotions'],
  needs: [
    'hours.weekly',
    'hours.exceptions',
    'hours.calendar',
    'hours.holiday',
    'hours.calendars',
    'staffing.shifts',
  ],
  messages: {
    unknown: {
      zh: '{year} 年的放假通知这个版本还没有收录：{days}先按平时的时间算，可能不对。',
      en: 'This version does not know the public-holiday notice for {year} yet: {days} are counted with the usual hours, which may be wrong.',
    },
    far: {
      zh: '{year} 年的放假通知这个版本还没有收录，那一年的节日先按平时的时间算，可能不对。',
      en: 'This version does not know the public-holiday notice for {year} yet: that year’s holidays are counted with the usual hours, which may be wrong.',
    },
  },
  fixes: {
    list: {
      zh: '写上 {year} 年的节日（日期、时间照通知核对）',
      en: 'Write the holidays of {year} (check dates and hours against the notice)',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: "09:00-18:00" }
  calendar: cn
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-sun: "09:00-22:00" }
  calendar: cn
  holiday: "10:00-18:00"
  exceptions:
    - { from: 2027-02-05, to: 2027-02-11, name: Spring Festival, hours: closed }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
assistant:
  active: out_of_hours
hours:
  weekly: { mon-sun: "09:00-18:00" }
  calendar: cn
  holiday: "10:00-16:00"
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿洁 }]
  shifts:
    - { days: mon-sun, time: "09:00-18:00", members: [xiao-lin, a-jie] }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: "09:00-18:00" }
  calendar: cn
  exceptions:
    - { from: 2027-01-01, to: 2027-01-03, name: 元旦, hours: closed }
    - { from: 2027-02-05, to: 2027-02-11, name: 春节, hours: closed }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-sun: "08:00-23:00" }
  calendar: cn
  holiday: "08:00-23:00"
`,
    ],
  },
  check(facts, report, { days }) {
    const { hours } = facts.playbook;
    for (const table of hours ? [hours, ...(hours.calendars ?? [])] : []) {
      const found = openIn(table, facts, days);
      if (!found) continue;
      const { year, festivals, level } = found;
      report({
        at: { in: table, key: 'calendar' },
        message: festivals ? 'unknown' : 'far',
        data: { year, days: listed(festivals ?? [], facts.today) },
        level,
        fixes: listFix(table, year, facts),
      });
    }
  },
});

interface Open {
  readonly year: number;
  /** Those without hours of their own; undefined for a year whose festivals are not known either. */
  readonly festivals?: readonly Festival[];
  readonly level: 'warning' | 'info';
}

/** What is not settled for the coming days; undefined where nothing is open. */
function openIn(table: HoursTable, { playbook, today }: Facts, days: number): Open | undefined {
  const unknown = unknownYearAhead(table.calendar, today, 2 * days);
  if (!unknown) return undefined;
  const { year } = unknown;
  const levelOf = (date: LocalDate) => (date <= addDays(today, days) ? 'warning' : 'info');
  const all = festivalsOf(year);
  if (!all) return isWritten(table, year) ? undefined : { year, level: levelOf(unknown.from) };
  const hasHolidayShift = (playbook.staffing?.shifts ?? []).some((one) => namedDays(one.days).has('holiday'));
  const isOpen = (date: LocalDate) =>
    date >= today &&
    date <= addDays(today, 2 * days) &&
    hoursOn(table, date).cause.kind !== 'exception' &&
    (unknownYearOn(table, date) !== undefined || (hasHolidayShift && table === playbook.hours));
  const festivals = all.filter(({ from, to }) => datesIn(from, addDays(to, 1)).some(isOpen));
  const [first] = festivals;
  return first && { year, festivals, level: levelOf(first.from) };
}

/** Whether an exception names any day of a year. */
function isWritten({ exceptions = [] }: HoursTable, year: number): boolean {
  return exceptions.some((exception) => {
    const meant = daysMeant(exception);
    return meant !== undefined && meant.from <= `${year}-12-31` && meant.to >= `${year}-01-01`;
  });
}

function listed(festivals: readonly Festival[], today: LocalDate): Text {
  const texts = festivals.map(({ name, from, to }): Text => {
    const [zh, en] = [dateText(from, today, 'zh').replace(/（[^（）]*）/, ''), dateText(from, today, 'en')];
    return {
      zh: `${name.zh}（${zh}${from === to ? '' : '起'}）`,
      en: `${name.en} (${from === to ? '' : 'from '}${en})`,
    };
  });
  return joinTexts(texts);
}

/** The festivals of the year that are still to come and have no hours yet, with those that holidays have so far. */
function listFix(table: HoursTable, year: number, facts: Facts): readonly RuleFix<'list'>[] {
  const { playbook, today, language } = facts;
  const festivals = (festivalsOf(year) ?? []).filter(
    ({ from, to }) => to >= today && hoursOn(table, from).cause.kind !== 'exception',
  );
  const values = festivals.map(({ name, from, to }) => ({
    ...(from === to ? { date: from } : { from, to }),
    name: name[language],
    hours: typeof table.holiday === 'object' ? [...table.holiday] : (table.holiday ?? 'closed'),
  }));
  if (values.length === 0) return [];
  const edits: readonly Edit[] = table.exceptions
    ? values.map((value): Edit => ({ kind: 'add', in: table.exceptions!, value }))
    : [{ kind: 'set', in: table, key: 'exceptions', value: values }];
  const longer = { ...playbook.hours, exceptions: [...(table.exceptions ?? []), ...values] };
  const byHand = table === playbook.hours && servesByHand(playbook) && !isStaffed(facts, longer, festivals);
  return [{ title: 'list', data: { year }, kind: 'draft', byHand, edits }];
}
