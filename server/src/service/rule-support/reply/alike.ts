import type { RuleId } from '../../../../../schemas/rule-ids';
import type { Text } from '../../../../../schemas/text';
import { readsLike } from '../../classifier/reads-like';
import type { CustomerText } from '../../document/symbols';
import { ownPacks } from '../../lexicon/own-packs';
import { readingOf } from '../../lexicon/reading';
import { isAllowed } from '../../text/phrases';
import { excerpt } from '../../wording/quoted';
import type { Report, TextFacts } from '../rule';

/**
 * Reports the sentence of a text that reads like the offences of a rule, as an `info`: for a text in which the rule has
 * found no words.
 * @param allow what the shop allows itself to say
 */
export function reportAlike(
  given: CustomerText,
  facts: TextFacts,
  rule: RuleId,
  report: Report<'alike', never>,
  allow: readonly string[] = [],
): void {
  if (!facts.lexicon.packs.includes(pack)) return;
  const { text, owner, key } = given;
  const { view } = readingOf(given, facts);
  const found = readsLike(view, rule);
  if (!found || isAllowed(view, found, allow)) return;
  const { start, end } = view.part(found);
  const sentence = text.slice(start, end);
  const words = sentence.trim();
  const from = start + sentence.indexOf(words);
  const part = { start: from, end: from + words.length };
  report({
    at: { in: owner, key, part },
    message: 'alike',
    data: { words: excerpt(words) },
    level: 'info',
  });
}

/** By its name all of this is switched off. */
const pack = ownPacks['reads-like']!;

/** The limits of a rule that also reports what reads like it. */
export const withAlike = (limits?: Text): Text => ({
  zh: `${limits?.zh ?? ''}词表里没有、整句读起来却像的，也提示一句：那是照例句学来的，说不出是哪几个字，会看错，看错了就忽略它；都不要就关掉词库 \`reads-like\`。`,
  en: `${limits ? `${limits.en} ` : ''}A sentence that holds none of the words and still reads like it is hinted at too: that is learned from examples, cannot say by which words, and may be wrong: ignore it then, or switch off the word pack \`reads-like\` for all.`,
});
