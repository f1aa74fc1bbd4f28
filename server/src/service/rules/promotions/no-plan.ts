import type { Playbook } from '../../../../../schemas/playbook';
import type { Promotion } from '../../../../../schemas/sections/promotions';
import type { Shift } from '../../../../../schemas/sections/staffing';
import type { Locale } from '../../../../../schemas/text';
import { addDays, datesIn, daysBetween, type LocalDate } from '../../time/dates';
import { shiftsOn } from '../../time/shifts';
import { shiftName } from '../../shop/members';
import { freeId } from '../../shop/reply-topics';
import { holdsOnPlatform } from '../../shop/platform';
import { defineRule } from '../../rule-support/rule';
import { byHandOn } from '../../triage/by-hand';
import { bigDates, isPlanOf } from '../../time/promotion-dates';
import { labelOf } from '../../wording/label';

export const promotionsNoPlan = defineRule({
  id: 'promotions/no-plan',
  level: 'warning',
  source: 'G3',
  title: { zh: '大促没有安排', en: 'A big date without a plan' },
  why: {
    zh: '大促那几天咨询量往往是平时的好几倍，只靠平时的班次多半接不住。人和话术要提前几周定，不能等到当天。',
    en: 'A big promotion often brings several times the usual inquiries, more than the usual roster can take. People and replies are arranged weeks ahead, not on the day.',
  },
  howToFix: {
    zh: '在 promotions 里写上这次大促：哪几天（以平台当年的通知为准）、多排哪些班；不参加就写 enabled: false。提前多少天提醒可以在 checks.options 里改。',
    en: 'Add it under promotions with its dates (go by the platform’s notice) and extra shifts, or with enabled: false if you sit it out. How many days ahead you are reminded can be changed in checks.options.',
  },
  limits: {
    zh: '大促哪天开始、哪天结束，每年由平台通知，这里不猜；只看其中一个一定在内的日子：双11、双12、618、38节是当天，七夕是农历七月初七，年货节是春节前两周（2024 年的年货节在这时结束，截至 2023 年 12 月的平台通知）。38节和七夕不是每家店都做，只作提示。`platform: other` 的店铺不查这些日子，除非在 checks.options 里写了这条规则的选项。',
    en: 'When a promotion begins and ends is told by the platform each year and not guessed here. The check looks at one day that surely falls within: 11 November, 12 December, 18 June and 8 March themselves, the seventh day of the seventh lunar month for Qixi, and two weeks before the Spring Festival for its sale (which ended then in 2024, as of the platform’s notice of December 2023). Not every shop joins 8 March and Qixi, so these are hints only. Shops with `platform: other` are not asked about these days unless checks.options has options of this rule.',
  },
  reads: ['shop', 'decision', 'assistant', 'hours', 'staffing', 'promotions', 'checks'],
  needs: ['shop.platform', 'shop.timezone', 'promotions'],
  messages: {
    unplanned: {
      zh: '离{name}（{day}）还有 {days} 天，大促安排里没有它：参加还是不参加，谁来接待，都没有写。',
      en: '{name} ({day}) is {days} days away and not among the promotions: nothing says whether you join, and who serves.',
    },
    noShifts: {
      zh: '“{name}”从 {from} 开始，没有加排的班，还是平时那些人接大促的量。',
      en: '"{name}", from {from} on, has no extra shifts: the usual people face the rush alone.',
    },
    never: {
      zh: '“{name}”期间没有一天会上“{shift}”这个班，等于没有加排：days 和 valid 要有大促里的日子。',
      en: '"{shift}" is worked on no day of "{name}", so it adds nobody: its days and valid must hold a day of the promotion.',
    },
    noMembers: {
      zh: '“{name}”加排的“{shift}”没有写谁来上，等于没有加排。',
      en: '"{shift}", extra for "{name}", names nobody to work it, so it adds nobody.',
    },
  },
  fixes: {
    plan: {
      zh: '加上{name}（日期先写 {day} 当天，班次和人员请补全）',
      en: 'Add {name} (dated {day} for now; complete the shifts and people)',
    },
    decline: { zh: '写明不参加{name}', en: 'Say that you do not join {name}' },
    shift: { zh: '先加一个晚班（人员请补上）', en: 'Add an evening shift (put the people in)' },
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
  name: 小满家居旗舰店
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-13, expected_load: 3 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
promotions:
  - { id: old, name: Double 12, from: 2025-12-10, to: 2025-12-13, enabled: false }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
promotions:
  - id: year-end
    name: 年终回馈
    from: 2026-12-10
    to: 2026-12-13
    extra_shifts:
      - { days: mon-sun, time: "18:00-24:00", members: [xiao-lin] }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
promotions:
  - { id: double-12, name: 双12, enabled: false }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
checks:
  options:
    promotions/no-plan: { days: 14 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
  platform: other
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision:
  smart_service: enabled
promotions:
  - { id: double-12, name: 双12, from: 2026-12-10, to: 2026-12-13, expected_load: 3 }
`,
    ],
  },
  check(facts, report, { days }) {
    const { playbook, today, language } = facts;
    const promotions = playbook.promotions ?? [];
    for (const date of holdsOnPlatform('promotions/no-plan', facts) ? bigDates : []) {
      const day = date.next(today);
      if (day === undefined || daysBetween(today, day) > days) continue;
      if (promotions.some((promotion) => isPlanOf(date, day, today, promotion))) continue;
      const data = { name: date.name, day };
      const bare = {
        id: freeId(date.id, new Set(promotions.map(({ id }) => id))),
        name: date.name[language],
        from: day,
        to: day,
      };
      const plan = { ...bare, extra_shifts: [eveningShift(language)] };
      const decline = { ...bare, enabled: false };
      const add = (value: Promotion) => [
        playbook.promotions?.length
          ? ({ kind: 'add', in: playbook.promotions, value } as const)
          : ({ kind: 'section', name: 'promotions', value: [value] } as const),
      ];
      report({
        at: { in: playbook, key: 'promotions' },
        message: 'unplanned',
        level: date.minor && 'info',
        data: { ...data, days: daysBetween(today, day) },
        fixes: [
          { title: 'plan', data, kind: 'draft', byHand: true, edits: add(plan) },
          { title: 'decline', data, kind: 'draft', byHand: true, edits: add(decline) },
        ],
      });
    }
    for (const promotion of promotions) {
      const { name, from, to, expected_load = Infinity } = promotion;
      const coming = from !== undefined && from <= addDays(today, days) && (to ?? from) >= today;
      if (!coming || promotion.enabled === false || expected_load <= 1) continue;
      if (!isByHand(playbook, promotion, today)) continue;
      const { extra_shifts = [] } = promotion;
      for (const { shift, why } of extra_shifts.length > 0 ? withoutEffect(playbook, promotion) : [])
        report({
          at: { in: shift, key: why === 'noMembers' ? 'time' : 'days' },
          message: why,
          needs: ['promotions'],
          data: { shift: shiftName(shift), name: labelOf('promotions.*', promotion) },
        });
      if (extra_shifts.length > 0) continue;
      report({
        at: { in: promotion, key: name === undefined ? 'id' : 'name' },
        message: 'noShifts',
        needs: ['promotions'],
        data: { name: labelOf('promotions.*', promotion), from },
        fixes: [
          {
            title: 'shift',
            kind: 'draft',
            edits: [{ kind: 'set', in: promotion, key: 'extra_shifts', value: [eveningShift(language)] }],
          },
        ],
      });
    }
  },
});

/** An extra shift that brings nobody. */
interface WithoutEffect {
  readonly shift: Shift;
  readonly why: 'never' | 'noMembers';
}

/** The extra shifts that bring nobody: on no day of the promotion are they worked, or nobody is named to work them. */
function withoutEffect(playbook: Playbook, promotion: Promotion): readonly WithoutEffect[] {
  const { from, to, extra_shifts = [] } = promotion;
  if (from === undefined || to === undefined || to < from) return [];
  const dates = datesIn(from, [addDays(to, 1), addDays(from, MOST_DAYS)].sort()[0]!);
  const worked = new Set(dates.flatMap((date) => shiftsOn(playbook, date).map(({ shift }) => shift)));
  return extra_shifts.flatMap((shift): readonly WithoutEffect[] => {
    if (!worked.has(shift)) return [{ shift, why: 'never' }];
    return (shift.members ?? []).length === 0 ? [{ shift, why: 'noMembers' }] : [];
  });
}

/** So many days of a promotion are looked at. */
const MOST_DAYS = 60;

/** Whether people have to answer on some day of the promotion that is still to come. */
function isByHand(playbook: Playbook, promotion: Promotion, today: LocalDate): boolean {
  const { decision, assistant } = playbook;
  const { from = today } = promotion;
  // Without an end, or with one before its start, which another rule tells of, it is taken as one day.
  const to = promotion.to === undefined || promotion.to < from ? from : promotion.to;
  const promotions = playbook.promotions?.map((one) => (one === promotion ? { ...one, from, to } : one));
  const first = from > today ? from : today;
  const last = to < first ? first : [to, addDays(first, MOST_DAYS - 1)].sort()[0]!;
  return datesIn(first, addDays(last, 1)).some((date) => byHandOn({ decision, assistant, promotions }, date));
}

const eveningShift = (language: Locale) => ({
  name: { zh: '大促晚班', en: 'Promotion evenings' }[language],
  days: 'mon-sun',
  time: '18:00-24:00',
});
