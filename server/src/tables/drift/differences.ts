import type { TableSection } from '../layout/table-row';
import { nameKey } from '../text/name-key';
import { formatNodeAt } from '../../service';
import { locales } from '../../../../schemas/text';
import { type Aspect, aspects, type Comparable, fieldOf } from './comparable';
import { asInWorkbench, type ComparedItem } from './pairing';
import type { ItemDifference, WantedAspect } from './report';

/** What is known of an export as a whole. */
export interface ExportTraits {
  /** The aspects that some row of it has: an export without a column of codes says nothing about codes. */
  readonly has: ReadonlySet<Aspect>;
  /** How many levels its groups have at most. */
  readonly levels: number;
}

export function traitsOf(rows: readonly Comparable[]): ExportTraits {
  const has = new Set(aspects.filter((aspect) => rows.some((row) => row[aspect].length > 0)));
  return { has, levels: rows.reduce((most, { group }) => Math.max(most, group.length), 0) };
}

/** What is to be written for an item that is missing; all of it into an export without rows. */
export const wantedAspects = (item: ComparedItem, { has }: ExportTraits): readonly WantedAspect[] =>
  aspects
    .filter((aspect) => has.size === 0 || has.has(aspect))
    .map((aspect) => ({ aspect, text: shown(asInWorkbench(item), aspect) }))
    .filter(({ text }) => text !== '');

/** In what a row differs from its item; only in aspects that the export has. */
export function differencesOf(
  section: TableSection,
  item: ComparedItem,
  row: Comparable,
  { has, levels }: ExportTraits,
): readonly ItemDifference[] {
  return aspects
    .filter((aspect) => has.has(aspect) && !isSame(section, aspect, item, row, levels))
    .filter((aspect) => !isAsExported(aspect, item, row))
    .map((aspect) => ({ aspect, there: shown(row, aspect), here: shown(asInWorkbench(item), aspect) }));
}

/** Whether the row says what it would say if the item were exported as it is. */
function isAsExported(aspect: Aspect, { asExported }: ComparedItem, row: Comparable): boolean {
  const back = asExported?.();
  return back !== undefined && shown(back, aspect) === shown(row, aspect);
}

function isSame(
  section: TableSection,
  aspect: Aspect,
  item: ComparedItem,
  row: Comparable,
  levels: number,
): boolean {
  if (aspect === 'text') return item.texts.includes(row.text);
  if (aspect === 'code') return item.codes.some((code) => nameKey(code) === nameKey(row.code));
  if (row.fromAbove?.has(aspect) && item[aspect].length === 0) return true;
  if (aspect !== 'group') return item[aspect] === row[aspect];
  return sameGroup(section, item.group, row.group, levels);
}

/** A workbench with one level of groups may keep any level of a path; a topic may be told by its word or its meaning. */
function sameGroup(
  section: TableSection,
  here: readonly string[],
  there: readonly string[],
  levels: number,
): boolean {
  if (levels === 1 && here.length > 1) return here.some((name) => nameKey(name) === nameKey(there[0] ?? ''));
  const meant = meaningsOf(section, here[0] ?? '');
  if (here.length === 1 && there.length === 1 && meant.includes(nameKey(there[0]!))) return true;
  return here.map(nameKey).join('\n') === there.map(nameKey).join('\n');
}

function meaningsOf(section: TableSection, word: string): readonly string[] {
  const choices = formatNodeAt([section, '*', fieldOf[section].group ?? ''])?.choices ?? {};
  if (!Object.hasOwn(choices, word)) return [];
  return locales.map((locale) => nameKey(choices[word]![locale]));
}

const shown = (one: Comparable, aspect: Aspect): string =>
  aspect === 'group' ? one.group.join(' › ') : one[aspect];
