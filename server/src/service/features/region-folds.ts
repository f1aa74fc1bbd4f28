import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { indexesWhere } from '../collections/derive';
import { memoizeWeak } from '../collections/memoize';
import type { Snapshot } from '../document/snapshot';
import { lineIn, type Segment } from '../yaml/segments/segment';

/** Folds from `# region` to its `# endregion`, as editors know them from other languages; they may lie in one another. */
export function regionFolds(snapshot: Snapshot): readonly FoldingRange[] {
  const folds: FoldingRange[] = [];
  const open: number[] = [];
  for (const place of withMarks(snapshot.segments)) {
    const firstLine = snapshot.firstLines.at(place);
    for (const { line, opens } of marksOf(snapshot.segments.at(place)!)) {
      if (opens) open.push(firstLine + line);
      else if (open.length > 0)
        folds.push({ startLine: open.pop()!, endLine: firstLine + line, kind: FoldingRangeKind.Region });
    }
  }
  return folds;
}

/** A comment that begins or ends a region, by its line in the segment. */
interface RegionMark {
  readonly line: number;
  readonly opens: boolean;
}

const marksOf = memoizeWeak((segment: Segment): readonly RegionMark[] =>
  Array.from(segment.text.matchAll(/^[ \t]*#[ \t]*(end)?region\b/gm), ({ 1: end, index }) => ({
    line: lineIn(segment, index),
    opens: end === undefined,
  })),
);

const withMarks = indexesWhere((segment: Segment) => marksOf(segment).length > 0);
