import { memoize } from '../collections/memoize';
import { perOwner, Results } from '../collections/query';
import type { PlaybookDocument } from './assemble';
import { changeSnapshot, type ContentChange, openSnapshot, type Snapshot } from './snapshot';

/**
 * One version of an open file, with the results that are memoised for the file. The snapshot is immutable; the results
 * grow, pass on to the next version, and are dropped when the file is closed. Versions that branch may share them, since
 * each result is valid for the inputs that it names.
 */
export interface Analysis extends Snapshot {
  readonly results: Results;
  /** The files that it extends, farthest first, where it is put together with them (inheritance/with-bases.ts). */
  readonly bases?: readonly Analysis[];
  /** The file alone, where it is put together with others. */
  readonly alone?: Analysis;
}

/** Opens a file: parses its text, with no results memoised yet. Never throws, whatever the text. */
export function openFile(uri: string, version: number, text: string): Analysis {
  return withResults(openSnapshot(uri, version, text), new Results());
}

/**
 * The next version of a file, at the cost of what changed.
 * @param results where results are memoised: with the file, unless the version is only a trial
 */
export function changeFile(
  file: Analysis,
  version: number,
  changes: readonly ContentChange[],
  results: Results = file.results,
): Analysis {
  return withResults(changeSnapshot(file, version, changes), results);
}

/** Adds the results to a snapshot in place: it was just made and has no other reference, so it need not be copied. */
const withResults = (snapshot: Snapshot, results: Results): Analysis => Object.assign(snapshot, { results });

/** The results of one document of a file; documents are identified by their index. */
export const resultsOf = ({ documents, results }: Analysis, document: PlaybookDocument): Results =>
  byPlace(results)(documents.indexOf(document));

const byPlace = perOwner(() => memoize<number, Results>(() => new Results()));
