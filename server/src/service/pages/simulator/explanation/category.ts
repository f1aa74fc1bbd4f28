import { type Text, joinTexts } from '../../../../../../schemas/text';
import { type Condition, levelOf } from '../../../triage/categories';
import { type CategoryMatch, isImportant, type MatchedCondition } from '../../../triage/triage';
import type { PageContext } from '../../page-context';
import type { Outcome } from '../../../simulation/outcome';
import type { StepReason, ExplanationStep } from './step';
import { labelOf } from '../../../wording/label';

const words = {
  won: { zh: '归到“{name}”，优先级 {level}', en: 'Goes to “{name}”, priority {level}' },
  none: { zh: '哪一类都对不上，也没有默认类别', en: 'No category fits, and no default is named' },
  unknown: {
    zh: '哪一类都对不上；默认类别写的是“{name}”，可是没有这一类',
    en: 'No category fits; the default is “{name}”, and there is no such category',
  },
  noCategories: { zh: '还没有写咨询类别', en: 'No categories are written' },
  default: { zh: '哪一类都对不上，归默认类别', en: 'No category fits, so it goes to the default' },
  keywords: { zh: '“{words}”里有关键词“{entry}”', en: '“{words}” contains the keyword “{entry}”' },
  tags: { zh: '顾客有标签“{entry}”', en: 'The customer has the tag “{entry}”' },
  order_states: { zh: '订单状态是“{entry}”', en: 'The order is: {entry}' },
  channels: { zh: '从“{entry}”来', en: 'It came by: {entry}' },
  lower: {
    zh: '“{name}”也对得上（{met}），但优先级是 {level}，排在后面',
    en: '“{name}” fits too ({met}), but its priority is {level}',
  },
  behind: {
    zh: '“{name}”也对得上（{met}），同样急，但写在后面',
    en: '“{name}” fits too ({met}) at the same priority, but stands later in the file',
  },
  near: { zh: '“{name}”对上了{met}，没对上{missed}', en: '“{name}” fits by {met}, not by {missed}' },
  important: {
    zh: '同样急的顾客里，这位是重要客户，先回',
    en: 'Among equals, important customers go first, and this is one',
  },
  oldest: { zh: '同样急的顾客里，等得最久的先回', en: 'Among equals, whoever has waited longest goes first' },
} as const satisfies Record<string, Text>;

/** The category of the inquiry, why it won, and what else matched. */
export function categorySteps(page: PageContext, { triage, inquiry }: Outcome): readonly ExplanationStep[] {
  const { priority } = page.playbook;
  const { winner, byDefault, alsoMatched, nearMisses } = triage;
  const others = [
    ...alsoMatched.map((one) => loser(page, one, winner!)),
    ...nearMisses.map((one) => ({
      text: page.say(words.near, {
        name: labelOf('priority.categories.*', one.category),
        met: metText(page, one.matched),
        missed: missedText(page, one.missed),
      }),
      at: { in: one.category },
    })),
  ];
  const nowhere = nowhereText(page);
  if (!winner)
    return [{ topic: 'category', text: nowhere.text, because: others.length > 0 ? others : [nowhere] }];
  const because = byDefault
    ? [{ text: page.say(words.default), at: { in: priority!, key: 'default' } }]
    : winner.matched.map((met) => ({ text: one(page, met), at: { in: met.list, key: met.index } }));
  const important = priority!.tie_break === 'vip_first' && isImportant(priority, inquiry.tags);
  const turn = {
    text: page.say(important ? words.important : words.oldest),
    at: { in: priority!, key: 'tie_break' },
  };
  const text = page.say(words.won, {
    name: labelOf('priority.categories.*', winner.category),
    level: levelOf(winner.category),
  });
  return [{ topic: 'category', text, because: [...because, ...others, turn] }];
}

/** Why no category has the inquiry, not even the default. */
function nowhereText(page: PageContext): StepReason {
  const { priority } = page.playbook;
  const at = { in: page.playbook, key: 'priority' };
  if (!priority?.categories?.length) return { text: page.say(words.noCategories), at };
  if (priority.default === undefined) return { text: page.say(words.none), at };
  const text = page.say(words.unknown, { name: priority.default });
  return { text, at: { in: priority, key: 'default' } };
}

function loser(page: PageContext, held: CategoryMatch, won: CategoryMatch): StepReason {
  const { category, matched: met } = held;
  const [first] = met;
  const level = levelOf(category);
  return {
    text: page.say(level > levelOf(won.category) ? words.lower : words.behind, {
      name: labelOf('priority.categories.*', category),
      met: metText(page, met),
      level,
    }),
    at: first ? { in: first.list, key: first.index } : { in: category },
  };
}

function one(page: PageContext, { condition, entry, words: found = '' }: MatchedCondition): string {
  return page.say(words[condition], { words: found, entry: entryText(page, condition, entry) });
}

const entryText = (page: PageContext, condition: Condition, entry: string): string =>
  page.words(`priority.categories.*.match.${condition}.*`, entry);

const metText = (page: PageContext, met: readonly MatchedCondition[]): string =>
  joinTexts(met.map(({ condition, entry }) => entryText(page, condition, entry)))[page.locale];

const missedText = (page: PageContext, missed: readonly Condition[]): string =>
  joinTexts(missed.map((condition) => page.title(`priority.categories.*.match.${condition}`)))[page.locale];
