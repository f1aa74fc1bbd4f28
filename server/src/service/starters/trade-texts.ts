import type { Category } from '../../../../schemas/sections/priority';
import type { FaqEntry } from '../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import type { TeamMember } from '../../../../schemas/sections/staffing';
import type { Locale } from '../../../../schemas/text';
import { starterCategory, starterNames } from './categories';
import { starterTexts } from './replies';
import { groups, type Trade } from './trades/trade';

/** The texts of a trade: the common ones that it meets, with its own in their place, then the rest of its own. */
function textsOf({ texts, without = [] }: Trade) {
  const common = starterTexts.filter(({ topic }) => !without.includes(topic));
  const own = (id: string) => texts.find((one) => one.id === id);
  const replaced = common.map((text) => {
    const by = own(text.id);
    return by ? { ...by, topic: text.topic, group: groups[by.group] } : text;
  });
  const rest = texts
    .filter(({ id }) => !common.some((text) => text.id === id))
    .map((text) => ({ ...text, topic: undefined, group: groups[text.group] }));
  return [...replaced, ...rest];
}

/** The quick replies of a new playbook, and the FAQ entries that answer the same. */
export function tradeTexts(
  trade: Trade,
  locale: Locale,
): { readonly quick_replies: QuickReply[]; readonly faq: FaqEntry[] } {
  const texts = textsOf(trade);
  return {
    quick_replies: texts.map(({ id, title, group, shortcut, reply }) => ({
      id,
      title: title[locale],
      group: group[locale],
      shortcut: shortcut[locale],
      text: reply[locale],
    })),
    faq: texts.map(({ id, question, answer, topic }) => ({
      id,
      question: question[locale],
      answer: answer[locale],
      ...(topic && { topic }),
      quick_reply: id,
    })),
  };
}

/** The categories of a new playbook, which know the words of the trade. */
export function tradeCategories(
  { asked, trouble, without = [] }: Trade,
  locale: Locale,
  team: readonly TeamMember[],
): Category[] {
  const names = starterNames.filter((name) => name !== 'shipping' || !without.includes('shipping'));
  return names.map((name) => {
    const category = starterCategory(name, locale, team);
    const usual = category.match?.keywords ?? [];
    if (name === 'product' && asked[locale].length > 0)
      return { ...category, match: { keywords: [...asked[locale]] } };
    if (name === 'afterSales') return { ...category, match: { keywords: [...usual, ...trouble[locale]] } };
    return category;
  });
}
