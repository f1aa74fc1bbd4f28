import type { IdKind } from '../../../../../schemas/meta';
import { memoizeWeak } from '../../collections/memoize';
import { documentAt } from '../../document/value-at';
import { idsOfKind } from '../../document/ids';
import type { Mention } from '../../document/symbols';
import { idsToTakeOver } from '../../inheritance/ids-to-take-over';
import type { CompletionContext } from './context';
import { searched } from './searched';

/**
 * The most ids in a completion list. Nobody reads a longer one; serialising and sending thousands at every key takes
 * longer than typing.
 */
const MOST_IDS = 100;

export interface FittingIds<T extends Named = Mention> {
  /** A mention of each id, the best matches first. */
  readonly ids: readonly T[];
  /** Whether some were left out: with more typed, others may match best. */
  readonly isIncomplete: boolean;
}

/** Something with an id, or another word that it is written by, and perhaps a name. */
type Named = Pick<Mention, 'id' | 'label'>;

/** The ids of a kind that the document defines; of very many, those that match what is typed. */
export function fittingIds({ snapshot, offset, caret }: CompletionContext, kind: IdKind): FittingIds {
  const document = documentAt(snapshot, offset);
  return bestMatches(caret.typed, document ? idsOfKind(document, kind) : []);
}

/** Of very many ids those that match what is typed. */
export function bestMatches<T extends Named>(word: string, given: readonly T[]): FittingIds<T> {
  if (given.length <= MOST_IDS) return { ids: eachOnce(given), isIncomplete: false };
  const typed = word.toLowerCase();
  const [begin, middle, scattered]: [T[], T[], T[]] = [[], [], []];
  for (const mention of given) {
    const best = bestRank(wordsFor(mention), typed);
    if (best >= 0) [begin, middle, scattered][best]!.push(mention);
    if (begin.length === MOST_IDS) break;
  }
  return { ids: eachOnce([...begin, ...middle, ...scattered]), isIncomplete: true };
}

/** The ids of other files that the playbook may override here, or leave out where no kind is asked for. */
export function idsToOverride({ snapshot, offset, caret }: CompletionContext, kind?: IdKind): FittingIds {
  const isMerged = documentAt(snapshot, offset)?.inherited !== undefined;
  return bestMatches(caret.typed, isMerged ? idsToTakeOver(snapshot, kind) : []);
}

/** The first mention of each id, up to the limit. */
function eachOnce<T extends Named>(mentions: readonly T[]): readonly T[] {
  const ids = new Map<string, T>();
  for (const mention of mentions) {
    if (ids.size === MOST_IDS) break;
    if (!ids.has(mention.id)) ids.set(mention.id, mention);
  }
  return [...ids.values()];
}

/** Memoised, since mentions are the same from version to version. */
const wordsFor = memoizeWeak(({ id, label }: Named): readonly string[] =>
  searched(id, label).map((word) => word.toLowerCase()),
);

function bestRank(words: readonly string[], typed: string): number {
  let best = -1;
  for (const word of words) {
    const own = rank(word, typed);
    if (own >= 0 && (best < 0 || own < best)) best = own;
  }
  return best;
}

/** How well an id matches what is typed: as a prefix, a substring or a subsequence; -1: not at all. */
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
