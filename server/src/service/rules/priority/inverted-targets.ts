import type { Category } from '../../../../../schemas/sections/priority';
import { levelOf } from '../../triage/categories';
import { defineRule } from '../../rule-support/rule';
import { durationInWords, secondsOf } from '../../wording/durations';
import { labelOf } from '../../wording/label';

export const priorityInvertedTargets = defineRule({
  id: 'priority/inverted-targets',
  level: 'warning',
  source: 'G2',
  title: { zh: '更急的反而可以更慢回', en: 'The more urgent may wait longer' },
  why: {
    zh: '优先级说先回投诉，时限却让商品咨询先到点，客服只会盯着快要超时的那一条。',
    en: 'The level says complaints first, but the clock of product questions runs out before theirs, and agents follow the clock.',
  },
  howToFix: {
    zh: '让更急的一类时限不长于不急的一类，或者把两类的 level 调过来。',
    en: 'Give the more urgent category no more time than the less urgent one, or swap their levels.',
  },
  reads: ['priority'],
  needs: ['priority.categories'],
  messages: {
    first: {
      zh: '“{name}”（优先级 {level}）首次回复给了 {time}，不那么急的“{other}”（优先级 {otherLevel}）只给 {otherTime}。',
      en: '"{name}" (level {level}) has {time} for the first answer, the less urgent "{other}" (level {otherLevel}) only {otherTime}.',
    },
    next: {
      zh: '“{name}”（优先级 {level}）后续回复给了 {time}，不那么急的“{other}”（优先级 {otherLevel}）只给 {otherTime}。',
      en: '"{name}" (level {level}) has {time} for later answers, the less urgent "{other}" (level {otherLevel}) only {otherTime}.',
    },
    other: { zh: '没那么急，时限却更短。', en: 'Less urgent, and yet less time.' },
  },
  fixes: { shorten: { zh: '“{name}”也定为 {otherTime}', en: 'Give "{name}" {otherTime} too' } },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, first_response: 5m }
    - { id: product, name: 商品咨询, level: 4, first_response: 3m }
`,
      `playbook: 1
shop:
  name: Oak & Linen
priority:
  categories:
    - { id: product, name: Products, first_response: 2m, next_response: 60s }
    - { id: refund, name: Refunds, level: 2, first_response: 2m, next_response: 2m }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, first_response: 60s, resolve_within: 2d }
    - { id: product, name: 商品咨询, level: 4, first_response: 1m, resolve_within: 10m }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
priority:
  categories:
    - { id: complaint, name: 投诉, level: 1, first_response: 5m, during: always }
    - { id: product, name: 商品咨询, level: 4, first_response: 3m }
`,
    ],
  },
  check({ playbook: { priority } }, report) {
    const categories = priority?.categories ?? [];
    for (const [key, message] of targets) {
      const quickest = quickestByLevel(categories, key);
      for (const category of categories) {
        const rival = quickest(category);
        if (!rival || category[key] === undefined || secondsOf(category[key]) <= secondsOf(rival[key]))
          continue;
        const names = {
          name: labelOf('priority.categories.*', category),
          otherTime: durationInWords(rival[key]!),
        };
        report({
          at: { in: category, key },
          message,
          data: {
            ...names,
            level: levelOf(category),
            time: durationInWords(category[key]!),
            other: labelOf('priority.categories.*', rival),
            otherLevel: levelOf(rival),
          },
          related: [{ at: { in: rival, key }, message: 'other' }],
          fixes: [
            {
              title: 'shorten',
              data: names,
              kind: 'suggestion',
              edits: [{ kind: 'set', in: category, key, value: rival[key] }],
            },
          ],
        });
      }
    }
  },
});

/** Settling a complaint takes longer than answering about a size, so `resolve_within` is not compared. */
const targets = [
  ['first_response', 'first'],
  ['next_response', 'next'],
] as const;

type Target = (typeof targets)[number][0];

/** Finds the category with the least time among those less urgent than another whose clock runs at the same hours. */
function quickestByLevel(categories: readonly Category[], key: Target) {
  const known = new Map<string, Category>();
  const slot = (level: number, { during = 'open_hours', calendar = '' }: Category): string =>
    `${level} ${during} ${during === 'always' ? '' : calendar}`;
  for (const category of categories) {
    const at = slot(levelOf(category), category);
    if (secondsOf(category[key]) < secondsOf(known.get(at)?.[key])) known.set(at, category);
  }
  return (category: Category): Category | undefined => {
    const lessUrgent = [2, 3, 4, 5].filter((level) => level > levelOf(category));
    return lessUrgent
      .map((level) => known.get(slot(level, category)))
      .filter((one) => one !== undefined)
      .sort((a, b) => secondsOf(a[key]) - secondsOf(b[key]))[0];
  };
}
