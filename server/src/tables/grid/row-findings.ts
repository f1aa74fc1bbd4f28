import { say } from '../../../../schemas/text';
import type { GridFinding } from '../../protocol';
import {
  allFindings,
  type Analysis,
  type CheckSettings,
  type Finding,
  type FileRange,
  locator,
  type Locator,
  type PlaybookDocument,
} from '../../service';
import type { Locale } from '../../../../schemas/text';
import type { GridField } from './columns';
import { ownerOf } from './item-field';
import type { GridItem } from './items';
import { isMap } from './is-map';

/** The findings about items, by the items as the file itself writes them. */
export function findingsByItem(
  analysis: Analysis,
  document: PlaybookDocument,
  items: readonly GridItem[],
  settings: CheckSettings,
): ReadonlyMap<GridItem, readonly Finding[]> {
  const found = new Map<GridItem, Finding[]>();
  const findings = allFindings(analysis, settings)[analysis.documents.indexOf(document)]?.findings ?? [];
  if (findings.length === 0) return found;
  const locate = locator(analysis, document);
  const own = items.filter((item) => typeof item.own?.raw === 'object' && item.own.raw !== null);
  const starts = own
    .map((item) => ({ item, range: locate({ in: item.own!.raw as object }) }))
    .sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    );
  for (const finding of findings) {
    // What is about the file or a section as a whole is about no row.
    if (!('in' in finding.at || 'segment' in finding.at)) continue;
    const { start, uri } = locate(finding.at);
    const at = uri === undefined ? lastBefore(starts, start) : undefined;
    if (!at || isBehind(start, endOf(at.item.own!.raw as object, locate))) continue;
    const list = found.get(at.item);
    if (list) list.push(finding);
    else found.set(at.item, [finding]);
  }
  return found;
}

/** Where an item ends: behind the last of its values. */
function endOf(item: object, locate: Locator): Position {
  return Object.keys(item)
    .map((key) => locate({ in: item, key }).end)
    .reduce((last, end) => (isBehind(end, last) ? end : last), locate({ in: item }).end);
}

interface Placed {
  readonly item: GridItem;
  readonly range: FileRange;
}
type Position = FileRange['start'];

const isBehind = (a: Position, b: Position): boolean =>
  a.line > b.line || (a.line === b.line && a.character > b.character);

/** The last that begins at or before a position; they stand in order. */
function lastBefore(starts: readonly Placed[], position: Position): Placed | undefined {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(starts[middle]!.range.start, position)) high = middle;
    else low = middle + 1;
  }
  return starts[low - 1];
}

/** A finding as a row shows it. */
export function shownFinding(
  { code, level, message, data, at, fixes }: Finding,
  item: GridItem,
  fields: readonly GridField[],
  locale: Locale,
): GridFinding {
  const raw = item.own?.raw;
  const isAbout = (field: string): boolean => {
    if (!('in' in at) || !isMap(raw)) return false;
    const owner = ownerOf(raw, field);
    return owner !== undefined && at.in === owner.in && at.key === owner.key;
  };
  const column = fields.findIndex((field) => isAbout(field.column.field));
  return {
    level,
    code,
    message: say(message, locale, data),
    ...(column >= 0 && { column }),
    fixes: (fixes ?? []).map((fix) => say(fix.title, locale, fix.data)),
  };
}
