import { type DocumentSymbol, SymbolKind, SymbolTag } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../schemas/format';
import type { Locale } from '../../../../schemas/text';
import type { Snapshot } from '../document/snapshot';
import type { Section } from '../document/assemble';
import { type Block, type Entry, schemaOfItem } from '../document/block';
import { childSchema, schemaFor } from '../format/schema-node';
import { format } from '../format/format';
import { labelIn } from '../format/label';
import { detailOf, isRetired, kindOf } from './symbol-details';
import { contentEnd } from '../yaml/ranges/node-end';
import { lineFinder } from '../yaml/segments/layout';
import type { Position, Range } from '../yaml/segments/lines';
import { type Node, pairOf } from '../yaml/parse/nodes';
import { shiftedByLines } from '../collections/shifted-by-lines';
import { type Segment, positionIn } from '../yaml/segments/segment';
import { itemNode, originOf, type Written } from '../yaml/parse/value';

/** Document symbols (the outline): the sections of a file with their items, by name. */
export function documentSymbols(snapshot: Snapshot, locale: Locale): DocumentSymbol[] {
  const firstLineOf = lineFinder(snapshot);
  return snapshot.documents.flatMap(({ sections }) =>
    [...sections.values()].flatMap((section) => sectionSymbol(section, firstLineOf, locale) ?? []),
  );
}

function sectionSymbol(
  { name, segment, entry, items }: Section,
  firstLineOf: (segment: Segment) => number,
  locale: Locale,
): DocumentSymbol | undefined {
  const pair = segment.root?.kind === 'map' ? pairOf(segment.root, name) : undefined;
  if (!pair) return undefined;
  const firstLine = firstLineOf(segment);
  const own = movedRange(rangeIn(segment, pair.key.start, pair.key.end), firstLine);
  const last = items.last?.segment ?? segment;
  const lastNode = items.length > 0 ? last.root : (pair.value ?? pair.key);
  const end = lastNode
    ? movedPosition(positionIn(last, contentEnd(last.text, lastNode)), firstLineOf(last))
    : own.end;
  return {
    name,
    detail: childSchema(format, name)?.docs?.title[locale],
    kind: SymbolKind.Namespace,
    range: { start: own.start, end },
    selectionRange: own,
    children:
      items.length > 0
        ? Array.from(items, (block, index) =>
            numbered(symbolOfBlock(block, firstLineOf(block.segment)), index),
          )
        : [...symbolsOfEntry(entry, firstLine)],
  };
}

/** Names a symbol without a name by its number in the list. */
const numbered = (symbol: DocumentSymbol, index: number): DocumentSymbol =>
  symbol.name === '' ? { ...symbol, name: `#${index + 1}` } : symbol;

const symbolOfBlock = shiftedByLines(
  ({ segment, section, item }: Block) =>
    itemSymbol(item?.raw, section === undefined ? undefined : schemaOfItem(section), {
      segment,
      node: itemNode(segment.root!),
    }),
  moved,
);

const symbolsOfEntry = shiftedByLines(
  ({ key, owner, raw }: Entry): readonly DocumentSymbol[] =>
    innerSymbols(raw, childSchema(format, key), originOf(owner)!.segment),
  (symbols, lines) => symbols.map((symbol) => moved(symbol, lines)),
);

function itemSymbol(
  raw: unknown,
  schema: SchemaNode | undefined,
  { segment, node }: Written,
): DocumentSymbol {
  const range = rangeIn(segment, node.start, contentEnd(segment.text, node));
  const label = typeof raw === 'object' && raw !== null ? labelIn(schema, raw)?.text : String(raw ?? '');
  return {
    name: oneLine(label),
    detail: detailOf(raw, schema),
    kind: kindOf(schema),
    ...(isRetired(raw, schema) ? { tags: [SymbolTag.Deprecated] } : {}),
    range,
    selectionRange: { start: range.start, end: range.start },
    children: innerSymbols(raw, schema, segment),
  };
}

/** The symbols of the lists inside a section or an item whose items have names. */
function innerSymbols(raw: unknown, schema: SchemaNode | undefined, segment: Segment): DocumentSymbol[] {
  const one = schema && schemaFor(schema, raw);
  if (!one || typeof raw !== 'object' || raw === null) return [];
  if (Array.isArray(raw))
    return raw.flatMap((item, index) => {
      const written = writtenIn(segment, item);
      return written ? [numbered(itemSymbol(item, one.items, written), index)] : [];
    });
  return Object.entries(raw).flatMap(([key, value]) => {
    const child = childSchema(one, key);
    const written = child?.items?.labelledBy ? writtenIn(segment, value) : undefined;
    if (!written) return [];
    const own = keyOf(raw, key, segment) ?? { start: written.node.start, end: written.node.start };
    return [
      {
        name: key,
        kind: SymbolKind.Array,
        range: rangeIn(segment, own.start, contentEnd(segment.text, written.node)),
        selectionRange: rangeIn(segment, own.start, own.end),
        children: innerSymbols(value, child, segment),
      },
    ];
  });
}

/** A key where it is written in that segment: from there editors name what they scroll through. */
function keyOf(map: object, key: string, segment: Segment): Pick<Node, 'start' | 'end'> | undefined {
  const origin = originOf(map);
  return origin?.segment === segment && origin.node.kind === 'map'
    ? pairOf(origin.node, key)?.key
    : undefined;
}

/**
 * Where a map or a list is written; undefined for the value of an alias from another segment, which has its symbol
 * there.
 */
function writtenIn(segment: Segment, value: unknown): Written | undefined {
  const origin = typeof value === 'object' && value !== null ? originOf(value) : undefined;
  return origin?.segment === segment ? origin : undefined;
}

const rangeIn = (segment: Segment, start: number, end: number): Range => ({
  start: positionIn(segment, start),
  end: positionIn(segment, end),
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
