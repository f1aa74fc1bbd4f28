import type { IdKind } from '../../../../../schemas/meta';
import { documentAt } from '../../document-at';
import type { Mention } from '../../model/symbols';
import type { CompletionContext } from './context';

/** Nobody reads a longer list; writing and sending thousands at every key takes longer than typing. */
const MOST_IDS = 100;

export interface FittingIds {
  /** A mention of each id, those that fit best first. */
  readonly ids: readonly Mention[];
  /** Some were left out: with more typed, others may fit best. */
  readonly isIncomplete: boolean;
}

/** The ids of a kind that the document gives; of very many, those that fit what is typed. */
export function fittingIds({ snapshot, offset, caret }: CompletionContext, kind: IdKind): FittingIds {
  const given = new Map<string, Mention>();
  for (const { definitions } of documentAt(snapshot, offset)?.blocks ?? [])
    for (const mention of definitions)
      if (mention.kind === kind && !given.has(mention.id)) given.set(mention.id, mention);
  if (given.size <= MOST_IDS) return { ids: [...given.values()], isIncomplete: false };
  const typed = caret.typed.toLowerCase();
  const ranks: Mention[][] = [[], [], []];
  for (const mention of given.values()) ranks[rank(mention.id.toLowerCase(), typed)]?.push(mention);
  return { ids: ranks.flat().slice(0, MOST_IDS), isIncomplete: true };
}

/** How well an id fits: it begins with what is typed, has it somewhere, or has its letters in that order; -1: not at all. */
function rank(id: string, typed: string): number {
  const at = id.indexOf(typed);
  if (at >= 0) return Math.min(at, 1);
  let from = 0;
  for (const letter of typed) {
    from = id.indexOf(letter, from) + 1;
    if (from === 0) return -1;
  }
  return 2;
}
