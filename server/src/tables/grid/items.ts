import type { GridSection } from '../../protocol';
import { type Analysis, fileName, levelOf, locator, type PlaybookDocument } from '../../service';
import type { Item } from '../import/fields';
import { fieldOf } from './item-field';
import { isMap } from './is-map';
import { listIn } from './lists';
import { ownFile, wholeDocument } from './own-file';

/** An item that a row shows. */
export interface GridItem {
  /** As it holds: of an item that overrides one of another file, both together. What is no map is no item. */
  readonly whole: Item | undefined;
  /** As the file itself writes it, and its index in the list there; absent for one of another file. */
  readonly own?: { readonly raw: unknown; readonly index: number };
  /** The name of the file that it is taken over from. */
  readonly base?: string;
}

/** The number of items of a section. */
export function itemCount(analysis: Analysis, section: GridSection): number {
  if (wholeDocument(analysis).inherited) return gridItems(analysis, section).length;
  return listIn(ownFile(analysis), section).length;
}

/**
 * The items of a section in the order in which they hold; what the file cannot pass on stands at the end. Categories hold
 * by their level first.
 */
export function gridItems(analysis: Analysis, section: GridSection): readonly GridItem[] {
  const items = inOrder(analysis, section);
  return section === 'priority.categories' ? [...items].sort((a, b) => rungOf(a) - rungOf(b)) : items;
}

/** The level of a category; the usual one where what is written is none. */
export function rungOf({ whole }: GridItem): number {
  const level = whole?.level;
  return levelOf({ id: '', ...(typeof level === 'number' && { level }) });
}

function inOrder(analysis: Analysis, section: GridSection): readonly GridItem[] {
  const own = listIn(ownFile(analysis), section);
  const merged = wholeDocument(analysis);
  if (!merged.inherited) return own.map((raw, index) => ({ whole: asItem(raw), own: { raw, index } }));
  return overBases(analysis, merged, section, own);
}

function overBases(
  analysis: Analysis,
  merged: PlaybookDocument,
  section: GridSection,
  own: readonly unknown[],
): readonly GridItem[] {
  const locate = locator(analysis, merged);
  const indexOfId = new Map(own.map((raw, index) => [asItem(raw)?.id, index]));
  const withoutId = own.flatMap((raw, index) => (asItem(raw)?.id === undefined ? [index] : []));
  const shown = new Set<number>();
  let next = 0;
  const items = ((fieldOf(merged.playbook, section) ?? []) as readonly Item[]).map((whole): GridItem => {
    const { uri } = locate({ in: whole });
    const index =
      typeof whole.id === 'string'
        ? indexOfId.get(whole.id)
        : uri === undefined
          ? withoutId[next++]
          : undefined;
    const base = uri === undefined ? {} : { base: fileName(uri) };
    if (index === undefined) return { whole, ...base };
    shown.add(index);
    return { whole, own: { raw: own[index], index } };
  });
  const others = own.flatMap((raw, index): readonly GridItem[] =>
    shown.has(index) ? [] : [{ whole: asItem(raw), own: { raw, index } }],
  );
  return [...items, ...others];
}

const asItem = (raw: unknown): Item | undefined => (isMap(raw) ? raw : undefined);
