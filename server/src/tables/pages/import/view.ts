import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Locale, say } from '../../../../../schemas/text';
import type { FixRefusal, FormState, Page } from '../../../protocol';
import { type Analysis, gotoText, type Html, locator } from '../../../service';
import { importEdits } from '../../import/edits';
import type { PlannedRow } from '../../import/plan';
import type { OpenTables } from '../open-tables';
import { pageTitle, type Say, sayIn } from '../page-words';
import type { TablePageContext } from '../table-page-context';
import { type ImportChoices, readChoices } from './choices';
import { filterPart } from './filter-part';
import { groupsCard } from './groups-card';
import { headPart } from './head-part';
import { importPlanner, isTaken, type PlannedImport } from './planned-import';
import { type DrawRow, drawRow } from './row';
import { rowsParts } from './rows-parts';
import { sheetsPart } from './sheets-part';
import { words } from './words';
import { writePart } from './write-part';

/** The import of some files, as a page, and what its button does. */
export interface ImportPages {
  /** Every row with what becomes of it. Nothing is written. */
  page(analysis: Analysis, form: FormState | undefined, context: TablePageContext): Page;
  /** The edit that writes the chosen rows; why nothing is written where one of them cannot be. */
  edit(
    analysis: Analysis,
    form: FormState | undefined,
    context: TablePageContext,
  ): WorkspaceEdit | FixRefusal | null;
}

/** Makes the pages of an import; what they follow from is kept between one and the next. */
export function importPages(tables: OpenTables): ImportPages {
  const plan = importPlanner(tables);
  const drawn = new WeakMap<PlannedRow, Map<string, Html>>();
  return {
    page: (analysis, form, context) => {
      const { locale } = context;
      const choices = readChoices(form);
      const planned = plan(analysis, choices, context);
      const taken = planned.rows.filter((row) => isTaken(row, choices));
      const tell = sayIn(locale);
      return {
        title: pageTitle(analysis, tell(words.title)),
        version: analysis.version,
        parts: [
          headPart(tables, planned, taken.length, tell),
          sheetsPart(planned, tell, groupsCard(analysis, planned, choices, tell)),
          ...(planned.rows.length > 0
            ? rowsOfPage(analysis, planned, choices, taken, tell, (row, draw) =>
                keptRow(drawn, row, locale, choices, draw),
              )
            : []),
        ],
      };
    },
    edit: (analysis, form, context) => {
      const choices = readChoices(form);
      const chosen = plan(analysis, choices, context).rows.filter((row) => isTaken(row, choices));
      const { edits, problems } = importEdits(
        analysis,
        chosen,
        choices.status ? { status: choices.status } : {},
      );
      if (problems.length > 0) return { refusal: inWords(problems, context.locale) };
      return edits.length === 0 ? null : { changes: { [analysis.uri]: edits as TextEdit[] } };
    },
  };
}

type Kept = (row: PlannedRow, draw: () => Html) => Html;

function rowsOfPage(
  analysis: Analysis,
  planned: PlannedImport,
  choices: ImportChoices,
  taken: readonly PlannedRow[],
  tell: Say,
  kept: Kept,
): Page['parts'] {
  const { rows } = planned;
  const locate = locator(analysis);
  const setting = {
    say: tell,
    hasSeveralFiles: new Set(rows.map(({ row }) => row.place.file)).size > 1,
    isTaken: (row: PlannedRow) => isTaken(row, choices),
    goto: (item: object) => gotoText(locate({ in: item })),
  };
  const draw: DrawRow = (row) => kept(row, () => drawRow(row, setting));
  return [
    filterPart(rows, choices, tell),
    ...rowsParts(rows, choices, draw, tell),
    writePart(rows, taken, tell),
  ];
}

/** A row as it was drawn before, where nothing of it has changed. */
function keptRow(
  drawn: WeakMap<PlannedRow, Map<string, Html>>,
  row: PlannedRow,
  locale: Locale,
  choices: ImportChoices,
  draw: () => Html,
): Html {
  const own = drawn.get(row) ?? new Map<string, Html>();
  drawn.set(row, own);
  const key = `${locale} ${isTaken(row, choices)}`;
  const fresh = own.get(key) ?? draw();
  own.set(key, fresh);
  return fresh;
}

/** How many of the reasons are told at once. */
const MOST_TOLD = 5;

const inWords = (problems: ReturnType<typeof importEdits>['problems'], locale: Locale): string =>
  problems
    .slice(0, MOST_TOLD)
    .map(({ message, data }) => say(message, locale, data))
    .join(' ');
