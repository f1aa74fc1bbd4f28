import { type Analysis, fileName, itemFindings, locator, type PlaybookDocument } from '../../service';
import { fill, joinTexts } from '../../../../schemas/text';
import { besideTranslations } from './beside-translations';
import { changesOf, type Exported, type ExportedForm, type ExportedItem, type ValueChange } from './changes';
import { isBlank, type Item, nameOf, textOf } from './fields';
import { titleField } from '../layout/main-fields';
import { likeness } from './likeness';
import { type Match, matchRows } from './match';
import { noticeAt } from './places';
import type { ImportPlan, PlannedRow } from './plan';
import { playbookIn, readSection } from './playbook-section';
import { skeletonsIn } from './skeletons';
import { matchTranslations } from './translations';
import { repeatedRows } from './repeated-rows';
import { saidOf } from './said-of';
import type { Notice } from '../text/notice';
import {
  personalKinds,
  type TableRow,
  type TableSection,
  tableSections,
  sectionTitles,
} from '../layout/table-row';
import { titleOfField } from '../layout/fields-of';
import { idsOfNames } from './ids-of-names';
import { messages } from './words';

/** What an import knows besides the playbook and the rows. */
export interface ImportContext {
  /**
   * The wording of a text as it would be exported to where the rows come from; undefined where it is as written. A row
   * that has either wording says the same as the playbook.
   */
  readonly exported?: ExportedForm;
  /** The form of a shortcut there, likewise. */
  readonly exportedCode?: ExportedForm;
  /** What a row there says that has an item, likewise. */
  readonly exportedItem?: ExportedItem;
  /** Which YAML document of the file, from 0; the first that has a section where it is not given. */
  readonly document?: number;
}

/**
 * Holds rows against a playbook: which are new, which change an item and how, which are there already. Nothing is
 * written. Rows go into one playbook of a file that holds several. Linear in rows and items; never throws.
 * @returns the rows in their order, and what is to be told of the playbook as a whole; no rows where there are too many
 */
export function planImport(
  analysis: Analysis,
  rows: readonly TableRow[],
  {
    exported = asWritten,
    exportedCode = asWritten,
    exportedItem = asWritten,
    document: place,
  }: ImportContext = {},
): Pick<ImportPlan, 'rows' | 'notices'> {
  if (rows.length > MOST_ROWS)
    return {
      rows: [],
      notices: [{ message: messages.tooManyRows, data: { count: rows.length, most: MOST_ROWS } }],
    };
  const document = playbookIn(analysis, place);
  const planned = new Map<TableRow, PlannedRow>();
  const forms: Exported = { text: exported, code: exportedCode, item: exportedItem };
  const known = rows.map(idsOfNames(document.playbook, rows));
  const notices = tableSections.flatMap((section) => {
    const own = known.filter((row) => row.section === section);
    return own.length > 0 ? planSection(analysis, document, section, own, forms, planned) : [];
  });
  return {
    rows: known.map((row) => planned.get(row)!),
    notices: [...ofFile(analysis, document), ...notices],
  };
}

/** More are not imported at once: no team has as many replies, and a playbook of them could not be edited. */
const MOST_ROWS = 50_000;

const asWritten = (): undefined => undefined;

/** Plans the rows of a section into `planned`; returns what is to be told of them together. */
function planSection(
  analysis: Analysis,
  document: PlaybookDocument,
  section: TableSection,
  rows: readonly TableRow[],
  exported: Exported,
  planned: Map<TableRow, PlannedRow>,
): readonly Notice[] {
  const { items, brokenAt } = readSection(analysis, document, section);
  const usable: TableRow[] = [];
  const lackingIn = new Map<TableRow, Notice>();
  for (const row of rows) {
    const { refusal, lacking } = complaintsOf(row, section, brokenAt);
    if (refusal) planned.set(row, { ...unchanged(row), outcome: 'refused', reasons: [refusal] });
    else usable.push(row);
    if (lacking) lackingIn.set(row, lacking);
  }
  const place = locator(analysis, document);
  const told: Told = (item) => {
    const { start, uri } = place({ in: item });
    const [name, file] = [nameOf(section, item), uri && fileName(uri)];
    return { what: file === undefined ? name : `${name} · ${file}`, file, line: start.line + 1 };
  };
  const translated = matchTranslations(section, usable, items, exported);
  const others = usable.filter((row) => !translated.has(row));
  const unworded = skeletonsIn(document, section).map(({ item }) => item);
  const { of: own, ambiguous } = matchRows(section, others, [...items, ...unworded], exported);
  const of = new Map([...translated, ...own]);
  const repeats = repeatedRows(section, usable, of);
  for (const row of usable) {
    const match = of.get(row);
    const lacking = match ? undefined : lackingIn.get(row);
    if (match) planned.set(row, paired(section, row, match, exported, told));
    else if (lacking) planned.set(row, { ...unchanged(row), outcome: 'refused', reasons: [lacking] });
    else {
      const severals = ambiguous.get(row)?.map((item) => fill(messages.itemAtLine, told(item)));
      const unsure = severals && noticeAt(row.place, messages.severalItems, { what: joinTexts(severals) });
      const repeat = repeats.get(row);
      const reasons = [...(unsure ? [unsure] : []), ...(repeat ? [repeat.reason] : []), ...personal(row)];
      const isDuplicate = repeat?.isDuplicate === true;
      const isChosen = !isDuplicate && !unsure && row.personal.length === 0;
      planned.set(row, {
        ...unchanged(row),
        outcome: isDuplicate ? 'duplicate' : 'new',
        reasons,
        isChosen,
      });
    }
  }
  const changed = usable.map((row) => planned.get(row)!).filter(({ changes }) => changes.length > 0);
  return [
    ...besideTranslations(section, translated, exported),
    ...ofOtherFiles(
      section,
      changed.flatMap(({ target }) => (target ? (told(target as Item).file ?? []) : [])),
    ),
  ];
}

