import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { reduceChunks } from '../../collections/derive';
import { chunkedListOf } from '../../collections/list';
import type { Chunk } from '../../collections/chunked-list';
import { plainWords } from '../../wording/quoted';
import { isInUse } from '../../shop/reply-topics';
import { groupName } from '../../wording/reply-group';

interface Group {
  readonly first: QuickReply;
  /** The number of its replies that agents may send now. */
  readonly count: number;
}

type Groups = ReadonlyMap<string, Group>;

/** The groups of the quick replies that agents may send now, in the order of the file. */
export const groupsOf = (replies: readonly QuickReply[]): Groups => inRow(chunkedListOf(replies));

const inRow = reduceChunks(
  (chunk: Chunk<QuickReply>): Groups =>
    together(
      chunk.flatMap((reply) =>
        groupName(reply) !== '' && isInUse(reply)
          ? [new Map([[groupName(reply), { first: reply, count: 1 }]])]
          : [],
      ),
    ),
  together,
);

function together(parts: readonly Groups[]): Groups {
  const groups = new Map<string, Group>();
  for (const part of parts)
    for (const [name, { first, count }] of part) {
      const known = groups.get(name);
      groups.set(name, { first: known?.first ?? first, count: (known?.count ?? 0) + count });
    }
  return groups;
}

/**
 * Detects misspelt names: each is mapped to the name that was probably meant, which differs by spacing, case,
 * punctuation or a filler word such as “问题”, or by one typo in a longer English word. The name that is used more often,
 * else the earlier one, is the right one.
 * @param counts how often each name is used, in the order of the file
 */
export function probablyMeant(counts: ReadonlyMap<string, number>): ReadonlyMap<string, MeantName> {
  const meant = new Map<string, MeantName>();
  const known = new Map<string, string>();
  const names = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  for (const name of names) {
    const keys = [plainWords(name), withoutEmptyWords(name), ...typos(name)].filter((key) => key !== '');
    const other = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (other === undefined) for (const key of keys) known.set(key, known.get(key) ?? name);
    else meant.set(name, { name: other, sameLetters: plainWords(name) === plainWords(other) });
  }
  return meant;
}

export interface MeantName {
  readonly name: string;
  /** Whether the two names differ only in spacing, case and punctuation. */
  readonly sameLetters: boolean;
}

const withoutEmptyWords = (name: string): string =>
  plainWords(name).replace(/(?:相关问题|问题|相关|咨询|分组|组|类)$/, '');

/**
 * The deletion variants of a name: with one letter left out, for each letter. Two names that are one typo apart share
 * one.
 */
function typos(name: string): readonly string[] {
  const word = plainWords(name);
  // Chinese names are too short for typos (售前, 售后), and different numbers are meant.
  if (!/^[a-z]{6,40}$/.test(word)) return [];
  return Array.from(word, (_, index) => `~${word.slice(0, index)}${word.slice(index + 1)}`).concat(
    `~${word}`,
  );
}
