import { gather, placesWhere } from '../rows/gather';
import { type Layout, lineAt, pieceAt } from './layout';
import { keyText, type MapNode, type Node } from './nodes';
import { parse } from './parse';
import { isListed, type Piece } from './piece';

export type Path = readonly (string | number)[];

/** What is being typed, and where. Found by putting a marker word at the caret and reading the piece again. */
export interface Caret {
  /**
   * `word`: a bare word that may be a key of the map at `path`, or the value there where the format wants no map;
   * `key`: a key that has its colon; `value`: a value behind a colon, in a list or in quotes;
   * `text`: somewhere inside a longer text; `item`: a blank place where the list at `path` can have an item.
   */
  readonly slot: 'word' | 'key' | 'value' | 'text' | 'item';
  /** For `word` and `key` the map, for `value` and `text` the value itself, for `item` the list. */
  readonly path: Path;
  /** What is typed so far, before the caret. */
  readonly typed: string;
  /** What a completion replaces, offsets into the file. */
  readonly start: number;
  readonly end: number;
  /** The column at which it starts: what follows on lines of its own is indented from here. */
  readonly column: number;
  /** Inside `[ ]` or `{ }`. */
  readonly flow: boolean;
  /** Keys that the map has already. */
  readonly present: readonly string[];
}

const marker = 'spCaret7';

/** What is being typed at an offset; undefined in a comment and where nothing can be said. */
export function caretAt(layout: Layout, offset: number): Caret | undefined {
  const index = pieceAt(layout, offset);
  const piece = layout.pieces.at(index);
  const pieceStart = layout.starts.at(index);
  const { text, start: lineStart } = lineAt(layout, offset);
  const line = lineAround(text, offset - lineStart);
  const place = {
    typed: line.word,
    start: offset - line.word.length,
    end: offset + line.tail.length,
    column: offset - line.word.length - lineStart,
  };
  if (line.bare && !line.dashed && place.column === 0 && piece?.kind !== 'whole')
    return {
      ...place,
      slot: line.hasColon ? 'key' : 'word',
      path: [],
      flow: false,
      present: rootKeys(layout),
    };

  if (!piece) return undefined;
  const prefix = pathPrefix(layout, index);
  if (line.blank && piece.kind === 'item' && place.column === piece.indent)
    return { ...place, slot: 'item', path: prefix.slice(0, -1), flow: false, present: [] };
  const before = piece.text.slice(0, place.start - pieceStart);
  const after = piece.text.slice(place.end - pieceStart);
  for (const colon of line.bare && !line.hasColon ? [': ', ''] : ['']) {
    const { root } = parse(`${before}${marker}${colon}${after}`);
    const found = root && findMarker(root, []);
    if (found) return { ...place, ...inFile(found, prefix, isListed(piece)) };
  }
  return undefined;
}

interface Line {
  /** The word before the caret and its rest behind it. */
  readonly word: string;
  readonly tail: string;
  /** Nothing but blanks and dashes stands before the word, or an opening of a flow collection. */
  readonly bare: boolean;
  readonly dashed: boolean;
  readonly blank: boolean;
  /** A colon follows the word. */
  readonly hasColon: boolean;
}

function lineAround(line: string, caret: number): Line {
  const before = line.slice(0, caret);
  const after = line.slice(caret);
  const word = /[^\s,[\]{}"'#]*$/.exec(before)![0];
  const tail = /^[^\s,[\]{}"':#]*/.exec(after)![0];
  const lead = before.slice(0, before.length - word.length).replace(/^\uFEFF/, '');
  const rest = after.slice(tail.length);
  return {
    word,
    tail,
    bare: /^(?:\s*(?:- +)*|.*[{[,]\s*)$/.test(lead),
    dashed: /^\s*- /.test(lead),
    blank: before.trim() === '' && after.trim() === '',
    hasColon: /^:(?:\s|$)/.test(rest),
  };
}

const rootKeys = ({ pieces }: Layout): readonly string[] => keysAtRoot(pieces);

const keysAtRoot = gather((piece: Piece) =>
  !isListed(piece) && piece.root?.kind === 'map' ? piece.root.pairs.map(keyText) : [],
);

const heads = placesWhere((piece: Piece) => !isListed(piece));

/** Where a piece hangs in the file: an item under its list, everything else at the root. */
export function pathPrefix({ pieces }: Layout, index: number): Path {
  if (!isListed(pieces.at(index)!)) return [];
  const head = heads(pieces).findLast((place) => place < index)!;
  const root = pieces.at(head)!.root;
  const key = root?.kind === 'map' && root.pairs[0] ? keyText(root.pairs[0]) : '';
  return [key, index - head - 1];
}

type Found = Pick<Caret, 'slot' | 'path' | 'flow' | 'present'>;

/** Inside an item's piece the list has one item, which in the file is another one of its list. */
function inFile(found: Found, prefix: Path, isItem: boolean): Found {
  return isItem ? { ...found, path: [...prefix, ...found.path.slice(1)] } : found;
}

function findMarker(node: Node, path: Path): Found | undefined {
  if (node.kind === 'scalar') return inScalar(node.value, path);
  if (node.kind === 'alias') return undefined;
  if (node.kind === 'seq') {
    for (const [index, item] of node.items.entries()) {
      const found = findMarker(item, [...path, index]);
      if (found) return { ...found, flow: found.flow || node.flow };
    }
    return undefined;
  }
  return inMap(node, path);
}

function inMap(map: MapNode, path: Path): Found | undefined {
  for (const pair of map.pairs) {
    if (pair.key.value === marker) {
      const present = map.pairs.map(keyText).filter((key) => key !== marker);
      return { slot: pair.value ? 'key' : 'word', path, flow: map.flow, present };
    }
    const found = pair.value && findMarker(pair.value, [...path, keyText(pair)]);
    if (found) return { ...found, flow: found.flow || map.flow };
  }
  return undefined;
}

function inScalar(value: unknown, path: Path): Found | undefined {
  const text = String(value);
  if (!text.includes(marker)) return undefined;
  return { slot: text === marker ? 'value' : 'text', path, flow: false, present: [] };
}