/** Where an item of the playbook is; the file only where it is another one, which the playbook extends. */
type Told = (item: Item) => { readonly what: string; readonly file?: string; readonly line: number };

/** What is told where items of other files are changed: only this file is written. */
function ofOtherFiles(section: TableSection, files: readonly string[]): readonly Notice[] {
  if (files.length === 0) return [];
  return [
    {
      message: messages.ownFileOnly,
      data: {
        section: sectionTitles[section],
        count: files.length,
        files: joinTexts([...new Set(files)]),
      },
    },
  ];
}

const unchanged = (row: TableRow): PlannedRow => ({
  row,
  outcome: 'same',
  changes: [],
  reasons: [],
  isChosen: false,
});

interface Complaints {
  /** Why the row cannot become an item: as it was read, by the format, or since the playbook cannot be read where it belongs. */
  readonly refusal?: Notice;
  /** A required field is missing: no matter where the row changes an item that has it. */
  readonly lacking?: Notice;
}

function complaintsOf(row: TableRow, section: TableSection, brokenAt: number | undefined): Complaints {
  if (row.refusal) return { refusal: row.refusal };
  const broken = { section: sectionTitles[section], line: brokenAt ?? 0 };
  if (brokenAt !== undefined) return { refusal: noticeAt(row.place, messages.brokenSection, broken) };
  const said = Object.entries(row.item).filter(([, value]) => !isBlank(value));
  // An id that a tag lacks is made when it is written.
  const made = section === 'tags' ? [['id', 'made'] as const] : [];
  const found = itemFindings(section, Object.fromEntries([...made, ...said]));
  const errors = found.filter(({ level }) => level === 'error');
  if (errors.length === 0) return {};
  const told = (finding: (typeof found)[number] | undefined): Notice | undefined =>
    finding && noticeAt(row.place, finding.message, finding.data);
  return {
    refusal: told(errors.find(({ code }) => code !== missing)),
    lacking: told(errors.find(({ code }) => code === missing)),
  };
}

const missing = 'schema/missing-key';

function paired(
  section: TableSection,
  row: TableRow,
  { item, byLikeness, said = saidOf(row, item) }: Match,
  exported: Exported,
  told: Told,
): PlannedRow {
  const changes: readonly ValueChange[] = changesOf(section, said, item, exported);
  const base = { ...unchanged(row), target: item };
  if (changes.length === 0) return base;
  const { file, ...where } = told(item);
  // The files that a playbook extends are not written, and an item without an id cannot be said otherwise in this one.
  if (file !== undefined && typeof item.id !== 'string') {
    const data = { ...where, what: nameOf(section, item), file };
    return { ...base, outcome: 'refused', reasons: [noticeAt(row.place, messages.noIdElsewhere, data)] };
  }
  const isAlike =
    byLikeness ||
    (!isNamedAlike(section, row.item, item) &&
      changes.every(({ before, after }) => likeness(before) === likeness(after)));
  if (isAlike)
    return {
      ...base,
      outcome: 'duplicate',
      changes,
      reasons: [noticeAt(row.place, messages.likeItem, told(item)), ...personal(row)],
    };
  return {
    ...base,
    outcome: 'changed',
    changes,
    reasons: [...lostPlaceholders(row, changes), ...personal(row)],
    isChosen: row.personal.length === 0,
  };
}

/** Whether row and item have the same id, shortcut or title to the letter: then other punctuation is meant. */
const isNamedAlike = (section: TableSection, row: Item, item: Item): boolean =>
  ['id', 'shortcut', titleField[section]].some((field) => {
    const name = textOf(row, field).trim();
    return name !== '' && name === textOf(item, field).trim();
  });

/** What is told of placeholders that a changed text no longer has: what stands there is then the same for every customer. */
const lostPlaceholders = ({ section, place }: TableRow, changes: readonly ValueChange[]): readonly Notice[] =>
  changes.flatMap(({ field, lost }) =>
    lost === undefined
      ? []
      : [
          noticeAt(place, messages.lostPlaceholders, {
            field: titleOfField(section, field),
            names: joinTexts(lost),
          }),
        ],
  );

const personal = ({ section, place, personal }: TableRow): readonly Notice[] =>
  personal.map(({ kind, field, text }) =>
    noticeAt(place, messages.personal, {
      field: titleOfField(section, field),
      text,
      kind: personalKinds[kind],
    }),
  );

function ofFile(analysis: Analysis, document: PlaybookDocument): readonly Notice[] {
  const count = analysis.documents.length;
  if (count < 2) return [];
  const { segment } = document.blocks.find(({ entries }) => entries.length > 0) ?? document.blocks.at(0)!;
  const line = locator(analysis, document)({ segment, start: 0, end: 0 }).start.line + 1;
  return [
    {
      message: messages.severalPlaybooks,
      data: { count, number: analysis.documents.indexOf(document) + 1, line },
    },
  ];
}
