import type { Text } from '../../../../../../schemas/text';
import type { Deadline } from '../../../triage/deadlines';
import type { PageContext } from '../../page-context';
import { durationText } from '../../../wording/clock';
import { tellApart } from '../../../simulation/clock-changes';
import { laterInWords, pointOfSeconds } from '../../../simulation/shop-clock';
import type { Outcome } from '../../../simulation/outcome';
import type { StepReason, ExplanationStep } from './step';

const words = {
  first_response: { zh: '{time} 前要有人回第一句', en: 'The first answer is due by {time}' },
  next_response: {
    zh: '之后顾客再说话，{length}内要回',
    en: 'Each later message is to be answered within {length}',
  },
  resolve_within: { zh: '{time} 前要办完', en: 'The matter is to be settled by {time}' },
  escalate_after: { zh: '{time} 还没有进展，就交给{who}', en: 'Still stuck at {time}, it goes to {who}' },
  answer_within: {
    zh: '留言要在{time} 前回完{owner}',
    en: 'Messages left are to be answered by {time}{owner}',
  },
  never: {
    zh: '{what}：往后四百天的接待时间都不够用',
    en: '{what}: the open hours of the next 400 days are too few',
  },
  warn: { zh: '{time} 提醒当班的人', en: 'Whoever is on shift is reminded at {time}' },
  written: { zh: '“{what}”写的是 {length}，{clock}', en: '“{what}” says {length}, {clock}' },
  openHours: { zh: '只算接待时间', en: 'counting open hours only' },
  always: { zh: '全天都算', en: 'around the clock' },
  pauses: { zh: '这些时候先不计时：{when}', en: 'The clock stands still: {when}' },
  unsaid: { zh: '手册里没有写多久要回', en: 'The playbook does not say how soon to answer' },
  nobody: { zh: '（没有写是谁）', en: 'somebody (nobody is named)' },
} as const satisfies Record<string, Text>;

/** The deadlines for answering, resolving and escalating the inquiry, on the shop's clock. */
export function deadlineSteps(page: PageContext, outcome: Outcome): readonly ExplanationStep[] {
  const { deadlines, offline, assistant } = outcome;
  const steps = [...deadlines, ...(offline ? [offline] : [])].map((one): ExplanationStep => ({
    topic: 'deadline',
    text: deadlineText(page, one, outcome),
    because: because(page, one, outcome),
  }));
  if (steps.length > 0 || assistant.answers) return steps;
  const at = {
    in: outcome.triage.winner?.category ?? page.playbook,
    key: outcome.triage.winner ? undefined : 'priority',
  };
  return [
    { topic: 'deadline', text: page.say(words.unsaid), because: [{ text: page.say(words.unsaid), at }] },
  ];
}

function deadlineText(page: PageContext, { of, due, seconds, owner }: Deadline, outcome: Outcome): string {
  const length = durationText(seconds, page.locale);
  if (due === undefined) return page.say(words.never, { what: titleOf(page, of) });
  const time = inWords(page, due, outcome);
  const to = outcome.triage.winner?.category.escalate_to;
  const who = to === undefined ? page.say(words.nobody) : page.words('priority.categories.*.escalate_to', to);
  const name = (owner as { owner?: string }).owner;
  const ownerText =
    of !== 'answer_within' || !name ? '' : page.locale === 'zh' ? `，由${name}负责` : `, by ${name}`;
  return page.say(words[of], { time, length, who, owner: ownerText });
}

function because(page: PageContext, deadline: Deadline, outcome: Outcome): readonly StepReason[] {
  const { of, owner, seconds, warn, openHoursOnly } = deadline;
  const category = outcome.triage.winner?.category;
  const written = {
    text: page.say(words.written, {
      what: titleOf(page, of),
      length: durationText(seconds, page.locale),
      clock: page.say(openHoursOnly ? words.openHours : words.always),
    }),
    at: { in: owner, key: of },
  };
  const warned =
    warn === undefined || !category
      ? []
      : [
          {
            text: page.say(words.warn, { time: inWords(page, warn, outcome) }),
            at: { in: category, key: 'warn_before' },
          },
        ];
  const pauses =
    of === 'resolve_within' && category?.pauses_when?.length
      ? [
          {
            text: page.say(words.pauses, {
              when: page.words('priority.categories.*.pauses_when', category.pauses_when),
            }),
            at: { in: category, key: 'pauses_when' },
          },
        ]
      : [];
  return [written, ...warned, ...pauses];
}

const titleOf = (page: PageContext, of: Deadline['of']): string =>
  of === 'answer_within'
    ? page.title(`messages.offline_messages.${of}`)
    : page.title(`priority.categories.*.${of}`);

function inWords({ playbook, locale }: PageContext, seconds: number, { status }: Outcome): string {
  const time = laterInWords(pointOfSeconds(playbook, seconds), status.now.date, locale, seconds % 60);
  return tellApart(playbook, Math.floor(seconds / 60), time, locale);
}
