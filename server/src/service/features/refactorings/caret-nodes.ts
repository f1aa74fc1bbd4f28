import type { Analysis } from '../../document/analysis';
import type { PlaybookDocument } from '../../document/assemble';
import { documentAt } from '../../document/value-at';
import { pathPrefix, type Path } from '../../yaml/ranges/path';
import { nodesAround, type NodeAround } from '../../yaml/rewrite/nodes-around';
import { segmentAt } from '../../yaml/segments/layout';
import { isListed, type Segment } from '../../yaml/segments/segment';

/** What stands around the caret, in a segment that can be read. */
export interface CaretNodes {
  readonly snapshot: Analysis;
  /** The playbook there, with those that it extends. */
  readonly document: PlaybookDocument;
  readonly segment: Segment;
  /** Index of the segment. */
  readonly index: number;
  /** The nodes around the caret, the outermost first. */
  readonly chain: readonly NodeAround[];
  /** The innermost of them. */
  readonly inner: NodeAround;
  /** Whether a node stands in a flow collection. */
  isInFlow(around: NodeAround): boolean;
  /** The path in the file of a node. */
  pathOf(around: NodeAround): Path;
}

/** Finds the nodes around an offset; undefined where the lines there cannot be read. */
export function caretNodes(snapshot: Analysis, offset: number): CaretNodes | undefined {
  const index = segmentAt(snapshot, offset);
  const segment = snapshot.segments.at(index);
  const document = documentAt(snapshot, offset);
  if (!segment?.root || segment.problems.length > 0 || !document) return undefined;
  const chain = nodesAround(segment.text, segment.root, offset - snapshot.starts.at(index));
  return {
    snapshot,
    document,
    segment,
    index,
    chain,
    inner: chain.at(-1)!,
    isInFlow: (around) =>
      chain.slice(0, chain.indexOf(around)).some(({ node }) => 'flow' in node && node.flow),
    pathOf: ({ path }) => (isListed(segment) ? [...pathPrefix(snapshot, index), ...path.slice(1)] : path),
  };
}
