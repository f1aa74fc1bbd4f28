import { indexesWhere } from '../../collections/derive';
import type { Layout } from '../segments/layout';
import { keyText } from '../parse/nodes';
import { isListed, type Segment } from '../segments/segment';

/** Keys and indexes that lead from the root of a document to a value. */
export type Path = readonly (string | number)[];

const heads = indexesWhere((segment: Segment) => !isListed(segment));

/** The path of a segment in the file: the list's key and the index for an item, otherwise empty. */
export function pathPrefix({ segments }: Layout, index: number): Path {
  if (!isListed(segments.at(index)!)) return [];
  const head = heads(segments).findLast((place) => place < index)!;
  const root = segments.at(head)!.root;
  const key = root?.kind === 'map' && root.pairs[0] ? keyText(root.pairs[0]) : '';
  return [key, index - head - 1];
}
