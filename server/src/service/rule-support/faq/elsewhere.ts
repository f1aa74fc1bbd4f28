import type { FaqEntry } from '../../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../../schemas/sections/quick-replies';
import { memoizeWeak } from '../../collections/memoize';
import type { Index } from '../../collections/incremental-index';
import { entryIndex, joinedIndex, replyIndex } from '../../document/indexes';
import { isInUse } from '../../shop/reply-topics';
import type { Facts } from '../../document/facts';
import { type Contradiction, disagree } from '../../text/figures/contradictions';
import { statementsOfEntry, statementsOfReply } from './said';
import type { Statement } from '../../text/figures/statements';

/** An entry and a reply that it does not name, with different figures for one thing. */
export interface Elsewhere extends Contradiction {
  readonly entry: FaqEntry;
  readonly reply: QuickReply;
}

/**
 * The entries that a reply contradicts although nothing links the two: what stands over both is about one thing, and
 * all around both figures is understood. Each figure of an entry is told once, with the first such reply. Only the
 * figures that an edit touches are compared again.
 */
export function elsewhere({ indexes }: Facts): readonly Elsewhere[] {
  const against = indexes.get(figuresThatDiffer);
  return indexes
    .get(entriesByFigures)
    .valuesOf(against.keys())
    .flatMap((said) => {
      const other = against.get(said.about)!.get(said);
      if (!other) return [];
      const figures = { one: said.statements[0]!.quantity, other: other.statements[0]!.quantity };
      return [{ entry: said.in, reply: other.in, ...figures }];
    });
}

/** The figures that a text gives for one thing. */
interface StatedFigures<T> {
  readonly in: T;
  readonly about: string;
  readonly statements: readonly Statement[];
  /** The same for texts with the same figures. */
  readonly figures: string;
}

const figuresOfEntry = memoizeWeak((entry: FaqEntry) => understoodIn(entry, statementsOfEntry(entry)));

/** What agents may send on any day. */
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

/** So many different figures for one thing are looked at: a shop has two or three. */
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
    for (const said of differing.length > 0 ? asked : []) {
      const named = said.in.quick_reply;
      // What it names itself is held against it by name.
      const other = differing.find(({ in: reply }) => named === undefined || reply.id !== named);
      if (other) found.set(said, other);
    }
  }
  return found.size > 0 ? found : undefined;
}

/** Those with the same figures together, in the order of the first of each. */
function alike<T>(all: readonly StatedFigures<T>[]): readonly (readonly StatedFigures<T>[])[] {
  const groups = new Map<string, StatedFigures<T>[]>();
  for (const said of all) {
    const group = groups.get(said.figures);
    if (group) group.push(said);
    else groups.set(said.figures, [said]);
  }
  return [...groups.values()];
}
