import { memoize } from '../collections/memoize';
import { perOwner, Results } from '../collections/query';
import type { PlaybookDocument } from './assemble';
import { changeSnapshot, type ContentChange, openSnapshot, type Snapshot } from './snapshot';

/**
 * One version of an open file, with what was worked out for the file so far. The snapshot is a value and never changes;
 * the results grow, pass on to the next version, and go when the file is closed. Versions that branch may share them:
 * each result names the inputs that it holds for.
 */
export interface Analysis extends Snapshot {
  readonly results: Results;
}

/** Opens a file: reads its text, with nothing worked out yet. Never throws, whatever the text. */
export function openFile(uri: string, version: number, text: string): Analysis {
  return withResults(openSnapshot(uri, version, text), new Results());
}

/**
 * The next version of a file, at the cost of what changed.
 * @param results where it keeps what it works out: with the file, unless the version is only a trial
 */
export function changeFile(
  file: Analysis,
  version: number,
  changes: readonly ContentChange[],
  results: Results = file.results,
): Analysis {
  return withResults(changeSnapshot(file, version, changes), results);
}

/** The snapshot was made just now and nobody else has it: it need not be copied. */
const withResults = (snapshot: Snapshot, results: Results): Analysis => Object.assign(snapshot, { results });

/** The results of one document of a file; documents are told apart by their place. */
export const resultsOf = ({ documents, results }: Analysis, document: PlaybookDocument): Results =>
  byPlace(results)(documents.indexOf(document));

const byPlace = perOwner(() => memoize<number, Results>(() => new Results()));
