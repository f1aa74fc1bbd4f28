import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { memoizeWeak } from '../../collections/memoize';
import type { Index } from '../../collections/incremental-index';
import { entryIndex, joinedIndex, replyIndex } from '../../document/indexes';
import { isInUse } from '../../shop/reply-topics';
import type { Facts } from '../../document/facts';
import { type Contradiction, disagree } from '../../text/figures/contradictions';
import { statementsOfEntry, statementsOfReply } from './statements';
import type { Statement } from '../../text/figures/statements';

/** A contradiction between an entry and a reply that it does not name: different figures for one thing. */
export interface Elsewhere extends Contradiction {
  readonly entry: FaqEntry;
  readonly reply: QuickReply;
}

/**
 * The entries that a reply contradicts although nothing links the two: their headings are about one thing, and all
 * words around both figures are understood. Each figure of an entry is reported once, with the first such reply. Only
 * the figures that an edit touches are compared again.
 */
export function elsewhere({ indexes }: Facts): readonly Elsewhere[] {
  const against = indexes.get(figuresThatDiffer);
  return indexes
    .get(entriesByFigures)
    .valuesOf(against.keys())
    .flatMap((stated) => {
      const other = against.get(stated.about)!.get(stated);
      if (!other) return [];
      const figures = { one: stated.statements[0]!.quantity, other: other.statements[0]!.quantity };
      return [{ entry: stated.in, reply: other.in, ...figures }];
    });
}

/** The figures that a text gives for one thing. */
interface StatedFigures<T> {
  readonly in: T;
  readonly about: string;
  readonly statements: readonly Statement[];
  /** A key: equal for texts with the same figures. */
  readonly figures: string;
}

const figuresOfEntry = memoizeWeak((entry: FaqEntry) => understoodIn(entry, statementsOfEntry(entry)));

/** The figures of replies that agents may send on any day. */
const figuresOfReply = memoizeWeak((reply: QuickReply) =>
  isInUse(reply) && reply.valid === undefined ? understoodIn(reply, statementsOfReply(reply)) : [],
);

function understoodIn<T>(
  text: T,
  statements: readonly Statement[],
): readonly (readonly [string, StatedFigures<T>])[] {
  const clear = statements.filter(({ heading }) => heading !== undefined);
  const keys = new Map(clear.map(({ about, heading }) => [`${about} | ${heading}`, about]));
  return [...keys].map(([key, about]) => {
    const alike = statements.filter((one) => one.about === about);
    const figures = alike.map(({ quantity: { low, high, limit } }) => `${low} ${high} ${limit}`).join();
    return [key, { in: text, about: key, statements: alike, figures }];
  });
}

const entriesByFigures = entryIndex(figuresOfEntry);
const repliesByFigures = replyIndex(figuresOfReply);
const figuresThatDiffer = joinedIndex(entriesByFigures, repliesByFigures, contrary);

/** The largest number of different figures for one thing that are compared: a shop has two or three. */
const MOST_FIGURES = 50;

function contrary(
  about: string,
  entries: Index<StatedFigures<FaqEntry>>,
  replies: Index<StatedFigures<QuickReply>>,
): ReadonlyMap<StatedFigures<FaqEntry>, StatedFigures<QuickReply>> | undefined {
  const given = alike(replies.valuesOf([about])).slice(0, MOST_FIGURES);
  const found = new Map<StatedFigures<FaqEntry>, StatedFigures<QuickReply>>();
  for (const asked of given.length > 0 ? alike(entries.valuesOf([about])) : []) {
    const differing = given.filter(([first]) => disagree(asked[0]!.statements, first!.statements)).flat();
    for (const stated of differing.length > 0 ? asked : []) {
      const named = stated.in.quick_reply;
      // The reply that it names is compared by another rule.
      const other = differing.find(({ in: reply }) => named === undefined || reply.id !== named);
      if (other) found.set(stated, other);
    }
  }
  return found.size > 0 ? found : undefined;
}

/** Groups texts with the same figures, in the order of each group's first. */
function alike<T>(all: readonly StatedFigures<T>[]): readonly (readonly StatedFigures<T>[])[] {
  const groups = new Map<string, StatedFigures<T>[]>();
  for (const stated of all) {
    const group = groups.get(stated.figures);
    if (group) group.push(stated);
    else groups.set(stated.figures, [stated]);
  }
  return [...groups.values()];
}
