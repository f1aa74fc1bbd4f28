import type { Text } from '../../../../schemas/text';
import { say, type Locale } from '../../../../schemas/text';
import type { GridAction, GridAnswer, GridRow, GridSection, SentGrid } from '../../protocol';
import { type Analysis, type FileRange, formatNodeAt } from '../../service';
import { readSection } from '../import/playbook-section';
import type { TableSection } from '../layout/table-row';
import { gridSections } from './columns';
import { gridEdits, gridPlace, type GridTarget } from './actions';
import { placeOf } from './lists';
import { noteOf } from './note';
import { type GridItem, itemCount } from './items';
import { ownFile } from './own-file';
import { type GridContext, type GridRows, gridRows, type KeptRows } from './rows';
import { rowsEdits } from './rows-edits';
import { gridWords, refusals } from './words';

/** The grids of one file: what was sent of each, so that only differences follow, and a row is found again. */
export interface Grids {
  /** The rows of a section, or how they differ from those of an earlier result. */
  rows(analysis: Analysis, context: GridContext, previousResultId: string | undefined): SentGrid;
  /** The edits of an action on the rows of a result. */
  edits(analysis: Analysis, context: GridContext, resultId: string, action: GridAction): GridAnswer;
  /** Where the item of a row of a result is written; undefined where it is not there any more. */
  place(analysis: Analysis, context: GridContext, resultId: string, row: number): FileRange | undefined;
}

interface Result {
  readonly section: GridSection;
  readonly items: readonly GridItem[];
  readonly rows: readonly GridRow[];
  /** The columns, as JSON. */
  readonly columns: string;
}

/** The results that are kept: a page asks for the next with the last, and a person acts on one of the last few. */
const MOST_RESULTS = 8;

/** @param newId makes an id that no other result has */
export function makeGrids(newId: () => string): Grids {
  const results = new Map<string, Result>();
  const keptRows = new Map<string, KeptRows>();
  const rowsOf = (analysis: Analysis, context: GridContext): GridRows => {
    const key = `${context.section} ${context.locale}`;
    const kept = keptRows.get(key) ?? new WeakMap();
    keptRows.set(key, kept);
    return gridRows(analysis, context, kept);
  };
  const keep = (result: Result): string => {
    const id = newId();
    results.set(id, result);
    for (const old of results.keys()) if (results.size > MOST_RESULTS) results.delete(old);
    return id;
  };
  const targetOf = (analysis: Analysis, context: GridContext, resultId: string): GridTarget | undefined => {
    const { section, locale } = context;
    const seen = results.get(resultId);
    if (seen?.section !== section) return undefined;
    return { analysis, section, locale, now: rowsOf(analysis, context), seen: seen.items };
  };

  return {
    rows: (analysis, context, previousResultId) => {
      const { section, locale } = context;
      const { fields, items, rows } = rowsOf(analysis, context);
      const before = previousResultId === undefined ? undefined : results.get(previousResultId);
      const isSame = before?.section === section;
      const columns = JSON.stringify(fields.map(({ column }) => column));
      const notice = noticeOf(analysis, section);
      return {
        resultId: keep({ section, items, rows, columns }),
        ...(!(isSame && before.columns === columns) && { columns: fields.map(({ column }) => column) }),
        sections: gridSections.map((name) => ({
          name,
          title: sectionTitle(name)[locale],
          count: name === section ? items.length : itemCount(analysis, name),
        })),
        ...(isSame ? { edits: rowsEdits(before.rows, rows) } : { rows, words: inLocale(locale) }),
        ...(notice && { notice: say(notice.message, locale, notice.data) }),
      };
    },
    edits: (analysis, context, resultId, action) => {
      const target = targetOf(analysis, context, resultId);
      const notice = noticeOf(analysis, context.section);
      if (notice) return { refusal: say(notice.message, context.locale, notice.data) };
      const made = target ? gridEdits(target, action) : { refusal: refusals.changed };
      if ('refusal' in made) return { refusal: say(made.refusal, context.locale, made.data) };
      const note = noteOf(analysis, context, made);
      return { version: analysis.version, edits: made, ...(note !== undefined && { note }) };
    },
    place: (analysis, context, resultId, row) => {
      const target = targetOf(analysis, context, resultId);
      return target && gridPlace(target, row);
    },
  };
}

const sectionTitle = (name: GridSection): Text =>
  titles[name] ?? formatNodeAt(name.split('.'))?.docs?.title ?? { zh: name, en: name };

/** What a list is called where the format's name of it says less. */
const titles: Partial<Record<GridSection, Text>> = {
  'priority.categories': { zh: '优先级', en: 'Priority' },
};

const inLocale = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(gridWords).map(([name, text]) => [name, text[locale]]));

/** Why the section cannot be edited: lines that cannot be read may be part of it. */
function noticeOf(analysis: Analysis, section: GridSection) {
  const { file, document } = ownFile(analysis);
  const { brokenAt } = readSection(file, document, placeOf(section).name as TableSection);
  if (brokenAt === undefined) return undefined;
  return { message: refusals.unreadable, data: { section: sectionTitle(section), line: brokenAt } };
}
