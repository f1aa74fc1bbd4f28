import { difference } from '../../collections/difference';
import { haveSameEntries } from '../../collections/same-entries';
import type { Index } from '../../collections/incremental-index';
import type { Analysis } from '../../document/analysis';
import type { Mention } from '../../document/symbols';
import type { OfFile } from '../item-context';
import type { FillQuestions, Dependency } from './questions';

/** Stands for what cannot be told apart: whatever depends on it is always drawn again. */
export const anything: object = { is: 'anything' };

/** A version of a file as a page saw it. */
export interface Seen {
  readonly file: Pick<Analysis, 'segments' | 'firstLines' | 'bases'>;
  /** The version of the index of ids. */
  readonly ids: number;
  readonly barred: ReadonlyMap<object, string>;
  readonly ofFile: OfFile;
}

/** So many segments are told one by one; where more changed, drawing again is as quick. */
const MOST_SEGMENTS = 256;

/**
 * What changed between two versions of which drawings may depend: segments that moved or are gone, ids, texts that are
 * barred, placeholders. Undefined where it may be anything.
 */
export function touchedBetween(
  before: Seen,
  now: Seen,
  given: Pick<Index<Mention>, 'changedSince'>,
  fills: FillQuestions,
): ReadonlySet<Dependency> | undefined {
  if (!haveSameEntries(before.file.bases ?? [], now.file.bases ?? [])) return undefined;
  const segments = touchedSegments(before.file, now.file);
  const ids = given.changedSince(before.ids);
  if (!segments || !ids) return undefined;
  const touched = new Set<Dependency>([anything, ...segments, ...ids]);
  for (const [one, other] of [
    [before.barred, now.barred],
    [now.barred, before.barred],
  ] as const)
    for (const [owner, reason] of one) if (other.get(owner) !== reason) touched.add(owner);
  for (const question of fills.values())
    if (question.ask(before.ofFile) !== question.ask(now.ofFile)) touched.add(question);
  return touched;
}

/** The segments that are gone or begin on another line; undefined where all behind the change have moved. */
function touchedSegments(before: Seen['file'], now: Seen['file']): readonly object[] | undefined {
  if (before.segments === now.segments) return [];
  const { from, oldTo, newTo } = difference(before.segments, now.segments);
  const isLast = oldTo === before.segments.length;
  if (!isLast && before.firstLines.at(oldTo) !== now.firstLines.at(newTo)) return undefined;
  return oldTo - from > MOST_SEGMENTS ? undefined : [...before.segments.slice(from, oldTo)];
}
