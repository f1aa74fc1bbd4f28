import type { Text } from '../../../../../schemas/text';
import { memoizeWeak } from '../../collections/memoize';
import type { CustomerText } from '../../document/symbols';
import type { Level } from '../../format/finding';
import type { Lexicon } from '../../lexicon/lexicon';
import { ownClasses } from '../../lexicon/own-packs';
import type { TextReading, WordMention } from '../../lexicon/reading';
import type { Part } from '../../text/normalise';
import type { RuleFix } from '../rule';

/**
 * The classes of a team's own words: no pack of ours has them. Those that other classes are put together from are parts,
 * and mean nothing by themselves.
 */
export const teamClasses = memoizeWeak((lexicon: Lexicon): readonly string[] => {
  const names = lexicon.names.filter((name) => !ownClasses.has(name));
  if (names.length === 0) return names;
  const parts = new Set(
    lexicon.names.flatMap((name) => lexicon.referredBy(name).filter((part) => part !== name)),
  );
  return names.filter((name) => !parts.has(name));
});

/** The title of the fix that an entry's `say` makes. */
export const sayInstead: Text = { zh: '换成“{say}”', en: 'Say "{say}" instead' };

/**
 * What the entry that a mention is from adds to a report about it: its level, and what to say instead as a suggestion. A
 * rule of ours puts both into its report, and `sayInstead` among its fixes.
 * @param part the words in the text
 */
export function ofEntry<F extends string>(
  { owner, key }: CustomerText,
  { entry }: WordMention,
  part: Part,
  title: F,
): { readonly level: Level | undefined; readonly fixes: readonly RuleFix<F>[] } {
  const { level, say } = entry?.written ?? {};
  if (say === undefined) return { level, fixes: [] };
  const edits = [{ kind: 'replace', at: { in: owner, key, part }, text: say }] as const;
  return { level, fixes: [{ title, data: { say }, kind: 'suggestion', edits }] };
}

/**
 * The same for the parts of a text that a rule reports: of the first mention within each that an entry with a level or
 * words to say is from; nothing where there is none.
 * @param classes those that the rule is about
 */
export function ofTeam<F extends string>(
  given: CustomerText,
  reading: TextReading,
  classes: readonly string[],
  title: F,
): (part: Part) => ReturnType<typeof ofEntry<F>> {
  // Looked for once, when the first part is reported: hardly any text has some.
  let known: readonly WordMention[] | undefined;
  return ({ start, end }) => {
    known ??= classes.flatMap((name) => reading.mentionsAround(name).filter(saysMore));
    for (const mention of known) {
      const part = reading.view.part(mention);
      if (part.start >= start && part.end <= end) return ofEntry(given, mention, part, title);
    }
    return { level: undefined, fixes: [] };
  };
}

/** Whether the entry of a mention has a level or words of its own to say instead. */
const saysMore = ({ entry }: WordMention): boolean =>
  entry?.written.level !== undefined || entry?.written.say !== undefined;
