import { type MinuteRange, readTimeRange } from '../../../../../schemas/scalars';
import { intersect, normalise } from '../../time/intervals';
import { dayRangeInWords, rangesInWords } from '../../wording/hours';
import { linesAt } from '../../time/hours-lines';
import { defineRule } from '../../rule-support/rule';
import { servesByHand } from '../../triage/smart-service';
import { datedGaps } from '../../staffing/dated-gaps';
import { usualGaps } from '../../staffing/usual-gaps';
import { datesInWords } from '../../wording/dates';
import { gapFixes } from '../../rule-support/staffing/gap-fixes';
import { neighboursOf } from '../../rule-support/staffing/gap-neighbours';
import { shiftName } from '../../shop/members';

export const staffingUncoveredHours = defineRule({
  id: 'staffing/uncovered-hours',
  level: 'error',
  source: 'G2',
  title: { zh: '接待时间里没人在岗', en: 'Open hours with nobody on shift' },
  why: {
    zh: '写成接待时间，顾客就当有人在。这段时间发来的消息没人回，落在平台服务时间里的，还照样算进响应指标。',
    en: 'Customers who see that you are open expect an answer. Here nobody gives one, and within its service hours the platform counts that all the same.',
  },
  howToFix: {
    zh: '把相邻的班次延长或提前，或者加一个班；实在没人，就把接待时间改短。有人请假的，写上由谁顶（cover）。',
    en: 'Extend a shift next to the gap or add one; if there is nobody, shorten the opening hours. For time off, name who covers (cover).',
  },
  reads: ['shop', 'decision', 'assistant', 'hours', 'staffing', 'promotions', 'checks'],
  needs: [
    'hours.weekly',
    'hours.exceptions',
    'hours.calendar',
    'hours.holiday',
    'hours.calendars',
    'staffing.team',
    'staffing.shifts',
    'staffing.time_off',
  ],
  messages: {
    week: { zh: '{when} 是接待时间，但没有人在岗。', en: 'Open {when}, with nobody on shift.' },
    timeOff: {
      zh: '{dates} {range} 有人请假，没有人顶，接待时间里没人在岗。',
      en: '{dates}, {range}: someone is away, nobody covers, and no one is on shift in open hours.',
    },
    dated: {
      zh: '{dates} {range} 是接待时间，但那时没有人在岗。',
      en: 'Open on {dates}, {range}, with nobody on shift then.',
    },
    alsoOpen: { zh: '这几天同一时间也没人', en: 'The same gap on these days' },
    ends: { zh: '“{shift}”上到这时为止', en: '"{shift}" ends here' },
    begins: { zh: '“{shift}”这时才开始', en: '"{shift}" begins only here' },
    onBreak: {
      zh: '“{shift}”这时全体休息，可以给每段休息写 members，分批休',
      en: 'All of "{shift}" are on a break; name members for each break to take turns',
    },
    noPeople: { zh: '“{shift}”没有写谁来上', en: '"{shift}" names nobody to work it' },
    over: { zh: '“{shift}”到这天为止', en: '"{shift}" ends on this day' },
    notValid: { zh: '“{shift}”这几天不在有效期内', en: '"{shift}" is not valid on these days' },
  },
  fixes: {
    drawOut: { zh: '把“{shift}”从 {was} 改成 {time}', en: 'Change "{shift}" from {was} to {time}' },
    add: { zh: '加一个班 {time}，由{member}来上', en: 'Add a shift {time} for {member}' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-fri: "09:00-23:00", sat-sun: "10:00-18:00" }
staffing:
  team:
    - { id: xiao-lin, name: 小林 }
    - { id: a-jie, name: 阿杰 }
  shifts:
    - { name: 早班, days: mon-sun, time: "09:00-18:00", members: [xiao-lin] }
    - { name: 晚班, days: mon-fri, time: "14:00-22:00", members: [a-jie] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { fri-sat: "20:00-02:00" }
staffing:
  team: [{ id: mia, name: Mia }, { id: tom, name: Tom }]
  shifts:
    - { id: night, days: fri-sat, time: "20:00-24:00", members: [mia] }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-18:00" }
staffing:
  team: [{ id: xiao-lin, name: 小林 }]
  shifts:
    - { days: mon-sun, time: "09:00-18:00", members: [xiao-lin], breaks: ["12:00-12:30"] }
  time_off:
    - { member: xiao-lin, from: 2026-12-24, to: 2026-12-26 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { fri-sat: "20:00-02:00", mon: closed }
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }]
  shifts:
    - { days: fri-sat, time: "20:00-24:00", members: [xiao-lin] }
    - { days: [sat, sun], time: "00:00-02:00", members: [a-jie] }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: "09:00-18:00" }
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }]
  shifts:
    - days: mon-sun
      time: "09:00-18:00"
      members: [xiao-lin, a-jie]
      breaks: [{ time: "12:00-12:30", members: [xiao-lin] }]
  time_off:
    - { member: xiao-lin, from: 2026-12-24, to: 2026-12-26 }
`,
    ],
  },
  check(facts, report) {
    const { playbook, today } = facts;
    const { hours, staffing } = playbook;
    // Without a team or shifts staffing/missing says it all.
    if (!servesByHand(playbook) || !hours || !staffing?.team?.length || !staffing.shifts?.length) return;
    const gaps = usualGaps(playbook, today);
    for (const gap of gaps) {
      const [at = { in: hours, key: 'weekly' }, ...others] = linesAt(hours, gap.days, gap.range.start);
      report({
        at,
        message: 'week',
        data: { when: dayRangeInWords(gap.days, gap.range) },
        related: [...neighboursOf(gap), ...others.map((at) => ({ at, message: 'alsoOpen' as const }))],
        fixes: gapFixes(gap, facts),
      });
    }
    for (const { at, cause, dates, ranges } of datedGaps(playbook, today, gaps)) {
      const over =
        cause === 'week'
          ? staffing.shifts.filter(
              ({ valid, time }) => (valid?.to ?? dates[0]!) < dates[0]! && reachesInto(time, ranges),
            )
          : [];
      report({
        at,
        message: cause === 'timeOff' ? 'timeOff' : 'dated',
        data: { dates: datesInWords(dates, today), range: rangesInWords(ranges) },
        related: over.map((shift) => ({
          at: { in: shift.valid!, key: 'to' },
          message: 'over',
          data: { shift: shiftName(shift) },
        })),
      });
    }
  },
});

/** Whether a shift would fill a part of some ranges: only then its end is why they are not covered. */
function reachesInto(time: string, ranges: readonly MinuteRange[]): boolean {
  const own = readTimeRange(time);
  return own !== undefined && intersect(normalise([own]), normalise([...ranges])).length > 0;
}
