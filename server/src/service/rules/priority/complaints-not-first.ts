import type { Category } from '../../../../../schemas/sections/priority';
import type { Edit } from '../../yaml/edit/edit';
import { inTurn, levelOf } from '../../triage/categories';
import { concernOf, nameIn } from '../../triage/category-kinds';
import { defineRule } from '../../rule-support/rule';
import { starterCategory } from '../../starters/categories';
import { labelOf } from '../../wording/label';

export const priorityComplaintsNotFirst = defineRule({
  id: 'priority/complaints-not-first',
  level: 'warning',
  source: 'G2',
  title: { zh: '投诉和售后没有排在前面', en: 'Complaints do not go first' },
  why: {
    zh: '问尺码的顾客等两分钟没关系；收到坏东西的顾客多等两分钟，往往就去申请平台介入了。',
    en: 'Two minutes are nothing to someone who asks about sizes. To someone with a broken parcel they are often reason enough to call in the platform.',
  },
  howToFix: {
    zh: '给投诉、售后单独立一类，level 写 1 或 2，要比商品咨询的数字小。',
    en: 'Give complaints and after-sales categories of their own, with a level of 1 or 2: a smaller number than product questions have.',
  },
  reads: ['priority', 'staffing'],
  needs: ['priority.categories'],
  messages: {
    none: {
      zh: '这几类里没有投诉或售后，着急的顾客会和别人一起排队。',
      en: 'None of these is for complaints or after-sales, so customers in trouble wait in the common queue.',
    },
    behind: {
      zh: '“{name}”（优先级 {level}）排在“{product}”（优先级 {productLevel}）后面，应该先回。',
      en: '"{name}" (level {level}) comes after "{product}" (level {productLevel}) but should be answered first.',
    },
    ahead: { zh: '现在这一类先回。', en: 'This one goes first now.' },
  },
  fixes: {
    add: { zh: '加上“投诉”一类，最先处理', en: 'Add a category for complaints that goes first' },
    raise: { zh: '把“{name}”排到“{product}”前面', en: 'Put "{name}" before "{product}"' },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: product, name: 商品咨询, level: 2 }
    - { id: complaint, name: 投诉与售后, level: 3 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: size, name: 尺码咨询 }
    - { id: refund, name: 退款 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
priority:
  categories:
    - { id: product, name: Product questions }
    - { id: shipping, name: Where is my parcel }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: product, name: 商品咨询, level: 4 }
    - { id: quality, name: 商品质量投诉, level: 1 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: urgent, name: 着急的, match: { keywords: [退款, 投诉] } }
    - { id: product, name: 商品咨询 }
`,
    ],
  },
  check({ playbook: { priority, staffing }, language }, report) {
    const categories = priority?.categories ?? [];
    if (categories.length === 0) return;
    const turn = inTurn(categories);
    if (!turn.some((category) => concernOf(category) === 'after-sales')) {
      const value = starterCategory('complaint', language, staffing?.team ?? []);
      const add: Edit = { kind: 'add', in: categories, index: 0, value };
      return report({
        at: { in: priority!, key: 'categories', onKey: true },
        message: 'none',
        fixes: [{ title: 'add', kind: 'draft', edits: [add] }],
      });
    }
    const firstProduct = turn.findIndex((category) => concernOf(category) === 'product');
    if (firstProduct < 0) return;
    const product = turn[firstProduct]!;
    for (const category of turn.slice(firstProduct + 1)) {
      if (concernOf(category) !== 'after-sales') continue;
      const names = {
        name: labelOf('priority.categories.*', category),
        product: labelOf('priority.categories.*', product),
      };
      report({
        at: category.level === undefined ? nameIn(category) : { in: category, key: 'level' },
        message: 'behind',
        data: { ...names, level: levelOf(category), productLevel: levelOf(product) },
        related: [{ at: nameIn(product), message: 'ahead' }],
        fixes: [{ title: 'raise', data: names, kind: 'suggestion', edits: raise(category, product, turn) }],
      });
    }
  },
});

/** Puts a category one level before the product questions; where they already have level 1, those move down. */
function raise(category: Category, product: Category, turn: readonly Category[]): readonly Edit[] {
  const level = Math.max(1, levelOf(product) - 1);
  const lowered = turn.filter((one) => levelOf(one) === 1 && concernOf(one) === 'product');
  return [
    { kind: 'set', in: category, key: 'level', value: level },
    ...lowered.map((one): Edit => ({ kind: 'set', in: one, key: 'level', value: 3 })),
  ];
}
