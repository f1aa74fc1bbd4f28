import type { Tag } from '../../../../../schemas/sections/tags';
import { holdsOnPlatform } from '../../shop/platform';
import { defineRule } from '../../rule-support/rule';
import { labelOf } from '../../wording/label';

export const tagsLimits = defineRule({
  id: 'tags/limits',
  level: 'info',
  source: { register: ['feige-stars-and-notes'] },
  title: { zh: '超出工作台的标签上限', en: 'More than the workbench takes' },
  why: {
    zh: '工作台里没有的颜色标不上，太长的备注存不下。写在手册里看着周全，真用起来就丢了。',
    en: 'A colour that the workbench lacks cannot be set, and a note that is too long is not kept: fine in the playbook, lost in practice.',
  },
  howToFix: {
    zh: '几个标签合用一种颜色，或者只留重要的有颜色；备注写短。工作台上限变了，在 checks.options 的 tags/limits 里改。',
    en: 'Let tags share a colour or keep colours for the important ones, and shorten notes. Where the workbench takes more, change tags/limits in checks.options.',
  },
  reads: ['shop', 'tags', 'checks'],
  needs: ['shop.platform', 'shop.timezone'],
  messages: {
    colours: {
      zh: '“{color}”是第 {count} 种星标颜色，工作台只有 {limit} 种。',
      en: '"{color}" is star colour number {count}; the workbench has {limit}.',
    },
    note: {
      zh: '备注有 {count} 个字，从这里起超过了 {limit} 字的上限。',
      en: 'The note has {count} characters; from here on it is over the limit of {limit}.',
    },
  },
  fixes: { plain: { zh: '“{name}”不用颜色', en: 'Leave "{name}" without a colour' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
tags:
  - { id: vip, color: red }
  - { id: high-intent, color: yellow }
  - { id: price, color: blue }
  - { id: waiting, color: green }
  - { id: returned, name: 退过货, color: purple }
`,
      `playbook: 1
shop:
  name: Oak & Linen
tags:
  - { id: vip, note: Ask for the size and the delivery date. }
checks:
  options:
    tags/limits: { note: 20 }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
tags:
  - { id: vip, color: red }
  - { id: high-intent, color: yellow }
  - { id: price, color: blue }
  - { id: waiting, color: green }
  - { id: returned, color: red }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
tags:
  - { id: vip, note: 看中的款式和尺码 }
checks:
  options:
    tags/limits: { note: 8 }
`,
    ],
  },
  check(facts, report, { colors, note }) {
    if (!holdsOnPlatform('tags/limits', facts)) return;
    const { tags = [] } = facts.playbook;
    const seen = [...new Set(tags.flatMap(({ color }) => color ?? []))];
    for (const tag of tags) {
      const count = tag.color === undefined ? 0 : seen.indexOf(tag.color) + 1;
      if (count > colors)
        report({
          at: { in: tag, key: 'color' },
          message: 'colours',
          data: { color: tag.color!, count, limit: colors },
          fixes: [
            {
              title: 'plain',
              data: { name: labelOf('tags.*', tag) },
              kind: 'suggestion',
              edits: [{ kind: 'remove', in: tag, key: 'color' }],
            },
          ],
        });
      const letters = [...(tag.note ?? '')];
      if (letters.length > note)
        report({
          at: { in: tag, key: 'note', part: overrun(tag, letters.slice(0, note)) },
          message: 'note',
          data: { count: letters.length, limit: note },
        });
    }
  },
});

/** What stands behind the letters that fit; places count UTF-16 units, people count letters. */
const overrun = ({ note = '' }: Tag, fitting: readonly string[]) => ({
  start: fitting.join('').length,
  end: note.length,
});
