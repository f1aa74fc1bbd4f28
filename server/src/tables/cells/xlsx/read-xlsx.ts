import type { Notice } from '../../text/notice';
import { refusals } from '../refusals';
import type { ReadResult, Sheet } from '../workbook';
import type { ZipEntries, ZipEntry } from '../zip/entries';
import type { UnpackTrouble } from '../zip/unpack';
import { type Budget, newBudget } from './budget';
import type { CellContext } from './cell-value';
import { partOfKind, type Relationship, relationshipsOf } from './package-parts';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './read-sheet';
import { noStyles, readStyles } from './styles';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/** Reads a workbook in Office Open XML (ECMA-376), transitional or strict, from the entries of its archive. */
export function readXlsx(name: string, entries: ZipEntries): ReadResult {
  const main = relationshipsOf(entries, '');
  if (main.trouble) return refusalFor(main.trouble, name);
  const path = main.all.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const part = entries.get(path);
  const own = relationshipsOf(entries, path);
  if (!part) return refusals.missingPart(name, path);
  if (own.trouble) return refusalFor(own.trouble, name);
  const { sheets, is1904, trouble } = readWorkbookPart(part);
  if (trouble) return refusalFor(trouble, name);
  const budget = newBudget();
  const shared = sharedParts(entries, own.all, is1904, budget);
  if ('trouble' in shared)
    return budget.isSpent() ? refusals.tooLarge(name) : refusalFor(shared.trouble, name);
  return readSheets(name, entries, worksheets(sheets, own.all), shared, budget);
}

interface Worksheet extends SheetEntry {
  readonly target: string;
}

/** The sheets that have cells, in the order of their tabs: sheets that are one chart have none. */
function worksheets(
  sheets: readonly SheetEntry[],
  relationships: readonly Relationship[],
): readonly Worksheet[] {
  const byId = new Map(relationships.map((one) => [one.id, one]));
  return sheets.flatMap((sheet) => {
    const found = byId.get(sheet.relationship);
    if (found && found.kind !== 'worksheet') return [];
    return [{ ...sheet, target: found?.target ?? '' }];
  });
}

function sharedParts(
  entries: ZipEntries,
  relationships: readonly Relationship[],
  is1904: boolean,
  budget: Budget,
): CellContext | { readonly trouble: UnpackTrouble } {
  const read = <Read extends { readonly trouble?: UnpackTrouble }>(
    kind: string,
    by: (entry: ZipEntry) => Read,
  ): Read | undefined => {
    const entry = partOfKind(entries, relationships, kind);
    return entry && by(entry);
  };
  const strings = read('sharedStrings', (entry) => readSharedStrings(entry, budget));
  const styles = read('styles', readStyles);
  const trouble = strings?.trouble ?? styles?.trouble ?? (budget.isSpent() ? 'too-large' : undefined);
  if (trouble) return { trouble };
  return { strings: strings?.strings ?? [], formats: styles?.formats ?? noStyles, is1904 };
}

/** All sheets or none: a workbook that is read in part would look as if rows had been taken out. */
function readSheets(
  name: string,
  entries: ZipEntries,
  worksheets: readonly Worksheet[],
  context: CellContext,
  budget: Budget,
): ReadResult {
  const sheets: Sheet[] = [];
  const notices: Notice[] = [];
  for (const { name: sheet, isHidden, target } of worksheets) {
    const entry = entries.get(target);
    if (!entry) return refusals.missingSheet(name, sheet);
    const { rows, hiddenRows, trouble } = readSheet(entry, context, budget);
    if (trouble) return refusalFor(trouble, name);
    if (budget.isSpent()) return refusals.tooLarge(name);
    sheets.push({ name: sheet, isHidden, rows });
    if (hiddenRows > 0) notices.push(hiddenRowsNotice(sheet, hiddenRows));
  }
  if (sheets.every(({ rows }) => rows.length === 0)) return refusals.noRows(name);
  return { workbook: { name, kind: 'xlsx', sheets, notices } };
}

const hiddenRowsNotice = (sheet: string, count: number): Notice => ({
  sheet,
  data: { sheet, count },
  message: {
    zh: '工作表“{sheet}”里有 {count} 行是隐藏的（手动隐藏，或者被筛选掉了），也一起读进来了。',
    en: 'Sheet "{sheet}" has hidden rows ({count}), by hand or by a filter; they are read too.',
  },
});

function refusalFor(trouble: UnpackTrouble, name: string): ReadResult {
  if (trouble === 'encrypted') return refusals.protectedByPassword(name);
  return trouble === 'too-large' ? refusals.tooLarge(name) : refusals.damaged(name);
}
