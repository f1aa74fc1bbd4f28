import { sectionNames } from '../../format/format';
import { keyText, type MapNode, type Node, pairOf } from '../../yaml/parse/nodes';
import { onward } from '../../collections/onward';
import {
  contentEnd,
  dashBefore,
  endsInKeptBreaks,
  indentAt,
  lineEndAt,
  newlineOf,
  nextLineAt,
} from '../../yaml/ranges/node-end';
import { idIn, rootOf } from './parts';

/** Parts that go to the same place, one behind the other. */
export interface Insertion {
  readonly path: readonly string[];
  /** Undefined for items. */
  readonly key?: string;
  /** The ids of the items. */
  readonly ids: readonly string[];
  /** Whole lines, at whatever indent. */
  readonly lines: string;
}

/**
 * A text with parts of another put where they belong: items behind those of their list, a section in its canonical place.
 * @returns undefined where there is no place for one of them, or something is there already
 */
export const withParts = (text: string, parts: readonly Insertion[]): string | undefined =>
  parts.reduce<string | undefined>((now, part) => (now === undefined ? now : withPart(now, part)), text);

function withPart(text: string, { path, key, ids, lines }: Insertion): string | undefined {
  const root = rootOf(text);
  if (!root) return undefined;
  const way = key === undefined ? path : [...path, key];
  let map: MapNode = root;
  for (const [depth, step] of way.entries()) {
    // What an alias or a merge gives to others, or takes from them, is not this place's alone.
    if (map.anchor !== undefined || pairOf(map, '<<')) return undefined;
    const pair = pairOf(map, step);
    const rest = way.slice(depth);
    if (!pair) return insideMap(text, map, key === undefined ? rest : rest.slice(0, -1), lines);
    const value = pair.value;
    if (value?.kind === 'alias' || value?.anchor !== undefined) return undefined;
    if (depth === way.length - 1) {
      const isFree = key === undefined && value?.kind === 'seq' && !value.flow && value.items.length > 0;
      const isTaken = (item: Node): boolean => ids.some((id) => id === idIn(item));
      return isFree && !value.items.some(isTaken) ? behindItems(text, value, lines) : undefined;
    }
    if (value?.kind !== 'map' || value.flow) return undefined;
    map = value;
  }
  return undefined;
}

function behindItems(text: string, list: Node, lines: string): string {
  const first = list.kind === 'seq' ? list.items[0]! : list;
  const dash = dashBefore(text, first);
  return insertBehind(text, contentEnd(text, list), atIndent(lines, indentAt(text, dash)));
}

/** @param keys those that are missing, from the outermost */
function insideMap(text: string, map: MapNode, keys: readonly string[], lines: string): string {
  const first = map.pairs[0]!.key;
  const indent = indentAt(text, first.start);
  const heads = keys.map((key, depth) => `${' '.repeat(indent + 2 * depth)}${key}:\n`).join('');
  const added = heads + atIndent(lines, indent + 2 * keys.length);
  if (indent > 0) return insertBehind(text, contentEnd(text, map), added);
  const before = sectionBefore(map, keys[0] ?? /^([\w-]+)/m.exec(lines)?.[1] ?? '');
  const above = before ? (before.value ?? before.key) : map;
  return insertBehind(text, contentEnd(text, above), endsInKeptBreaks(text, above) ? added : `\n${added}`);
}

/** The last section that stands before one in the format. */
function sectionBefore({ pairs }: MapNode, name: string): MapNode['pairs'][number] | undefined {
  const rank = sectionNames.indexOf(name);
  if (rank < 0) return pairs.at(-1);
  const rankOf = (pair: MapNode['pairs'][number]): number => sectionNames.indexOf(keyText(pair));
  return pairs
    .filter((pair) => rankOf(pair) < rank)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .at(-1);
}

/** Puts lines below the line of an offset, and below the indented comments there, which belong to what is above. */
function insertBehind(text: string, offset: number, lines: string): string {
  let at = nextLineAt(text, lineEndAt(text, offset));
  while (/^[ \t]+#/.test(text.slice(at, lineEndAt(text, at)))) at = onward(at, nextLineAt(text, at));
  const added = newlineOf(text, text.slice(0, at).endsWith('\n') ? lines : `\n${lines}`);
  return text.slice(0, at) + added + text.slice(at);
}

/** Lines moved as a block until the outermost of them stands at an indent. */
export function atIndent(lines: string, indent: number): string {
  const all = lines.replace(/\r\n/g, '\n').split('\n');
  const depths = all.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const by = indent - Math.min(...depths);
  if (by === 0) return all.join('\n');
  return all
    .map((line) => (line.trim() === '' ? line : by > 0 ? ' '.repeat(by) + line : line.slice(-by)))
    .join('\n');
}
