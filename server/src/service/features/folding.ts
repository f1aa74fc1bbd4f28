import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../document';
import { placeFinder } from '../rows/place-finder';
import { lastAtOrBelow } from '../rows/rising';
import { contentEnd } from '../syntax/extent';
import { type Node, walk } from '../syntax/nodes';
import type { Piece } from '../syntax/piece';

/** Sections, items, groups, long texts and runs of comments that take more than one line. */
export function foldingRanges(snapshot: Snapshot): FoldingRange[] {
  const inPieces = [...snapshot.pieces].flatMap((piece, index) =>
    pieceFolds(piece, snapshot.firstLines.at(index)),
  );
  return [...inPieces, ...listFolds(snapshot), ...commentFolds(snapshot.text)];
}

function pieceFolds(piece: Piece, firstLine: number): FoldingRange[] {
  const folds = new Map<number, number>();
  const lineOf = (offset: number): number => lastAtOrBelow(piece.lines, offset);
  const fold = (start: number, node: Node): void => {
    const [from, to] = [lineOf(start), lineOf(Math.max(contentEnd(piece.text, node) - 1, start))];
    if (to > from) folds.set(from, Math.max(folds.get(from) ?? 0, to));
  };
  if (piece.root)
    walk(piece.root, (node) => {
      if (node.kind === 'map') for (const { key, value } of node.pairs) if (value) fold(key.start, value);
      if (node.kind === 'seq') for (const item of node.items) fold(item.start, item);
    });
  return [...folds].map(([from, to]) => ({ startLine: firstLine + from, endLine: firstLine + to }));
}

/** A list that is cut into items folds from its key to its last item. */
function listFolds(snapshot: Snapshot): FoldingRange[] {
  const indexOf = placeFinder(snapshot.pieces);
  const firstLineOf = (piece: Piece): number => snapshot.firstLines.at(indexOf(piece)!);
  return snapshot.documents.flatMap(({ sections }) =>
    [...sections.values()].flatMap(({ piece, items }) => {
      const last = items.last?.piece;
      if (!last?.root) return [];
      const endLine = firstLineOf(last) + lastAtOrBelow(last.lines, contentEnd(last.text, last.root) - 1);
      return [{ startLine: firstLineOf(piece), endLine }];
    }),
  );
}

function commentFolds(text: string): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const run = /(?:^[ \t]*#[^\n]*(?:\n|$)){2,}/gm;
  let [line, from] = [0, 0];
  for (const match of text.matchAll(run)) {
    line += countNewlines(text, from, match.index);
    const lines =
      countNewlines(text, match.index, match.index + match[0].length) - (match[0].endsWith('\n') ? 1 : 0);
    folds.push({ startLine: line, endLine: line + lines, kind: FoldingRangeKind.Comment });
    from = match.index;
  }
  return folds;
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
