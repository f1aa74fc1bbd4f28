import type { Playbook } from '../../../../../schemas/playbook';
import type { Text } from '../../../../../schemas/text';
import type { ValueRef } from '../../yaml/ranges/place';
import { type DateSpan, daysMeant, type LocalDate } from '../../time/dates';
import { knowsCalendar } from '../../time/holidays';
import { rangesOf } from '../../time/hours';
import { defineRule } from '../../rule-support/rule';
import { closedTimeIsOurs, offInWords } from '../../triage/smart-service';
import { goesToChats } from '../../triage/in-force';
import { addReply } from '../../starters/auto-reply';

export const autoRepliesNoHoliday = defineRule({
  id: 'auto-replies/no-holiday',
  level: 'warning',
  source: 'G2',
  title: { zh: '放假没有自动回复', en: 'No holiday reply' },
  why: {
    zh: '放假一关就是好几天，普通的下班回复说“明早回复”，顾客等到的是又一条自动回复。',
    en: 'A holiday lasts for days. The usual after-hours reply has customers wait for a morning on which nobody comes.',
  },
  howToFix: {
    zh: '加一条 when: holiday 的回复，写明哪天恢复、急事怎么办。',
    en: 'Add a reply with when: holiday that says when you are back and what to do until then.',
  },
  reads: ['shop', 'decision', 'assistant', 'hours', 'staffing', 'auto_replies', 'promotions'],
  needs: [
    'auto_replies',
    'hours.weekly',
    'hours.exceptions',
    'hours.calendar',
    'hours.holiday',
    'hours.calendars',
  ],
  messages: {
    missing: {
      zh: '{off}，{closure}休息，却没有放假时的自动回复（when: holiday）。',
      en: '{off}, the shop is closed on {closure} and has no holiday reply.',
    },
    closed: { zh: '这里写了休息', en: 'Closed, as written here' },
  },
  fixes: { add: { zh: '加一条放假的自动回复', en: 'Add a holiday reply' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
  calendar: cn
auto_replies:
  - { when: after_hours, text: '服务时间 {{hours.summary}}' }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: '09:00-18:00' }
  exceptions:
    - { from: 2026-12-24, to: 2026-12-28, name: Christmas, hours: closed }
auto_replies:
  - { when: holiday, to: 2026-10-08, text: We are back soon. }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
  calendar: cn
  holiday: '10:00-16:00'
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
  exceptions:
    - { date: 2026-10-01, name: 国庆, hours: closed }
    - { date: 2026-12-31, hours: closed }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
  calendar: cn
auto_replies:
  - { when: holiday, text: '放假中，{{hours.next_open}} 恢复客服' }
`,
    ],
  },
  check({ playbook, today, language }, report) {
    if (!closedTimeIsOurs(playbook)) return;
    const unanswered = closures(playbook, today).filter(({ days }) => !answered(playbook, days));
    const [first] = unanswered;
    if (!first) return;
    report({
      at: { in: playbook, key: 'auto_replies' },
      message: 'missing',
      data: { off: offInWords(playbook), closure: first.name },
      related: unanswered.map(({ at }) => ({ at, message: 'closed' })),
      fixes: addReply(playbook, 'holiday', language),
    });
  },
});

interface Closure {
  readonly name: Text | string;
  /** A public holiday may come on any day from now on. */
  readonly days: DateSpan;
  readonly at: ValueRef;
}

/** Closed days with a name that are not over, and the public holidays where they are closed. */
function closures({ hours }: Playbook, today: LocalDate): Closure[] {
  if (!hours) return [];
  const named = (hours.exceptions ?? []).flatMap((exception): Closure[] => {
    const { name } = exception;
    const days = daysMeant(exception);
    if (name === undefined || !days || days.to < today || rangesOf(exception.hours).length > 0) return [];
    return [{ name, days, at: { in: exception, key: 'name' } }];
  });
  if (!knowsCalendar(hours.calendar) || rangesOf(hours.holiday).length > 0) return named;
  const at = { in: hours, key: hours.holiday === undefined ? 'calendar' : 'holiday' };
  return [...named, { name: { zh: '法定节假日', en: 'public holidays' }, days: { from: today }, at }];
}

/** Whether an enabled holiday reply of the shop's chat is in force on some of the days. */
function answered({ auto_replies = [] }: Playbook, { from, to }: DateSpan): boolean {
  return auto_replies.some(
    (reply) =>
      reply.when === 'holiday' &&
      reply.enabled !== false &&
      goesToChats(reply) &&
      reply.calendar === undefined &&
      (reply.to ?? '9999') >= (from ?? '') &&
      (reply.from ?? '') <= (to ?? '9999'),
  );
}
