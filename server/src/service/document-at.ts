import type { Snapshot } from './document';
import type { PlaybookDocument } from './model/assemble';
import { pieceAt } from './syntax/layout';

/** The document of the file in which an offset lies. */
export function documentAt(snapshot: Snapshot, offset: number): PlaybookDocument | undefined {
  const piece = snapshot.pieces[pieceAt(snapshot, offset)];
  const holding = snapshot.documents.find((document) =>
    document.blocks.some((block) => block.piece === piece),
  );
  return holding ?? snapshot.documents[0];
}
