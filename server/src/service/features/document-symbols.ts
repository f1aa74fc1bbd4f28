import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { FormatNode } from '../../../../schemas/format';
import type { Locale } from '../../../../schemas/text';
import type { Snapshot } from '../document/snapshot';
import type { Section } from '../document/assemble';
import { type Block, type Entry, formOfItem } from '../document/block';
import { childForm, formFor } from '../format/schema-node';
import { format } from '../format/format';
import { labelOf } from '../document/symbols';
import { contentEnd } from '../yaml/ranges/node-end';
import { lineFinder } from '../yaml/segments/layout';
import type { Position, Range } from '../yaml/segments/lines';
import { pairOf } from '../yaml/parse/nodes';
import { shiftedByLines } from '../collections/shifted-by-lines';
import { type Piece, positionIn } from '../yaml/segments/segment';
import { itemNode, originOf, type Written } from '../yaml/parse/value';

/** The sections of a file with their items, by the names that people gave them. */
export function documentSymbols(snapshot: Snapshot, locale: Locale): DocumentSymbol[] {
  const firstLineOf = lineFinder(snapshot);
  return snapshot.documents.flatMap(({ sections }) =>
    [...sections.values()].flatMap((section) => sectionSymbol(section, firstLineOf, locale) ?? []),
  );
}

function sectionSymbol(
  { name, piece, entry, items }: Section,
  firstLineOf: (piece: Piece) => number,
  locale: Locale,
): DocumentSymbol | undefined {
  const pair = piece.root?.kind === 'map' ? pairOf(piece.root, name) : undefined;
  if (!pair) return undefined;
  const firstLine = firstLineOf(piece);
  const own = movedRange(rangeIn(piece, pair.key.start, pair.key.end), firstLine);
  const last = items.last?.piece ?? piece;
  const lastNode = items.length > 0 ? last.root : (pair.value ?? pair.key);
  const end = lastNode
    ? movedPosition(positionIn(last, contentEnd(last.text, lastNode)), firstLineOf(last))
    : own.end;
  return {
    name,
    detail: childForm(format, name)?.docs?.title[locale],
    kind: SymbolKind.Namespace,
    range: { start: own.start, end },
    selectionRange: own,
    children:
      items.length > 0
        ? Array.from(items, (block, index) => numbered(symbolOfBlock(block, firstLineOf(block.piece)), index))
        : [...symbolsOfEntry(entry, firstLine)],
  };
}

/** What has no name is called by its place in the list. */
const numbered = (symbol: DocumentSymbol, index: number): DocumentSymbol =>
  symbol.name === '' ? { ...symbol, name: `#${index + 1}` } : symbol;

const symbolOfBlock = shiftedByLines(
  ({ piece, section, item }: Block) =>
    itemSymbol(item?.raw, section === undefined ? undefined : formOfItem(section), {
      piece,
      node: itemNode(piece.root!),
    }),
  moved,
);

const symbolsOfEntry = shiftedByLines(
  ({ key, owner, raw }: Entry): readonly DocumentSymbol[] =>
    innerSymbols(raw, childForm(format, key), originOf(owner)!.piece),
  (symbols, lines) => symbols.map((symbol) => moved(symbol, lines)),
);

function itemSymbol(raw: unknown, form: FormatNode | undefined, { piece, node }: Written): DocumentSymbol {
  const range = rangeIn(piece, node.start, contentEnd(piece.text, node));
  const label = typeof raw === 'object' && raw !== null ? labelOf(raw, form) : String(raw ?? '');
  return {
    name: oneLine(label),
    kind: SymbolKind.Object,
    range,
    selectionRange: { start: range.start, end: range.start },
    children: innerSymbols(raw, form, piece),
  };
}

/** The lists inside a section or an item whose items have names of their own. */
function innerSymbols(raw: unknown, form: FormatNode | undefined, piece: Piece): DocumentSymbol[] {
  const one = form && formFor(form, raw);
  if (!one || typeof raw !== 'object' || raw === null) return [];
  if (Array.isArray(raw))
    return raw.flatMap((item, index) => {
      const written = writtenIn(piece, item);
      return written ? [numbered(itemSymbol(item, one.items, written), index)] : [];
    });
  return Object.entries(raw).flatMap(([key, value]) => {
    const child = childForm(one, key);
    const written = child?.items?.labelledBy ? writtenIn(piece, value) : undefined;
    if (!written) return [];
    const range = rangeIn(piece, written.node.start, contentEnd(piece.text, written.node));
    return [
      {
        name: key,
        kind: SymbolKind.Array,
        range,
        selectionRange: { start: range.start, end: range.start },
        children: innerSymbols(value, child, piece),
      },
    ];
  });
}

/** Where a map or a list is written; undefined for what an alias brings from another piece, which is named there. */
function writtenIn(piece: Piece, value: unknown): Written | undefined {
  const origin = typeof value === 'object' && value !== null ? originOf(value) : undefined;
  return origin?.piece === piece ? origin : undefined;
}

const rangeIn = (piece: Piece, start: number, end: number): Range => ({
  start: positionIn(piece, start),
  end: positionIn(piece, end),
});

function moved(symbol: DocumentSymbol, lines: number): DocumentSymbol {
  return {
    ...symbol,
    range: movedRange(symbol.range, lines),
    selectionRange: movedRange(symbol.selectionRange, lines),
    children: symbol.children?.map((child) => moved(child, lines)),
  };
}

const movedRange = ({ start, end }: Range, lines: number): Range => ({
  start: movedPosition(start, lines),
  end: movedPosition(end, lines),
});

const movedPosition = ({ line, character }: Position, lines: number): Position => ({
  line: line + lines,
  character,
});

const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').slice(0, 60);
