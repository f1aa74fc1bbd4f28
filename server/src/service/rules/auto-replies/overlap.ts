import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import { type Text, fill } from '../../../../../schemas/text';
import { memoize } from '../../collections/memoize';
import { byOrder } from '../../triage/auto-replies';
import { KeywordIndex } from '../../triage/keyword-index';
import { plainKeywords } from '../../triage/keywords';
import type { Counterexample } from '../../format/counterexample';
import { excerpt } from '../../wording/quoted';
import { defineRule, type Report } from '../../rule-support/rule';
import { anyWords, customerInWords } from '../../wording/counterexample';
import { Contest } from '../../triage/contest';
import { comesByHours } from '../../triage/slots';

/**
 * Says of a reply, or of one of its keywords, that it is never sent exactly where from today on no message gets it and
 * some would if the others for its occasion were not there; a reply that is never due is not this rule's matter. Hours
 * and people are asked only where the file says them. Not looked at: states of the shop that only a change of the
 * clock brings about, and holidays of years whose notice is not known.
 */
export const autoRepliesOverlap = defineRule({
  id: 'auto-replies/overlap',
  level: 'warning',
  source: 'G2',
  title: { zh: '两条自动回复抢着答', en: 'Two replies for one message' },
  why: {
    zh: '条件一样的两条，工作台只发先的那条，后面那条白写；有的工作台两条都发，顾客被刷屏。',
    en: 'Of two replies for the same message a workbench sends the first and the other is wasted, or it sends both and floods the customer.',
  },
  howToFix: {
    zh: '留一条；两条都要的，用 from / to、channels 分开，只在几天里用的那条给小一点的 order。',
    en: 'Keep one. Where both are needed, part them by dates or channels and give the one for a few days the lower order.',
  },
  reads: ['shop', 'hours', 'staffing', 'auto_replies', 'promotions'],
  messages: {
    same: {
      zh: '凡是这条该发的时候，都先发了别的，这条发不出去{shown}。',
      en: 'Whenever this one is due, another goes first, so it is never sent{shown}.',
    },
    unclear: {
      zh: '有些时候这条和另一条都符合，却没有用 order 说明谁先{shown}。',
      en: 'At times this one and another both fit, and no order says which goes first{shown}.',
    },
    keyword: {
      zh: '“{word}”已经被前面的占了，含这个词的消息到不了这里{shown}。',
      en: 'A message with "{word}" gets an earlier reply and never this one{shown}.',
    },
    first: { zh: '先发的是这条', en: 'This one goes first' },
  },
  fixes: {
    disable: { zh: '停用这条', en: 'Switch this one off' },
    lead: { zh: '让这条先发', en: 'Let this one go first' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { id: night, when: after_hours, text: '服务时间 {{hours.summary}}' }
  - { id: night-2, when: after_hours, text: '{{hours.next_open}} 回复您' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: keyword, keywords: [发票, 开票], text: 请在订单页申请开票 }
  - { when: keyword, keywords: [电子发票], text: 电子发票发到您的邮箱 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
auto_replies:
  - { when: welcome, text: Hello! }
  - { when: welcome, from: 2026-12-01, to: 2026-12-24, text: Merry Christmas! }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
  calendars: [{ id: live, weekly: { mon-sun: '08:00-23:00' } }]
auto_replies:
  - { when: after_hours, text: '服务时间 {{hours.summary}}' }
  - { when: after_hours, calendar: live, text: '直播间下班了，{{hours.next_open}} 回复您' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: after_hours, order: 2, text: '服务时间 {{hours.summary}}' }
  - { when: after_hours, order: 1, from: 2026-12-11, to: 2026-12-13, text: 双12夜里有人值班 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: keyword, keywords: [电子发票], text: 电子发票在订单页下载 }
  - { when: keyword, keywords: [发票], text: 请在订单页申请开票 }
  - { when: welcome, channels: [im], text: 您好 }
  - { when: welcome, channels: [live_comment], text: 欢迎来直播间 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
  calendars: [{ id: live, weekly: { mon-sun: '20:00-24:00' } }]
auto_replies:
  - { when: after_hours, channels: [live_comment], calendar: live, text: 直播结束了 }
  - { when: after_hours, text: '服务时间 {{hours.summary}}' }
`,
    ],
  },
  check({ playbook, today, language }, report) {
    const due = (playbook.auto_replies ?? []).filter(
      ({ enabled, to = today }) => enabled !== false && to >= today,
    );
    const inOrder = byOrder(due);
    for (const when of new Set(inOrder.map((reply) => reply.when))) {
      const rivals = inOrder.filter((reply) => reply.when === when);
      if (rivals.length < 2) continue;
      const contest = new Contest(playbook, rivals, today);
      if (when === 'keyword') checkKeywords(contest, rivals, report);
      else checkReplies(contest, rivals, { text: anyWords[language], report });
    }
  },
});

type Found = Report<'same' | 'unclear' | 'keyword' | 'first', 'disable' | 'lead'>;

/** Each word of which every message is taken, at all times and in all channels of its reply. */
function checkKeywords(contest: Contest, rivals: readonly AutoReply[], report: Found): void {
  const index = new KeywordIndex(rivals, ({ keywords = [] }) => keywords);
  // Many replies may have one word.
  const holdersOf = memoize((plain: string) => index.holders(plain));
  for (const [turn, reply] of rivals.entries()) {
    const words = plainKeywords(reply.keywords ?? []);
    for (const [key, plain] of words.entries()) {
      const holders = holdersOf(plain);
      if (!holders[0] || holders[0].turn >= turn) continue;
      const takerAt = (point: number) => {
        // The reply itself is the last one that is looked at.
        const found = holders.find(({ owner, turn: at }) => at >= turn || contest.pointsOf(owner).has(point));
        return found && found.turn < turn ? found : undefined;
      };
      const [point, ...others] = contest.pointsOf(reply);
      const first = point === undefined ? undefined : takerAt(point);
      if (!first || !others.every(takerAt)) continue;
      const word = reply.keywords![key]!;
      const counterexample = contest.counterexample(point!, word, { expected: reply, actual: first.owner });
      const taking = plainKeywords(first.owner.keywords!)[first.index]!;
      const swaps = words.some((own) => own !== '' && taking.includes(own));
      report({
        at: { in: reply.keywords!, key },
        message: 'keyword',
        data: { word, shown: shown(counterexample) },
        related: [{ at: { in: first.owner, key: 'when' }, message: 'first' }],
        fixes: lead(contest, first.owner, reply, swaps),
        counterexample,
      });
    }
  }
}

function checkReplies(
  contest: Contest,
  rivals: readonly AutoReply[],
  { text, report }: { readonly text: string; readonly report: Found },
): void {
  const firstAt = new Map<number, AutoReply>();
  for (const reply of rivals) {
    const points = [...contest.pointsOf(reply)];
    const isTaken = points.length > 0 && points.every((point) => firstAt.has(point));
    const quarrel = points.find((point) => {
      const first = firstAt.get(point);
      return first && (isTaken || isUnclear(contest, first, reply));
    });
    if (quarrel !== undefined) {
      const first = firstAt.get(quarrel)!;
      const counterexample = contest.counterexample(quarrel, text, { expected: reply, actual: first });
      report({
        at: { in: reply, key: 'when' },
        message: isTaken ? 'same' : 'unclear',
        data: { shown: shown(counterexample) },
        related: [{ at: { in: first, key: 'when' }, message: 'first' }],
        fixes: [
          {
            title: 'disable',
            kind: 'suggestion',
            byHand: true,
            edits: [{ kind: 'set', in: reply, key: 'enabled', value: false }],
          },
          ...lead(contest, first, reply, true),
        ],
        counterexample,
      });
    }
    for (const point of points) if (!firstAt.has(point)) firstAt.set(point, reply);
  }
}

/**
 * Whether no order says that the first goes first, and it is no exception that leaves the rest to the second. Replies
 * by hours of their own are for desks of their own: neither is an exception to the other.
 */
function isUnclear(contest: Contest, first: AutoReply, second: AutoReply): boolean {
  const decided = first.order !== undefined && first.order !== second.order;
  const apart = comesByHours(second.when) && first.calendar !== second.calendar;
  return !decided && !apart && !contest.covers(second, first);
}

/**
 * A fix that puts the later one first; none where it would then take all of the other one.
 * @param swaps whether it would at the moments that they share
 */
function lead(contest: Contest, before: AutoReply, reply: AutoReply, swaps: boolean) {
  const order = before.order === undefined ? 1 : before.order - 1;
  if (order < 0 || (swaps && contest.covers(reply, before))) return [];
  const edits = [{ kind: 'set' as const, in: reply, key: 'order', value: order }];
  return [{ title: 'lead' as const, kind: 'suggestion' as const, edits }];
}

const example: Text = {
  zh: '：比如{customer}，收到的是“{first}”，不是“{reply}”',
  en: ': {customer}, for one, gets "{first}" and not "{reply}"',
};
const nothing: Text = { zh: '', en: '' };

/** What the counterexample shows, as the end of a sentence. */
function shown(counterexample: Extract<Counterexample, { of: 'auto_reply' }> | undefined): Text {
  if (!counterexample) return nothing;
  const { inquiry, at, expected, actual } = counterexample;
  const timed = comesByHours(expected.when) || [expected, actual].some(({ from, to }) => from ?? to);
  return fill(example, {
    customer: customerInWords(inquiry, timed ? at : undefined),
    first: excerpt(actual.text),
    reply: excerpt(expected.text),
  });
}
