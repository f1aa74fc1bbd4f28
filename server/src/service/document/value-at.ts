import type { Snapshot } from './snapshot';
import type { PlaybookDocument } from './assemble';
import { segmentAt } from '../yaml/segments/layout';

/** Finds the YAML document at an offset of the file; the first where none of them holds the offset. */
export function documentAt(snapshot: Snapshot, offset: number): PlaybookDocument | undefined {
  const block = snapshot.blocks.at(segmentAt(snapshot, offset));
  const holding = block && snapshot.documents.find(({ blocks }) => blocks.indexOf(block) >= 0);
  return holding ?? snapshot.documents[0];
}
