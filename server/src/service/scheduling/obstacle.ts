import type { Analysis } from '../document/analysis';
import { locator } from '../document/resolve-range';
import { fileName } from '../inheritance/base-source';
import { aliasesOf } from '../yaml/parse/anchors';
import { type Node, walk } from '../yaml/parse/nodes';
import { originOf } from '../yaml/parse/value';
import { isWritten, writtenAt } from '../yaml/ranges/place';
import type { Segment } from '../yaml/segments/segment';
import { type Refusal, refuse } from './refusals';

/**
 * What is in the way of an edit that is to change one value and nothing else: it stands in another file, an alias or an
 * anchor makes it the value of other places too, or the text around it is broken.
 * @param owner the map or list that is edited
 * @param key its key or index whose value is replaced; without one, or where there is none, something is added to it
 */
export function obstacleAt(file: Analysis, owner: object, key?: string | number): Refusal | undefined {
  const origin = originOf(owner);
  if (!origin) return refuse('unreadable');
  if (file.segments.indexOf(origin.segment) < 0) return otherFile(file, owner);
  const written = key !== undefined && isOwn(owner, key) ? writtenAt(owner, key) : undefined;
  const { segment, node } = written ?? origin;
  if (file.segments.indexOf(segment) < 0) return otherFile(file, owner);
  if (segment.problems.length > 0) return refuse('unreadable');
  if (node.kind === 'alias') return refuse('alias', { name: node.name });
  return anchorAround(file, segment, written ? node : { ...node, end: node.start });
}

/** What is in the way of taking an item away: others refer to what stands in it. */
export function obstacleToRemoval(file: Analysis, list: object, index: number): Refusal | undefined {
  const written = writtenAt(list, index);
  if (!written) return refuse('unreadable');
  if (file.segments.indexOf(written.segment) < 0) return otherFile(file, list, index);
  if (written.segment.problems.length > 0) return refuse('unreadable');
  const name = anchorIn(written.node);
  if (name !== undefined) return refuse('anchor', { name });
  return anchorAround(file, written.segment, written.node);
}

/** Whether a list item, or the value of a key, stands in the owner itself: no merge key or other file gives it. */
function isOwn(owner: object, key: string | number): boolean {
  return typeof key === 'number' || (originOf(owner)?.from?.has(key) !== true && isWritten(owner, key));
}

function anchorAround(
  file: Analysis,
  segment: Segment,
  span: Pick<Node, 'start' | 'end'>,
): Refusal | undefined {
  const [alias] = aliasesOf(file.segments, segment, span);
  return alias?.node.kind === 'alias' ? refuse('anchor', { name: alias.node.name }) : undefined;
}

function anchorIn(node: Node): string | undefined {
  let found: string | undefined;
  walk(node, (inner) => {
    if (inner.kind !== 'alias') found ??= inner.anchor;
  });
  return found;
}

function otherFile(file: Analysis, owner: object, key?: number): Refusal {
  const { uri } = locator(file)({ in: owner, key });
  return refuse('otherFile', { file: fileName(uri ?? '') });
}
