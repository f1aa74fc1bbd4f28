import type { InlayHint } from 'vscode-languageserver-types';
import type { Analysis } from '../../document/analysis';
import { readDocuments, type Snapshot } from '../../document/snapshot';
import { changesOf, type HintKind, hintsOf } from './hints';
import { type AnalysisContext, shopAnalysisOf } from '../../shop/analysis';
import { lineEndAt } from '../../yaml/ranges/node-end';
import { positionAt } from '../../yaml/segments/layout';
import type { Position, Range } from '../../yaml/segments/lines';
import { spotOf } from '../../yaml/ranges/place';

export interface InlayHintOptions extends AnalysisContext {
  /** The kinds that are turned off. */
  readonly without?: ReadonlySet<HintKind>;
}

/** The inlay hints of a range, from the engines. */
export function inlayHints(snapshot: Analysis, range: Range, options: InlayHintOptions): InlayHint[] {
  const shown = blocksIn(snapshot, range);
  const shownAt = new Map(shown.map(({ block, index }) => [block.segment, index]));
  const hints: InlayHint[] = [];
  for (const document of readDocuments(snapshot)) {
    const analysis = shopAnalysisOf(snapshot, document, options);
    const blocks = shown.filter((one) => document.blocks.indexOf(one.block) >= 0).map(({ block }) => block);
    const labels = new Set<string>();
    for (const { at, kind, resolve } of blocks.length > 0 ? hintsOf(analysis, blocks) : []) {
      const spot = options.without?.has(kind) ? undefined : spotOf(at);
      const index = spot && shownAt.get(spot.segment);
      if (index === undefined) continue;
      const end = lineEndAt(spot!.segment.text, spot!.end);
      const position = positionAt(snapshot, snapshot.starts.at(index) + end);
      // What an alias repeats has one place, so it gets one hint.
      const key = `${kind} ${index} ${spot!.start}`;
      if (!holds(range, position) || labels.has(key)) continue;
      const found = resolve();
      if (!found) continue;
      labels.add(key);
      hints.push({ position, ...found, paddingLeft: true });
    }
  }
  return hints;
}

/** The next moment, in epoch milliseconds, at which hints of a file change; undefined where there is none. */
export function hintsHoldUntil(snapshot: Analysis, context: AnalysisContext): number | undefined {
  const moments = readDocuments(snapshot).flatMap((document) =>
    changesOf(shopAnalysisOf(snapshot, document, context)).filter(
      (moment) => moment > Date.parse(context.now ?? ''),
    ),
  );
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

const holds = ({ start, end }: Range, { line }: Position): boolean => start.line <= line && line <= end.line;

/** The blocks that a range touches, each with its place in the file. */
function blocksIn({ blocks, firstLines }: Snapshot, { start, end }: Range) {
  const first = firstLines.placeOf(start.line);
  const shown = blocks.slice(first, firstLines.placeOf(end.line) + 1);
  return Array.from(shown, (block, index) => ({ block, index: first + index }));
}
