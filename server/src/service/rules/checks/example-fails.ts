import type { Playbook } from '../../../../../schemas/playbook';
import { type Text, joinTexts } from '../../../../../schemas/text';
import { leftOut } from '../../simulation/clock-changes';
import { type UnmetExpectation, mismatchesOf } from '../../simulation/expectations';
import { dateTimeText } from '../../simulation/shop-clock';
import { excerpt } from '../../wording/quoted';
import { defineRule } from '../../rule-support/rule';
import { memberName } from '../../shop/members';

export const checksExampleFails = defineRule({
  id: 'checks/example-fails',
  level: 'error',
  source: 'G4',
  title: { zh: '例子对不上', en: 'An example fails' },
  why: {
    zh: '例子是您写下的“应该这样”。对不上，要么是后来改动时碰坏了，要么是例子旧了；等顾客碰上才发现就晚了。',
    en: 'An example says how things should go. When one does not come true, a later change broke something, or the example is out of date; better to learn it here than from a customer.',
  },
  howToFix: {
    zh: '运行“试一条顾客消息”看看为什么，再改手册；如果现在的结果才是对的，就改例子。',
    en: 'Run “Try a Customer Message” to see why, and correct the playbook; if what happens now is right, change the example.',
  },
  reads: [
    'shop',
    'decision',
    'assistant',
    'hours',
    'staffing',
    'priority',
    'messages',
    'quick_replies',
    'faq',
    'auto_replies',
    'promotions',
    'checks',
  ],
  needs: ['priority', 'auto_replies', 'hours', 'staffing', 'quick_replies', 'checks.examples'],
  messages: {
    fails: {
      zh: '“{message}”：{what}应该是“{expected}”，实际是“{actual}”。',
      en: '"{message}": {what} should be {expected}, and is {actual}.',
    },
    leftOut: {
      zh: '“{message}”：没有 {asked} 这个时间，当天的钟在那时拨快了（夏令时）。现在按 {instead} 算。',
      en: '"{message}": there is no {asked}, since the clock is put forward over it that day. {instead} is taken instead.',
    },
  },
  fixes: {
    accept: { zh: '把例子改成“{actual}”', en: 'Change the example to {actual}' },
    instead: { zh: '把 {asked} 改成 {instead}', en: 'Write {instead} instead of {asked}' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: after-sales, name: 售后, match: { keywords: [退款] } }
    - { id: complaint, name: 投诉, match: { keywords: [投诉] } }
checks:
  examples:
    - { message: 不退款我就投诉, at: 2026-11-23 10:00, expect: { category: complaint } }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: "09:00-18:00" }
auto_replies:
  - { id: night, when: after_hours, enabled: false, text: 'We answer {{hours.next_open}}.' }
checks:
  examples:
    - { message: Anyone there?, at: 2026-11-23 21:00, expect: { auto_reply: night } }
`,
      `playbook: 1
shop:
  name: Oak & Linen
  timezone: America/New_York
hours:
  weekly: { mon-sun: "00:00-24:00" }
checks:
  examples:
    - { message: Is anybody there?, at: 2026-03-08 02:30, expect: { open: true } }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: after-sales, name: 售后, match: { keywords: [退款] } }
    - { id: complaint, name: 投诉, level: 1, match: { keywords: [投诉] } }
checks:
  examples:
    - { message: 不退款我就投诉, at: 2026-11-23 10:00, expect: { category: complaint } }
`,
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: "09:00-18:00" }
auto_replies:
  - { id: night, when: after_hours, text: 'We answer {{hours.next_open}}.' }
checks:
  examples:
    - { message: Anyone there?, at: 2026-11-23 21:00, expect: { open: false, auto_reply: [night] } }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision: { smart_service: enabled }
assistant: { active: out_of_hours }
hours:
  weekly: { mon-fri: "09:00-18:00" }
priority:
  categories:
    - { id: complaint, name: 投诉, match: { keywords: [投诉] }, first_response: 3m }
checks:
  examples:
    - { message: 我要投诉, at: 2026-11-23 10:00, expect: { answer_by: 2026-11-23 10:03 } }
`,
    ],
  },
  check({ playbook }, report) {
    for (const example of playbook.checks?.examples ?? []) {
      for (const [place, key] of [
        [example, 'at'],
        [example.expect, 'answer_by'],
      ] as const) {
        const times = leftOutIn(playbook, (place as { readonly [written in typeof key]?: string })[key]);
        if (!times) continue;
        report({
          at: { in: place, key },
          message: 'leftOut',
          level: 'warning',
          data: { message: excerpt(example.message), ...times },
          fixes: [
            {
              title: 'instead',
              data: times,
              kind: 'suggestion',
              edits: [{ kind: 'set', in: place, key, value: times.instead }],
            },
          ],
        });
      }
      for (const mismatch of mismatchesOf(playbook, example)) {
        report({
          at: { in: example.expect, key: mismatch.expected },
          message: 'fails',
          data: {
            message: excerpt(example.message),
            what: whats[mismatch.expected],
            expected: inWords(
              playbook,
              mismatch,
              [example.expect[mismatch.expected] ?? []].flat().map(String),
            ),
            actual: inWords(playbook, mismatch, mismatch.actual),
          },
          fixes: acceptable(playbook, mismatch).map((value) => ({
            title: 'accept' as const,
            data: { actual: inWords(playbook, mismatch, mismatch.actual) },
            kind: 'suggestion',
            edits: [{ kind: 'set' as const, in: example.expect, key: mismatch.expected, value }],
          })),
        });
      }
    }
  },
});

/** A time that the shop's clock leaves out, and the one that is taken instead, both as they are written. */
function leftOutIn(playbook: Playbook, written: string | undefined) {
  const times = written === undefined ? undefined : leftOut(playbook, written);
  return times && { asked: written!, instead: dateTimeText(times.instead) };
}

const whats: Readonly<Record<UnmetExpectation['expected'], Text>> = {
  open: { zh: '店铺', en: 'the shop' },
  category: { zh: '类别', en: 'the category' },
  auto_reply: { zh: '自动回复', en: 'the auto reply' },
  assigned: { zh: '能接的人', en: 'who takes it' },
  answer_by: { zh: '最晚回复时间', en: 'the time to answer by' },
  reply: { zh: '建议的常用语', en: 'the quick reply offered' },
};

const none: Text = { zh: '没有', en: 'none' };

/** Ids as people call what has them, and no word of programs. */
function inWords(
  { priority, staffing }: Playbook,
  { expected }: UnmetExpectation,
  values: readonly string[],
): Text {
  if (values.length === 0) return none;
  if (expected === 'open') return values[0] === 'true' ? isOpen : isClosed;
  const category = (id: string) => priority?.categories?.find((one) => one.id === id);
  const names = values.map((id) => {
    if (expected === 'assigned') return memberName(id, staffing?.team);
    return (expected === 'category' && category(id)?.name) || id;
  });
  return joinTexts(names);
}

const isOpen: Text = { zh: '在接待', en: 'open' };
const isClosed: Text = { zh: '休息', en: 'closed' };

/** What may stand in the example instead: only where what happens has one plain value that the file can name. */
function acceptable(
  { auto_replies = [] }: Playbook,
  { expected, actual }: UnmetExpectation,
): readonly unknown[] {
  const [only] = actual;
  if (expected === 'open') return [only === 'true'];
  if (expected === 'auto_reply')
    return actual.every((id) => auto_replies.some((reply) => reply.id === id)) ? [actual] : [];
  return actual.length === 1 && expected !== 'reply' && expected !== 'assigned' ? [only] : [];
}
