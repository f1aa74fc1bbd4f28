import type { Locale, Text } from '../../../../../schemas/text';
import type { CustomerText } from '../../document/symbols';
import { memoizeLast } from '../../collections/memoize';
import { languageByScript } from '../../text/language-of';
import type { Part } from '../../text/normalise';
import type { RuleFix } from '../rule';
import { clauseAround } from '../../text/phrases';

/** That of the last text is kept: much may be wrong in one. */
const ofWhole = memoizeLast(languageByScript);

/** The suggestion that replaces the clause around a part, in the language of that clause. */
export function rewriteClause<F extends string>(
  { text, owner, key }: CustomerText,
  found: Part,
  title: F,
  words: Text,
  language: Locale,
): RuleFix<F> {
  const part = clauseAround(text, found);
  const own = languageByScript(text.slice(part.start, part.end)) ?? ofWhole(text) ?? language;
  return {
    title,
    kind: 'suggestion',
    edits: [{ kind: 'replace', at: { in: owner, key, part }, text: words[own] }],
  };
}
