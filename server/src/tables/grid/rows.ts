import type { GridRow, GridSection } from '../../protocol';
import {
  type Analysis,
  type CheckSettings,
  type Finding,
  haveSameEntries,
  initials,
  plainCustomerText,
  resolver,
  type Resolve,
  type TextSetting,
} from '../../service';
import type { Locale } from '../../../../schemas/text';
import type { Item } from '../import/fields';
import { cellText } from './cell-text';
import { type GridField, gridFields } from './columns';
import { fieldOf, titleOf } from './item-field';
import { type GridItem, gridItems } from './items';
import { wholeDocument } from './own-file';
import { findingsByItem, shownFinding } from './row-findings';

/** What rows are made with. */
export interface GridContext {
  readonly section: GridSection;
  readonly settings: CheckSettings;
  readonly locale: Locale;
  /** The instant, ISO 8601. */
  readonly now?: string;
}

/** The rows of a section, each with its item and its findings. */
export interface GridRows {
  readonly fields: readonly GridField[];
  readonly items: readonly GridItem[];
  readonly rows: readonly GridRow[];
  readonly findings: ReadonlyMap<GridItem, readonly Finding[]>;
}

/** @param kept the rows of earlier versions in this language: one that would be the same is the identical one */
export function gridRows(analysis: Analysis, context: GridContext, kept: KeptRows): GridRows {
  const { section, settings, locale, now } = context;
  const document = wholeDocument(analysis);
  const fields = gridFields(section, locale, document);
  const items = gridItems(analysis, section);
  const findings = findingsByItem(analysis, document, items, settings);
  const resolve = resolver(document, { today: settings.today, now });
  const rows = items.map((item) => keptRow(kept, item, findings.get(item) ?? none, fields, locale, resolve));
  return { fields, items, rows, findings };
}

const none: readonly Finding[] = [];

/** Rows of earlier versions, by the items as written. */
export type KeptRows = WeakMap<object, KeptRow>;

interface KeptRow {
  readonly row: GridRow;
  readonly whole: Item | undefined;
  readonly findings: readonly Finding[];
  readonly resolved: string | undefined;
}

/** The row of an item; that of an earlier version where nothing that it shows has changed. */
function keptRow(
  kept: KeptRows,
  item: GridItem,
  findings: readonly Finding[],
  fields: readonly GridField[],
  locale: Locale,
  resolve: Resolve,
): GridRow {
  const { own, whole } = item;
  const key = typeof own?.raw === 'object' && own.raw !== null ? own.raw : whole;
  const resolved = whole && resolvedText(whole, fields, resolve);
  const before = key && kept.get(key);
  if (
    before &&
    before.whole === whole &&
    before.resolved === resolved &&
    haveSameEntries(before.findings, findings)
  )
    return before.row;
  const row = rowOf(item, fields, findings, locale, resolved);
  if (key) kept.set(key, { row, whole, findings, resolved });
  return row;
}

function rowOf(
  item: GridItem,
  fields: readonly GridField[],
  findings: readonly Finding[],
  locale: Locale,
  resolved: string | undefined,
): GridRow {
  const { whole, base } = item;
  const told = findings.map((finding) => shownFinding(finding, item, fields, locale));
  const withFindings = told.length > 0 ? { findings: told } : {};
  if (!whole) return { cells: fields.map(() => null), isUnreadable: true, ...withFindings };
  const title = titleOf(whole);
  const letters = title === '' ? '' : initials(title).toLowerCase();
  return {
    ...(typeof whole.id === 'string' && { id: whole.id }),
    cells: fields.map((field) => cellText(fieldOf(whole, field.column.field), field)),
    ...(resolved !== undefined && { resolved }),
    ...(letters !== '' && letters !== title.toLowerCase() && { initials: letters }),
    ...withFindings,
    ...(base !== undefined && { base }),
  };
}

/** The customer text with its placeholders resolved; undefined where that makes no difference. */
function resolvedText(whole: Item, fields: readonly GridField[], resolve: Resolve): string | undefined {
  const field = fields.find(({ column }) => column.input === 'long');
  const text = field && whole[field.column.field];
  if (typeof text !== 'string' || !text.includes('{{')) return undefined;
  const { language, calendar, promotion, fill } = whole as TextSetting;
  const read = plainCustomerText(text, { language, calendar, promotion, fill }, resolve).trimEnd();
  return read === text.trimEnd() ? undefined : read;
}
