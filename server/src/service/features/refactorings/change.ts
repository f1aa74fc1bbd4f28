import type { Text } from '../../../../../schemas/text';
import type { SegmentEdit } from '../../yaml/edit/edit';
import type { Node } from '../../yaml/parse/nodes';
import { parse } from '../../yaml/parse/parse';
import { sameValue } from '../../yaml/rewrite/same-value';
import type { Segment } from '../../yaml/segments/segment';

/** A refactoring that can be offered. */
export interface Refactoring {
  readonly title: Text;
  readonly kind: 'refactor.rewrite';
  readonly edits: readonly SegmentEdit[];
}

/** Whether a segment parses with the edits, and then has the wanted value. */
export function makes(segment: Segment, edits: readonly SegmentEdit[], wanted: Node | undefined): boolean {
  const { root, problems } = parse(
    edits
      .filter((edit) => edit.segment === segment)
      .sort((a, b) => b.start - a.start)
      .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), segment.text),
  );
  return problems.length === 0 && sameValue(root, wanted);
}

/** A tree with another node in place of one of its own. */
export function withNode(root: Node, node: Node, by: Node): Node {
  if (root === node) return by;
  if (root.kind === 'seq') return { ...root, items: root.items.map((item) => withNode(item, node, by)) };
  if (root.kind !== 'map') return root;
  return {
    ...root,
    pairs: root.pairs.map((pair) => ({ ...pair, value: pair.value && withNode(pair.value, node, by) })),
  };
}
