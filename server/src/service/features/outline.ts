import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { FormatNode } from '../../../../schemas/format';
import type { Locale } from '../../../../schemas/text';
import type { Snapshot } from '../document';
import type { Section } from '../model/assemble';
import { childForm, formFor } from '../model/form';
import { format } from '../model/format';
import { labelOf } from '../model/symbols';
import { placeFinder } from '../rows/place-finder';
import { contentEnd } from '../syntax/extent';
import { rangeIn } from '../syntax/layout';
import type { Range } from '../syntax/lines';
import type { Node } from '../syntax/nodes';
import { pairOf } from '../syntax/nodes';
import type { Piece } from '../syntax/piece';
import { itemNode, originOf } from '../syntax/value';

/** The sections of a file with their items, by the names that people gave them. */
export function documentSymbols(snapshot: Snapshot, locale: Locale): DocumentSymbol[] {
  const indexOf = placeFinder(snapshot.pieces);
  const rangeOf = (piece: Piece, span: { start: number; end: number }): Range =>
    rangeIn(snapshot, indexOf(piece)!, span);
  return snapshot.documents.flatMap(({ sections }) =>
    [...sections.values()].flatMap((section) => sectionSymbol(section, rangeOf, locale) ?? []),
  );
}

type RangeOf = (piece: Piece, span: { start: number; end: number }) => Range;

function sectionSymbol(section: Section, rangeOf: RangeOf, locale: Locale): DocumentSymbol | undefined {
  const pair = section.piece.root?.kind === 'map' ? pairOf(section.piece.root, section.name) : undefined;
  if (!pair) return undefined;
  const form = childForm(format, section.name);
  const last = section.items.last?.piece ?? section.piece;
  const own = rangeOf(section.piece, pair.key);
  const lastNode = section.items.length > 0 ? last.root : (pair.value ?? pair.key);
  const end = lastNode ? rangeOf(last, { start: 0, end: contentEnd(last.text, lastNode) }).end : own.end;
  const itemForm = form && childForm(form, 0);
  const items = [...section.items].flatMap(({ item, piece }, index) =>
    piece.root
      ? [itemSymbol(item?.raw, itemForm, { piece, node: itemNode(piece.root) }, index, rangeOf)]
      : [],
  );
  return {
    name: section.name,
    detail: form?.docs?.title[locale],
    kind: SymbolKind.Namespace,
    range: { start: own.start, end },
    selectionRange: own,
    children: items.length > 0 ? items : innerSymbols(section.entry.raw, form, rangeOf),
  };
}

interface Written {
  readonly piece: Piece;
  readonly node: Node;
}

function itemSymbol(
  raw: unknown,
  form: FormatNode | undefined,
  { piece, node }: Written,
  index: number,
  rangeOf: RangeOf,
): DocumentSymbol {
  const range = rangeOf(piece, { start: node.start, end: contentEnd(piece.text, node) });
  const label = typeof raw === 'object' && raw !== null ? labelOf(raw, form) : String(raw ?? '');
  return {
    name: oneLine(label) || `#${index + 1}`,
    kind: SymbolKind.Object,
    range,
    selectionRange: { start: range.start, end: range.start },
    children: innerSymbols(raw, form, rangeOf),
  };
}

/** The lists inside a section or an item whose items have names of their own. */
function innerSymbols(raw: unknown, form: FormatNode | undefined, rangeOf: RangeOf): DocumentSymbol[] {
  const one = form && formFor(form, raw);
  if (!one || typeof raw !== 'object' || raw === null) return [];
  if (Array.isArray(raw)) return raw.flatMap((item, index) => listedSymbol(item, one.items, index, rangeOf));
  return Object.entries(raw).flatMap(([key, value]) => {
    const child = childForm(one, key);
    const origin = typeof value === 'object' && value !== null ? originOf(value) : undefined;
    if (!child || !origin || !child.items?.labelledBy) return [];
    const range = rangeOf(origin.piece, {
      start: origin.node.start,
      end: contentEnd(origin.piece.text, origin.node),
    });
    return [
      {
        name: key,
        kind: SymbolKind.Array,
        range,
        selectionRange: { start: range.start, end: range.start },
        children: innerSymbols(value, child, rangeOf),
      },
    ];
  });
}

function listedSymbol(
  item: unknown,
  form: FormatNode | undefined,
  index: number,
  rangeOf: RangeOf,
): DocumentSymbol[] {
  const origin = typeof item === 'object' && item !== null ? originOf(item) : undefined;
  return origin ? [itemSymbol(item, form, origin, index, rangeOf)] : [];
}

const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').slice(0, 60);
