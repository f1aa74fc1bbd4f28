import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../document/snapshot';
import { shiftedByLines } from '../collections/shifted-by-lines';
import { contentEnd, lineStartAt } from '../yaml/ranges/node-end';
import { lineFinder } from '../yaml/segments/layout';
import { regionFolds } from './region-folds';
import { type Node, walk } from '../yaml/parse/nodes';
import { lineIn, type Segment } from '../yaml/segments/segment';

/**
 * Folding ranges of sections, items, groups, long texts, runs of comments and regions, where they span more than one line.
 * @param limit the number that the client wants at most; the longest are kept
 */
export function foldingRanges(snapshot: Snapshot, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const folds = allFolds(snapshot);
  if (folds.length <= limit) return folds;
  const length = ({ startLine, endLine }: FoldingRange): number => endLine - startLine;
  return folds.sort((a, b) => length(b) - length(a)).slice(0, limit);
}

function allFolds(snapshot: Snapshot): FoldingRange[] {
  const folds: FoldingRange[] = [];
  let place = 0;
  for (const segment of snapshot.segments)
    folds.push(...segmentFolds(segment, snapshot.firstLines.at(place++)));
  return [...folds, ...listFolds(snapshot), ...regionFolds(snapshot)];
}

const segmentFolds = shiftedByLines(
  (segment: Segment): readonly FoldingRange[] => [...contentFolds(segment), ...commentFolds(segment)],
  (folds, lines) =>
    folds.map((fold) => ({ ...fold, startLine: fold.startLine + lines, endLine: fold.endLine + lines })),
);

function contentFolds(segment: Segment): FoldingRange[] {
  const folds = new Map<number, number>();
  const fold = (start: number, node: Node): void => {
    const last = Math.max(contentEnd(segment.text, node) - 1, start);
    const [from, to] = [lineIn(segment, start), lineIn(segment, last)];
    if (to > from) folds.set(from, Math.max(folds.get(from) ?? 0, to));
  };
  if (segment.root)
    walk(segment.root, (node) => {
      if (node.kind === 'map') for (const { key, value } of node.pairs) if (value) fold(key.start, value);
      if (node.kind === 'seq')
        for (const item of node.items) fold(dashBefore(segment.text, item.start), item);
    });
  return [...folds].map(([startLine, endLine]) => ({ startLine, endLine }));
}

/** The line of an item's dash: the one above where only an anchor or a tag stands behind the dash. */
function dashBefore(text: string, start: number): number {
  const above = /^[ \t]*-(?:[ \t]+[&!]\S*)+(?:[ \t]+#.*)?$/;
  const lineStart = lineStartAt(text, start);
  if (text.slice(lineStart, start).trim() !== '' || lineStart === 0) return start;
  const before = lineStartAt(text, lineStart - 1);
  return above.test(text.slice(before, lineStart).trimEnd()) ? before : start;
}

/** Comments belong to the segment before them, so that a run of them never lies in two. */
function commentFolds(segment: Segment): FoldingRange[] {
  const run = /(?:^[ \t]*#[^\n]*(?:\n|$)){2,}/gm;
  return Array.from(segment.text.matchAll(run), ({ 0: comments, index }) => ({
    startLine: lineIn(segment, index),
    endLine: lineIn(segment, index + comments.trimEnd().length),
    kind: FoldingRangeKind.Comment,
  }));
}

/** A list whose items are segments folds from its key to its last item. */
function listFolds(snapshot: Snapshot): FoldingRange[] {
  const firstLineOf = lineFinder(snapshot);
  return snapshot.documents.flatMap(({ sections }) =>
    [...sections.values()].flatMap(({ segment, items }) => {
      const last = items.last?.segment;
      if (!last?.root) return [];
      const endLine = firstLineOf(last) + lineIn(last, contentEnd(last.text, last.root) - 1);
      return [{ startLine: firstLineOf(segment), endLine }];
    }),
  );
}
