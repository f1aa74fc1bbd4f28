import { dayNames } from '../../../../../schemas/scalars';
import type { HoursValue } from '../../../../../schemas/sections/hours';
import { isChinaTime } from '../../../../../schemas/timezone';
import { addDays, daysMeant } from '../../time/dates';
import { type HoursTable, weeklyHours } from '../../time/hours';
import type { Edit } from '../../yaml/edit/edit';
import { servesByHand } from '../../triage/smart-service';
import { isStaffed } from '../../rule-support/hours/staffed-hours';
import { defineRule, type RuleFix } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';

export const hoursNoHolidays = defineRule({
  id: 'hours/no-holidays',
  level: 'info',
  source: 'G2',
  title: { zh: '没有节假日安排', en: 'Nothing about holidays' },
  why: {
    zh: '一到放假，客服回家了，手册上还写着有人接待，自动回复也照平时的说，顾客等了半天没人。',
    en: 'On holidays agents go home while the hours still say open, the automatic replies speak as usual, and customers wait in vain.',
  },
  howToFix: {
    zh: '在 hours 里写 calendar: cn，按国家法定节假日算（放假那几天几点接待写在 holiday，不写就是休息），或者在 exceptions 里写哪些日子不一样。',
    en: 'Under hours, write calendar: cn to follow the public holidays of China (their hours go under holiday; without it they are closed), or list the days that differ under exceptions.',
  },
  reads: ['shop', 'hours', 'checks'],
  draftReads: ['decision', 'assistant', 'promotions', 'staffing'],
  needs: ['hours.calendar', 'hours.exceptions'],
  messages: {
    missing: {
      zh: '没有写节假日日历，今后 {days} 天里哪些日子时间不一样也没有写。',
      en: 'The playbook names no holiday calendar, and lists no day with different hours within the next {days} days.',
    },
  },
  fixes: {
    asUsual: {
      zh: '用法定节假日日历，放假照常接待',
      en: 'Follow the public holidays of China, open as usual on them',
    },
    closed: { zh: '用法定节假日日历，放假休息', en: 'Follow the public holidays of China, closed on them' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-22:00" }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: "09:00-18:00" }
  exceptions:
    - { date: 2026-10-01, name: National Day, hours: closed }
    - { date: 2027-05-01, name: Labour Day, hours: closed }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-22:00" }
  calendar: cn
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: "09:00-18:00" }
  exceptions:
    - { from: 2026-11-20, to: 2026-11-22, name: Moving house, hours: closed }
`,
    ],
  },
  check(facts, report, { days }) {
    const { playbook, today } = facts;
    const { hours, shop } = playbook;
    const isOpen = hours && dayNames.some((day) => weeklyHours(hours, day).ranges.length > 0);
    if (!isOpen || hours.calendar !== undefined) return;
    const end = addDays(today, days);
    const isPlanned = (hours.exceptions ?? []).some((exception) => {
      const meant = daysMeant(exception);
      return meant !== undefined && meant.from <= end && meant.to >= today;
    });
    if (isPlanned) return;
    const inChina = isChinaTime(shop.timezone ?? 'Asia/Shanghai');
    report({
      at: { in: hours, key: 'weekly', onKey: true },
      message: 'missing',
      data: { days },
      fixes: inChina ? calendarFixes(hours, facts) : [],
    });
  },
});

/** Unsafe: holidays and shifted workdays get other hours than they have now. */
function calendarFixes(hours: HoursTable, facts: Facts): readonly RuleFix<'asUsual' | 'closed'>[] {
  const calendar: Edit = { kind: 'set', in: hours, key: 'calendar', value: 'cn' };
  const [line, ...more] = Object.entries(hours.weekly ?? {});
  const usual = more.length === 0 && line?.[0] === 'mon-sun' ? asWritten(line[1]) : undefined;
  const asUsual: Edit[] = usual ? [calendar, { kind: 'set', in: hours, key: 'holiday', value: usual }] : [];
  // Where another shift is worked on holidays, whether that or the usual hours are meant is for the shop to say.
  const byHand =
    usual !== undefined &&
    servesByHand(facts.playbook) &&
    !isStaffed(facts, { ...hours, calendar: 'cn', holiday: usual });
  return [
    ...(usual ? [{ title: 'asUsual', kind: 'draft', byHand, edits: asUsual } as const] : []),
    { title: 'closed', kind: 'draft', byHand, edits: [calendar] },
  ];
}

const asWritten = (value: HoursValue): HoursValue => (typeof value === 'string' ? value : [...value]);
