import type { Shift, ShiftBreak } from '../../../../../schemas/sections/staffing';
import { readTimeRange } from '../../../../../schemas/scalars';
import type { ValueRef } from '../../yaml/ranges/place';
import { subtract, total } from '../../time/intervals';
import { shiftMinutes } from '../../time/shifts';
import { defineRule } from '../../rule-support/rule';
import { memberName, shiftName } from '../../shop/members';

export const staffingBreakOutsideShift = defineRule({
  id: 'staffing/break-outside-shift',
  level: 'warning',
  source: 'G2',
  title: { zh: '休息时间不在班次里', en: 'A break outside its shift' },
  why: {
    zh: '休息写在下班以后，等于没有休息：算人手时这个人整班都在，其实吃饭去了，顾客就没人回。',
    en: 'A break after the shift is no break: the roster counts the person all along, while in truth they are at lunch and nobody answers.',
  },
  howToFix: {
    zh: '把休息时间改到班次之内；写了谁休息，就写这个班上的人。',
    en: 'Move the break into the shift’s time; where it names people, name those of the shift.',
  },
  reads: ['staffing', 'promotions'],
  needs: ['staffing.shifts', 'promotions'],
  messages: {
    outside: {
      zh: '休息 {time} 不在“{shift}”的 {range} 之内，等于没有写。',
      en: 'The break {time} lies outside {range} of "{shift}", so it counts for nothing.',
    },
    partly: {
      zh: '休息 {time} 有 {minutes} 分钟在“{shift}”的 {range} 之外。',
      en: '{minutes} minutes of the break {time} lie outside {range} of "{shift}".',
    },
    notThere: {
      zh: '{member}不在“{shift}”上，这段休息对这个人不算数。',
      en: '{member} is not on "{shift}", so the break does not count for them.',
    },
    noTime: {
      zh: '这段休息没有写几点到几点（time），等于没有写。',
      en: 'This break does not say from when to when (time), so it counts for nothing.',
    },
    shift: { zh: '班次的时间在这里', en: 'The shift’s time is here' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }, { id: a-jie, name: 阿杰 }]
  shifts:
    - { name: 白班, days: mon-sun, time: "09:00-18:00", members: [xiao-lin, a-jie], breaks: [{ time: "20:00-20:30", members: [xiao-lin] }] }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }, { id: tom, name: Tom }]
  shifts:
    - { id: day, days: mon-fri, time: "09:00-18:00", members: [mia], breaks: ["17:30-18:30", { time: "12:00-12:30", members: [tom] }] }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  team: [{ id: xiao-lin, name: 小林 }]
  shifts: [{ days: mon-fri, time: "20:00-04:00", members: [xiao-lin], breaks: ["00:00-00:30", "03:30-04:00"] }]
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  team: [{ id: mia, name: Mia }]
  shifts: [{ id: day, days: mon-fri, time: "09:00-18:00", members: [mia], breaks: ["12:00-13:00"] }]
`,
    ],
  },
  check({ playbook }, report) {
    const { team, shifts = [] } = playbook.staffing ?? {};
    const extra = (playbook.promotions ?? []).flatMap(({ extra_shifts }) => extra_shifts ?? []);
    for (const shift of [...shifts, ...extra])
      (shift.breaks ?? []).forEach((written, index) => {
        const at = placeOf(shift, written, index);
        if (typeof written === 'object' && written.time === undefined)
          report({ at: { in: shift.breaks!, key: index }, message: 'noTime' });
        const outside = minutesOutside(shift, written);
        const { time = '', members = [] } = typeof written === 'string' ? { time: written } : written;
        const data = { time, shift: shiftName(shift), range: shift.time };
        const related = [{ at: { in: shift, key: 'time' }, message: 'shift' as const }];
        if (outside === 'all') report({ at, message: 'outside', data, related });
        else if (outside > 0)
          report({ at, message: 'partly', data: { ...data, minutes: outside }, level: 'info', related });
        members.forEach((member, key) => {
          if (!shift.members || shift.members.includes(member)) return;
          const name = memberName(member, team);
          const data = { member: name, shift: shiftName(shift) };
          report({ at: { in: members, key }, message: 'notThere', data, level: 'info' });
        });
      });
  },
});

const placeOf = (shift: Shift, written: string | ShiftBreak, index: number): ValueRef =>
  typeof written === 'string' ? { in: shift.breaks!, key: index } : { in: written, key: 'time' };

/** Minutes of a break that its shift does not have, by the reading of the roster. */
function minutesOutside(shift: Shift, written: string | ShiftBreak): number | 'all' {
  const time = typeof written === 'string' ? written : written.time;
  const own = time === undefined ? undefined : readTimeRange(time);
  const minutes = own && shiftMinutes({ ...shift, breaks: [time!] });
  if (!minutes) return 0;
  const [met] = minutes.breaks;
  return met ? total(subtract([met], [minutes.range])) : 'all';
}
