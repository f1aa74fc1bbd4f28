import { type DayName, dayNames } from '../../../../../schemas/scalars';
import { knowsCalendar } from '../../time/holidays';
import { type HoursTable, rangesOf, weeklyHours } from '../../time/hours';
import { isStaffed } from '../../rule-support/hours/staffed-hours';
import { defineRule } from '../../rule-support/rule';
import { partOf, put } from '../../rule-support/section-part';

export const hoursNeverOpen = defineRule({
  id: 'hours/never-open',
  level: 'error',
  source: 'G2',
  title: { zh: '没有接待时间', en: 'No opening hours' },
  why: {
    zh: '排班、下班自动回复、承诺顾客多久回，全都从接待时间算起。没有它，顾客不知道什么时候有人，客服也不知道几点该在。',
    en: 'Rosters, after-hours replies and promised answers all start from the hours. Without them customers do not know when someone is there, and agents do not know when to be.',
  },
  howToFix: {
    zh: '在 hours.weekly 里写每周哪几天、几点到几点有人接待，例如 mon-sun: 09:00-22:00。',
    en: 'Write under hours.weekly on which days and from when to when customers are served, such as mon-sun: 09:00-22:00.',
  },
  reads: ['shop', 'hours', 'checks'],
  draftReads: ['promotions', 'staffing'],
  needs: ['hours.weekly', 'hours.exceptions', 'hours.calendars'],
  messages: {
    missing: {
      zh: '没有写什么时候有人接待，系统会当作天天休息。',
      en: 'Nothing says when customers are served, so the shop counts as closed all week.',
    },
    closed: {
      zh: '写的接待时间每天都是休息，没有一天有人接待。',
      en: 'The hours say closed on every day, so nobody ever serves customers.',
    },
  },
  fixes: {
    add: { zh: '先写成每天 {hours}', en: 'Start with {hours} every day' },
    replace: { zh: '改成每天 {hours}', en: 'Change it to {hours} every day' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly:
    mon-fri: closed
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  calendar: cn
  exceptions:
    - { date: 2026-12-31, hours: closed }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: closed, sat: "20:00-02:00" }
`,
      `playbook: 1
shop:
  name: 直播专场小店
hours:
  exceptions:
    - { date: 2026-12-12, name: 双12, hours: "10:00-24:00" }
`,
    ],
  },
  check(facts, report) {
    const { playbook, options } = facts;
    const { hours, staffing } = playbook;
    if ([hours, ...(hours?.calendars ?? [])].some(isEverOpen)) return;
    const usual = options['staffing/platform-hours'].platform_hours;
    const weekly = { [everyDay]: usual };
    // Those who are on shift know when it is open: other hours are not put over their heads.
    const byHand = Boolean(staffing?.shifts?.length) && !isStaffed(facts, { ...hours, weekly });
    const isClosed = Object.keys(hours?.weekly ?? {}).length > 0;
    report({
      at: partOf(playbook, 'hours', 'weekly'),
      message: isClosed ? 'closed' : 'missing',
      fixes: [
        {
          title: isClosed ? 'replace' : 'add',
          data: { hours: usual },
          kind: 'draft',
          byHand,
          edits: [put(playbook, 'hours', 'weekly', weekly)],
        },
      ],
    });
  },
});

const everyDay = `${dayNames[0]}-${dayNames.at(-1)!}`;

function isEverOpen(table: HoursTable | undefined): boolean {
  if (!table) return false;
  const isOpen = (day: DayName) => weeklyHours(table, day).ranges.length > 0;
  const onHolidays = knowsCalendar(table.calendar) && rangesOf(table.holiday).length > 0;
  return (
    dayNames.some(isOpen) ||
    onHolidays ||
    (table.exceptions ?? []).some((exception) => rangesOf(exception.hours).length > 0)
  );
}
