import type { Playbook } from '../../../../schemas/playbook';
import type { FaqEntry } from '../../../../schemas/sections/faq';
import type { QuickReply } from '../../../../schemas/sections/quick-replies';
import { type Index, incrementalIndex } from '../collections/incremental-index';
import { incrementalJoin } from '../collections/incremental-join';
import { Results } from '../collections/query';

/** A query of one or several indexes over the lists of a playbook. */
export type PlaybookIndex<T> = (results: Results, playbook: Playbook) => T;

/** The indexes of one playbook. Each is built on first use and then updated incrementally from edit to edit. */
export interface Indexes {
  get<T>(index: PlaybookIndex<T>): T;
}

/** @param results where the indexes are memoised; not kept unless given */
export const indexesOf = (playbook: Playbook, results: Results = new Results()): Indexes => ({
  get: (index) => index(results, playbook),
});

type Entries<V> = readonly (readonly [key: string, value: V])[];

/** An index of the quick replies. */
export function replyIndex<V>(entriesOf: (reply: QuickReply) => Entries<V>): PlaybookIndex<Index<V>> {
  const index = incrementalIndex(entriesOf);
  return (results, { quick_replies = [] }) => index(results, quick_replies);
}

/** An index of the entries of the FAQ. */
export function entryIndex<V>(entriesOf: (entry: FaqEntry) => Entries<V>): PlaybookIndex<Index<V>> {
  const index = incrementalIndex(entriesOf);
  return (results, { faq = [] }) => index(results, faq);
}

/** A join of two indexes by key; keys for which `make` returns undefined are left out. */
export function joinedIndex<A, B, R>(
  one: PlaybookIndex<Index<A>>,
  other: PlaybookIndex<Index<B>>,
  make: (key: string, one: Index<A>, other: Index<B>) => R | undefined,
): PlaybookIndex<ReadonlyMap<string, R>> {
  const join = incrementalJoin(make);
  return (results, playbook) => join(results, one(results, playbook), other(results, playbook));
}
