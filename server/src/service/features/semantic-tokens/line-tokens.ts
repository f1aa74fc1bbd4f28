import { memoizeWeak } from '../../collections/memoize';
import type { Block } from '../../document/block';
import { lineIn, type Segment } from '../../yaml/segments/segment';
import { blockTokens } from './block-tokens';
import { tokenTypes } from './legend';
import type { PlacedToken } from './token';

/** A token within one line. */
export interface LineToken {
  /** Relative to the segment. */
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** Index into the legend's types. */
  readonly type: number;
  /** Bit set of the legend's modifiers. */
  readonly modifiers: number;
}

/** The tokens of a block, those over several lines split at each line break. */
export const lineTokens = memoizeWeak((block: Block): readonly LineToken[] =>
  blockTokens(block).flatMap((token) => byLine(block.segment, token)),
);

function byLine(segment: Segment, { start, end, type, definition }: PlacedToken): readonly LineToken[] {
  const [first, last] = [lineIn(segment, start), lineIn(segment, end - 1)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((line) => {
    const from = segment.lines[line]!;
    const part = segment.text.slice(Math.max(start, from), Math.min(end, segment.lines[line + 1] ?? end));
    const length = part.trim().length;
    if (length === 0) return [];
    const character = Math.max(start, from) - from + (part.length - part.trimStart().length);
    return [{ line, character, length, type: tokenTypes.indexOf(type), modifiers: definition ? 1 : 0 }];
  });
}
