import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { type Index, under } from '../../collections/incremental-index';
import { replyIndex } from '../../document/indexes';
import { plainWords } from '../../wording/quoted';
import { isInUse } from '../../shop/reply-topics';
import { defineRule } from '../../rule-support/rule';
import { standTogether } from '../../rule-support/quick-replies/together';
import { labelOf } from '../../wording/label';

export const quickRepliesDuplicate = defineRule({
  id: 'quick-replies/duplicate',
  level: 'warning',
  source: 'G2',
  title: { zh: '常用语重复', en: 'Quick replies repeat each other' },
  why: {
    zh: '两条用同一个快捷码，按下去出来哪条全凭运气；同一段话存了两份，改了一份，另一份还在照旧往外发。',
    en: 'With one shortcut for two replies, luck decides which is sent. With one text kept twice, someone changes one copy and the other goes on being sent.',
  },
  howToFix: {
    zh: '给其中一条换一个快捷码；内容一样的只留一条，引用它的地方改成留下的那条。',
    en: 'Give one of them another shortcut. Of equal texts keep one, and let whatever named the other name the one that is left.',
  },
  reads: ['quick_replies'],
  messages: {
    shortcut: {
      zh: '快捷码“{shortcut}”已经给了“{first}”，客服输入时分不清要哪一条。',
      en: 'The shortcut "{shortcut}" already calls up "{first}", so typing it does not say which is wanted.',
    },
    text: {
      zh: '这条的内容和“{first}”一样，留一条就够了。',
      en: 'This text is the same as that of "{first}"; one of them is enough.',
    },
    first: { zh: '前面已经有这一条。', en: 'The earlier one.' },
  },
  fixes: {
    rename: { zh: '快捷码改成“{shortcut}”', en: 'Change the shortcut to "{shortcut}"' },
    remove: { zh: '删掉重复的这一条', en: 'Remove this copy' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 发货时间, shortcut: /fh, text: 现货付款后 48 小时内发出。 }
  - { title: 返还运费, shortcut: /FH, text: 运费会退到您付款的账户。 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 发货时间, text: "现货付款后 48 小时内发出。" }
  - { title: 什么时候发, text: "现货付款后48小时内发出" }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
quick_replies:
  - { title: 发货时间, shortcut: /fh, text: 付款后 48 小时内发出。, valid: { to: 2026-11-30 } }
  - { title: 大促发货, shortcut: /fh, text: 付款后 72 小时内发出。, valid: { from: 2026-12-01 } }
`,
      `playbook: 1
shop:
  name: Oak & Linen
quick_replies:
  - { title: Shipping, shortcut: /ship, text: It ships within 48 hours. }
  - { title: Shipping (old), shortcut: /ship, text: It ships within 72 hours., status: retired }
`,
    ],
  },
  check({ playbook: { quick_replies = [] }, indexes }, report) {
    const byShortcut = indexes.get(repliesByShortcut);
    const given = new Set<string>();
    for (const { first, second } of repeats(byShortcut)) {
      const fresh = freshShortcut(second.shortcut!, byShortcut, given);
      report({
        at: { in: second, key: 'shortcut' },
        message: 'shortcut',
        data: { shortcut: second.shortcut!, first: labelOf('quick_replies.*', first) },
        related: [{ at: { in: first, key: 'shortcut' }, message: 'first' }],
        fixes: [
          {
            title: 'rename',
            data: { shortcut: fresh },
            kind: 'suggestion',
            edits: [{ kind: 'set', in: second, key: 'shortcut', value: fresh }],
          },
        ],
      });
    }
    for (const { first, second } of repeats(indexes.get(repliesByText))) {
      report({
        at: { in: second, key: 'text' },
        message: 'text',
        data: { first: labelOf('quick_replies.*', first) },
        related: [{ at: { in: first, key: 'text' }, message: 'first' }],
        // One with an id may be named elsewhere: which to keep is then for a person to say.
        fixes:
          second.id === undefined
            ? [
                {
                  title: 'remove',
                  kind: 'suggestion',
                  edits: [{ kind: 'remove', in: quick_replies, key: quick_replies.lastIndexOf(second) }],
                },
              ]
            : [],
      });
    }
  },
});

/** Workbenches do not mind case or outer spaces. */
const shortcutKey = (shortcut: string | undefined): string =>
  (shortcut ?? '').normalize('NFKC').trim().toLowerCase();

/** The replies in use by a key; those whose key is empty are left out. */
const inUseBy = (keyOf: (reply: QuickReply) => string) =>
  replyIndex((reply) => under(isInUse(reply) ? [keyOf(reply)].filter(Boolean) : [], reply));

const repliesByShortcut = inUseBy(({ shortcut }) => shortcutKey(shortcut));
const repliesByText = inUseBy(({ text }) => plainWords(text));

/** Each reply whose key an earlier one has that may be in the list with it; an empty key is none. */
function* repeats(index: Index<QuickReply>) {
  for (const group of index.repeated()) {
    const earlier: QuickReply[] = [];
    for (const second of group) {
      const first = earlier.find((one) => standTogether(one, second));
      if (first) yield { first, second };
      else earlier.push(second);
    }
  }
}

function freshShortcut(shortcut: string, taken: Index<QuickReply>, given: Set<string>): string {
  let number = 2;
  const isTaken = (key: string): boolean => taken.has(key) || given.has(key);
  while (isTaken(shortcutKey(`${shortcut}${number}`))) number++;
  given.add(shortcutKey(`${shortcut}${number}`));
  return `${shortcut}${number}`;
}
