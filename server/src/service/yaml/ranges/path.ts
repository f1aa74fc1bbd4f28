import { indexesWhere } from '../../collections/derive';
import type { Layout } from '../segments/layout';
import { keyText } from '../parse/nodes';
import { isListed, type Piece } from '../segments/segment';

/** Keys and indexes that lead from the root of a document to a value. */
export type Path = readonly (string | number)[];

const heads = indexesWhere((piece: Piece) => !isListed(piece));

/** Where a piece hangs in the file: an item under its list, everything else at the root. */
export function pathPrefix({ pieces }: Layout, index: number): Path {
  if (!isListed(pieces.at(index)!)) return [];
  const head = heads(pieces).findLast((place) => place < index)!;
  const root = pieces.at(head)!.root;
  const key = root?.kind === 'map' && root.pairs[0] ? keyText(root.pairs[0]) : '';
  return [key, index - head - 1];
}
