import type { DocumentSymbol, Range, SymbolKind } from 'vscode-languageserver-types';
import type { Locale } from '../../../../schemas/text';
import type { Analysis } from '../document/analysis';
import type { Mention } from '../document/symbols';
import { writtenIds } from '../document/written-ids';
import { originOf } from '../yaml/parse/value';
import { lineFinder } from '../yaml/segments/layout';
import { positionIn } from '../yaml/segments/segment';
import { documentSymbols } from './document-symbols';

/** An item of a playbook that can be searched for: plain data that holds nothing of the file's analysis. */
export interface NamedPlace {
  readonly name: string;
  /** The item's id, where it is not its name already. */
  readonly id?: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  /** The title of the section. */
  readonly section: string;
}

/** The items of a playbook that have a title, a name or an id, in the order of the file. */
export function namedPlaces(snapshot: Analysis, locale: Locale): readonly NamedPlace[] {
  const ids = idsByPlace(snapshot);
  const places: NamedPlace[] = [];
  const add = (symbols: readonly DocumentSymbol[], section: string): void => {
    for (const { name, kind, selectionRange, children = [] } of symbols) {
      const { start } = selectionRange;
      const id = ids.get(placeKey(start.line, start.character))?.id;
      const isNumber = /^#\d+$/.test(name);
      const called = isNumber ? id : name;
      // The beginning alone: what is searched for is gone to.
      const at = { start, end: start };
      // A group such as the list of shifts has a name too, but nobody gave it one.
      if (called !== undefined && (id !== undefined || children.length === 0))
        places.push({ name: called, ...(id === called ? {} : { id }), kind, range: at, section });
      add(children, section);
    }
  };
  for (const { name, detail, children = [] } of documentSymbols(snapshot, locale))
    add(children, detail ?? name);
  return places;
}

const placeKey = (line: number, character: number): string => `${line}:${character}`;

function idsByPlace(snapshot: Analysis): ReadonlyMap<string, Mention> {
  const firstLineOf = lineFinder(snapshot);
  const ids = new Map<string, Mention>();
  for (const block of snapshot.blocks) {
    const firstLine = firstLineOf(block.segment);
    for (const mention of writtenIds(block).definitions) {
      const origin = originOf(mention.owner);
      if (origin?.segment !== block.segment) continue;
      const { line, character } = positionIn(origin.segment, origin.node.start);
      ids.set(placeKey(line + firstLine, character), mention);
    }
  }
  return ids;
}
