import { defineRule } from '../../rule-support/rule';
import { shiftName } from '../../shop/members';

export const staffingExpiredShift = defineRule({
  id: 'staffing/expired-shift',
  level: 'info',
  source: 'G2',
  title: { zh: '班次的有效期过了', en: 'A shift that is no longer valid' },
  why: {
    zh: '有效期过了的班次不再有人上，可它还在表里，看上去像有人。',
    en: 'Nobody works a shift whose dates are past, but in the list it still looks like people.',
  },
  howToFix: {
    zh: '还要上，就改 valid.to；不上了，就把它去掉。',
    en: 'Move valid.to if it is still worked, or take the shift out.',
  },
  reads: ['staffing'],
  messages: {
    past: {
      zh: '“{shift}”只排到 {to}，已经过了。',
      en: '"{shift}" was valid until {to}, which is past.',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  shifts: [{ name: 国庆班, days: mon-sun, time: "09:00-18:00", members: [xiao-lin], valid: { from: 2026-10-01, to: 2026-10-07 } }]
`,
    ],
    good: [
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  shifts: [{ days: mon-fri, time: "09:00-18:00", members: [mia], valid: { to: 2026-11-22 } }]
`,
    ],
  },
  check({ playbook, today }, report) {
    for (const shift of playbook.staffing?.shifts ?? []) {
      const { from, to } = shift.valid ?? {};
      if (to === undefined || to >= today || (from !== undefined && from > to)) continue;
      report({ at: { in: shift.valid!, key: 'to' }, message: 'past', data: { shift: shiftName(shift), to } });
    }
  },
});
