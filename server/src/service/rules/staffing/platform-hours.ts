import { dayNames } from '../../../../../schemas/scalars';
import type { Hours } from '../../../../../schemas/sections/hours';
import type { ValueRef } from '../../yaml/ranges/place';
import { uncoveredWeek, type WeekGap } from '../../time/coverage';
import { knowsCalendar } from '../../time/holidays';
import { rangesOf, weeklyHours } from '../../time/hours';
import { subtract } from '../../time/intervals';
import { dayRangeInWords, rangesInWords } from '../../wording/hours';
import { holdsOnPlatform } from '../../shop/platform';
import { defineRule, type RuleFix } from '../../rule-support/rule';
import { isStaffed } from '../../rule-support/hours/staffed-hours';
import type { Facts } from '../../document/facts';
import { isSwitchedOff, offInWords } from '../../triage/smart-service';
import { holidaysCount, weekdaysInUse } from '../../triage/days-that-count';
import { writtenRange } from '../../time/written-times';

export const staffingPlatformHours = defineRule({
  id: 'staffing/platform-hours',
  level: 'warning',
  source: { register: ['douyin-promotion-service-2023'] },
  title: { zh: '没有盖住平台服务时间', en: 'The platform’s service hours are not covered' },
  why: {
    zh: '平台按自己的服务时间算人工响应，不看您几点下班，自动回复也不算人工（截至 2023 年的通知）。这段时间没人，指标会掉，大促时还可能被处罚。',
    en: 'The platform counts human answers over its own hours, not yours, and automatic ones do not count (as of a 2023 notice). With nobody there the figures drop, and in promotions the shop may be penalised.',
  },
  howToFix: {
    zh: '把 hours 和班次补到平台服务时间；平台的要求变了，在 checks.options 里改 platform_hours。',
    en: 'Extend your hours and shifts to the platform’s; if these have changed, set platform_hours in checks.options.',
  },
  reads: ['shop', 'decision', 'promotions', 'hours', 'checks'],
  draftReads: ['staffing'],
  needs: [
    'shop.platform',
    'shop.timezone',
    'hours.weekly',
    'hours.exceptions',
    'hours.calendar',
    'hours.holiday',
    'hours.calendars',
  ],
  messages: {
    week: {
      zh: '{off}，{when} 不接待，而平台的服务时间是每天 {platform}。',
      en: '{off}, the shop is closed {when}, while the platform counts {platform} every day.',
    },
    holiday: {
      zh: '法定节假日 {range} 不接待，而平台的服务时间节假日照算（每天 {platform}）。',
      en: 'Closed {range} on public holidays, while the platform counts {platform} on holidays too.',
    },
    alsoClosed: { zh: '这几天也是', en: 'The same on these days' },
  },
  fixes: {
    widen: { zh: '接待时间改成每天 {platform}', en: 'Open {platform} every day' },
    holiday: { zh: '节假日也按 {platform} 接待', en: 'Open {platform} on public holidays too' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: "09:00-22:00", sat-sun: "10:00-22:00" }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-sun: "08:00-23:00" }
  calendar: cn
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sat: "08:00-23:00" }
checks:
  options:
    staffing/platform-hours: { platform_hours: "09:00-21:00" }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: ["07:30-12:00", "12:00-01:00"] }
  calendar: cn
  holiday: "08:00-23:00"
`,
      `playbook: 1
shop:
  name: Oak & Linen
  platform: other
hours:
  weekly: { mon-fri: "09:00-18:00" }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: disabled_for_window
  window: { from: 2026-12-10, to: 2026-12-13 }
hours:
  weekly: { mon-fri: "09:00-18:00" }
  exceptions:
    - { from: 2026-12-10, to: 2026-12-13, name: 双12, hours: "08:00-23:00" }
`,
    ],
  },
  check(facts, report, { platform_hours: platform }) {
    const { playbook, today } = facts;
    const { hours } = playbook;
    const isAsked = isSwitchedOff(playbook) && holdsOnPlatform('staffing/platform-hours', facts);
    if (!isAsked || !hours || dayNames.every((day) => weeklyHours(hours, day).ranges.length === 0)) return;
    const inUse = weekdaysInUse(playbook);
    const gaps = closedWeek(hours, platform, today).flatMap(({ range, ...gap }) => {
      const days = gap.days.filter((day) => inUse.has(day));
      return days.length > 0 ? [{ range, days }] : [];
    });
    gaps.forEach(({ days, range }, index) => {
      const [at, ...others] = linesOf(hours, days);
      report({
        at: at!,
        message: 'week',
        data: { off: offInWords(playbook), when: dayRangeInWords(days, range), platform },
        related: others.map((other) => ({ at: other, message: 'alsoClosed' })),
        fixes: index === 0 ? widen(facts, hours, platform) : [],
      });
    });
    const onHolidays = subtract(rangesOf(platform), rangesOf(hours.holiday));
    if (!knowsCalendar(hours.calendar) || onHolidays.length === 0 || !holidaysCount(playbook, today)) return;
    report({
      at: { in: hours, key: hours.holiday === undefined ? 'calendar' : 'holiday' },
      message: 'holiday',
      data: { range: rangesInWords(onHolidays), platform },
      fixes: [
        {
          title: 'holiday',
          data: { platform },
          kind: 'draft',
          byHand: !isStaffed(facts, { ...hours, holiday: platform }),
          edits: [{ kind: 'set', in: hours, key: 'holiday', value: platform }],
        },
      ],
    });
  },
});

/** The platform's hours less the shop's: its week is held against the open ranges as if they were shifts. */
function closedWeek(hours: Hours, platform: string, today: string): readonly WeekGap[] {
  const shifts = dayNames.flatMap((days) =>
    weeklyHours(hours, days).ranges.map((range) => ({ days, time: writtenRange(range)!, members: ['shop'] })),
  );
  return uncoveredWeek({ hours: { weekly: { 'mon-sun': platform } }, staffing: { shifts } }, { today });
}

/** The lines that say what these days have, each once. */
function linesOf(hours: Hours, days: WeekGap['days']): readonly ValueRef[] {
  const keys = days.map((day) => {
    const { cause } = weeklyHours(hours, day);
    return cause.kind === 'weekly' ? cause.key : undefined;
  });
  return [...new Set(keys)].map((key) =>
    key === undefined ? { in: hours, key: 'weekly', onKey: true } : { in: hours.weekly!, key },
  );
}

/** Where the shop is open within the platform's hours only, these can stand for all of its week. */
function widen(facts: Facts, hours: Hours, platform: string): readonly RuleFix<'widen'>[] {
  const open = dayNames.flatMap((day) => weeklyHours(hours, day).ranges);
  if (subtract(open, rangesOf(platform)).length > 0) return [];
  const weekly = { 'mon-sun': platform };
  const edits = [{ kind: 'set', in: hours, key: 'weekly', value: weekly } as const];
  const byHand = !isStaffed(facts, { ...hours, weekly });
  return [{ title: 'widen', data: { platform }, kind: 'draft', byHand, edits }];
}
