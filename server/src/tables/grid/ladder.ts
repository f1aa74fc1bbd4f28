import type { TextEdit } from 'vscode-languageserver-types';
import { commonEnds, positionAt } from '../../service';
import { editsInText } from '../import/edits-in-text';
import type { Item } from '../import/fields';
import { applied, textWith } from '../import/trial';
import { cellEdits } from './edit-cell';
import { withField } from './item-field';
import { type GridItem, rungOf } from './items';
import { type OwnFile } from './own-file';
import { listIn } from './lists';
import { editsOfStep, type GridRefusal, readAndKept } from './step';

const SECTION = 'priority.categories';

/**
 * Moves a category to the place of another on the ladder, where categories stand by level, then by the order of the file:
 * it takes a level that fits between its new neighbours, and a place in the file among those of the same level.
 * @param ladder all categories in the order in which they hold
 */
export function climbed(
  own: OwnFile,
  ladder: readonly GridItem[],
  item: GridItem,
  to: GridItem,
): readonly TextEdit[] | GridRefusal {
  const place = ladder.indexOf(to);
  const others = ladder.filter((one) => one !== item);
  const [above, below] = [others[place - 1], others[place]];
  const level = Math.min(Math.max(rungOf(item), above ? rungOf(above) : 1), below ? rungOf(below) : 5);
  const list = listIn(own, SECTION);
  const index = item.own!.index;
  const order = orderOf(list.length, index, sameRung(above, level), sameRung(below, level));
  const isInPlace = order.every((old, now) => old === now);
  const fresh = withField(item.own!.raw as Item, 'level', level);
  const wanted = new Map([
    [SECTION, order.map((at) => (at === index && level !== rungOf(item) ? fresh : list[at]))],
  ]);
  if (level === rungOf(item))
    return isInPlace ? [] : editsOfStep(own, { wanted, ways: [[{ kind: 'reorder', in: list, order }]] });
  if (isInPlace) return editsOfStep(own, { wanted, ways: cellEdits(list[index] as Item, 'level', level) });
  return readAndKept(own, wanted, [() => movedAndSet(own, order, order.indexOf(index), level)]);
}

/** The index in the file of a neighbour on the same level; undefined where it has another, or is not in the file. */
const sameRung = (one: GridItem | undefined, level: number): number | undefined =>
  one && rungOf(one) === level ? one.own?.index : undefined;

/** The old indexes in their new order: an item stands behind its neighbour above and before the one below. */
function orderOf(length: number, index: number, above = -1, below = length): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  if (above < index && index < below) return order;
  order.splice(index, 1);
  order.splice(above >= 0 ? order.indexOf(above) + 1 : order.indexOf(below), 0, index);
  return order;
}

/** Both at once: what is moved cannot be edited in the same go, so the level is set in the text as it is then. */
function movedAndSet(
  own: OwnFile,
  order: readonly number[],
  now: number,
  level: number,
): readonly TextEdit[] {
  const moves = editsInText(own.file, own.document, [{ kind: 'reorder', in: listIn(own, SECTION), order }]);
  if (moves.length === 0) return [];
  const file = applied(own.file, moves);
  const moved: OwnFile = { file, document: file.documents[own.index] ?? own.document, index: own.index };
  const raw = listIn(moved, SECTION)[now];
  const [way = []] = cellEdits((raw ?? {}) as Item, 'level', level);
  return linesThatDiffer(own, textWith(file, editsInText(file, moved.document, way)));
}

/** The edit that makes the text of a file another one, in whole lines. */
function linesThatDiffer({ file }: OwnFile, text: string): readonly TextEdit[] {
  const old = file.text;
  const ends = commonEnds(old, text);
  const start = old.slice(0, ends.start).lastIndexOf('\n') + 1;
  let { behind } = ends;
  while (behind > 0 && old.at(-1 - behind) !== '\n') behind--;
  const end = old.length - behind;
  return [
    {
      range: { start: positionAt(file, start), end: positionAt(file, end) },
      newText: text.slice(start, text.length - behind),
    },
  ];
}
