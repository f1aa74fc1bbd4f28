import type { Position, Range } from 'vscode-languageserver-types';
import { type Locale, say, type Text } from '../../../../schemas/text';
import type { Analysis } from '../document/analysis';
import type { Block } from '../document/block';
import { idKey, namedIds } from '../document/ids';
import { writtenIds } from '../document/written-ids';
import { shiftedByLines } from '../collections/shifted-by-lines';
import { contentEnd } from '../yaml/ranges/node-end';
import { spotOfWritten, writtenAt } from '../yaml/ranges/place';
import { originOf } from '../yaml/parse/value';
import { lineFinder } from '../yaml/segments/layout';
import { positionIn } from '../yaml/segments/segment';

/** An item whose id other places name, for a code lens above it. */
export interface UsesLens {
  /** The beginning of the item. */
  readonly range: Range;
  /** The beginning of its id: what refers to it is asked for by this place. */
  readonly at: Position;
}

/**
 * Items whose ids are named elsewhere. An item of one line has none, since a lens takes a line of its own; neither has
 * one that nothing names, since a reply that is sent by hand lacks nothing.
 * @param isNamedElsewhere whether other files may name the ids of this one: then items that this file does not name count too
 */
export function usesLenses(snapshot: Analysis, isNamedElsewhere = false): readonly UsesLens[] {
  const firstLineOf = lineFinder(snapshot);
  return snapshot.documents.flatMap((document, index) => {
    const named = namedIds(snapshot, document);
    const isShared = isNamedElsewhere && index === 0;
    return Array.from(document.blocks, (block) =>
      lensesOf(block, firstLineOf(block.segment)).filter(({ key }) => isShared || named.has(key)),
    ).flat();
  });
}

/** What a lens says. @param count how many places name the id */
export const usesTitle = (count: number, locale: Locale): string =>
  say(count === 0 ? unused : count === 1 ? once : several, locale, { count });

const unused: Text = { zh: '还没有地方用到', en: 'no uses' };
const once: Text = { zh: '有 1 处用到', en: '1 use' };
const several: Text = { zh: '有 {count} 处用到', en: '{count} uses' };

interface KeyedLens extends UsesLens {
  readonly key: string;
}

const lensesOf = shiftedByLines(
  (block: Block): readonly KeyedLens[] =>
    writtenIds(block).definitions.flatMap(({ kind, id, owner, key }) => {
      const item = originOf(owner);
      const written = writtenAt(owner, key);
      if (item?.segment !== block.segment || written?.segment !== block.segment) return [];
      const { segment, node } = item;
      const start = positionIn(segment, node.start);
      if (positionIn(segment, contentEnd(segment.text, node)).line === start.line) return [];
      const at = positionIn(segment, spotOfWritten(written).start);
      return [{ range: { start, end: start }, at, key: idKey(kind, id) }];
    }),
  (lenses, lines) =>
    lenses.map(({ range: { start }, at, key }) => {
      const moved = down(start, lines);
      return { range: { start: moved, end: moved }, at: down(at, lines), key };
    }),
);

const down = ({ line, character }: Position, lines: number): Position => ({ line: line + lines, character });
