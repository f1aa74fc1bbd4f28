import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { joinTexts, type Locale, say } from '../../../../schemas/text';
import { type Analysis, openFile } from '../../service';
import type { ImportReport, PlannedRow, TableRow, Target, Workbook } from '../../tables';
import { clockSettings } from '../../workspace/check-settings';
import { uriOf } from '../check-file';
import { exit } from '../exit';
import { targetsFrom } from '../export-target';
import { importMessages } from '../import-words';
import { layersOnDisk } from '../layers-on-disk';
import { layoutsFor } from '../import-layouts';
import { type ImportOptions, readImportOptions } from '../import-options';
import { tell } from '../notes';
import { BadUsage } from '../options';
import { reasonOf } from '../reasons';
import { noDocument } from '../read-playbook';
import { refused } from '../refused';
import { readTextFile, type TextFile } from '../text-file';
import { messages } from '../words';
import { writePlaybook } from '../write-playbook';

/** `service-playbook import`: rows of tables into a playbook. */
export function importCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readImportOptions(words, systemLocale);
    const { into, locale, isDryRun } = options;
    const before = await readInto(options);
    const read = await readRows(options);
    const { importEdits, importJson, importText, needsLook, textWith } = await import('../../tables');
    const snapshot = await layersOnDisk().loaded(openFile(uriOf(into), 1, before.text));
    const { document = 1 } = options;
    if (document > snapshot.documents.length) throw noDocument(snapshot, into, document, locale);
    const { plan, chosen } = await planFor(snapshot, read, options);
    const { edits, problems } = importEdits(snapshot, chosen, { ...options, document: placeOf(options) });
    const isWritten = !isDryRun && problems.length === 0 && edits.length > 0;
    if (isWritten) await writePlaybook(into, { ...before, text: textWith(snapshot, edits) }, locale);
    const report: ImportReport = { plan, chosen: problems.length > 0 ? [] : chosen, isWritten, problems };
    process.stdout.write(
      options.format === 'json'
        ? `${JSON.stringify(importJson(report, locale), null, 2)}\n`
        : importText(report, locale),
    );
    tell(problems.map(({ message, data }) => say(message, locale, data)));
    if (problems.length > 0) return exit.usage;
    const personal = plan.rows.filter(({ row }) => row.personal.length > 0).length;
    tell(personal > 0 ? [say(importMessages.personal, locale, { count: personal })] : []);
    const outcome = edits.length === 0 ? 'nothingNew' : isDryRun ? 'dryRun' : 'written';
    tell([say(importMessages[outcome], locale, { file: into })]);
    return needsLook(report) ? exit.findings : exit.clean;
  });
}

/** @throws BadUsage where there is no such playbook, or it cannot be read */
async function readInto({ into, locale }: ImportOptions): Promise<TextFile> {
  try {
    return await readTextFile(into);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new BadUsage(
        say(importMessages.noSuchPlaybook, locale, { file: into, example: importMessages.example }),
      );
    throw new BadUsage(say(messages.unreadable, locale, { file: into, reason: reasonOf(error) }));
  }
}

const placeOf = ({ document }: ImportOptions): number | undefined =>
  document === undefined ? undefined : document - 1;

/** @throws BadUsage where a table cannot be read */
async function workbookOf(file: string, own: readonly Target[], locale: Locale): Promise<Workbook> {
  const { readTables } = await import('../../tables');
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new BadUsage(say(messages.unreadable, locale, { file, reason: reasonOf(error) }));
  });
  const read = readTables({ name: basename(file), bytes }, own);
  if (read.refusal) throw new BadUsage(say(read.refusal.message, locale, read.refusal.data));
  return read.workbook;
}

/** The rows of the tables; the cells that they are read from are not kept. */
type ReadRows = Omit<ImportReport['plan'], 'rows'> & {
  readonly rows: readonly TableRow[];
  readonly own: readonly Target[];
};

/** @throws BadUsage where there is nothing to import */
async function readRows(options: ImportOptions): Promise<ReadRows> {
  const own = await targetsFrom(options.from, options.locale);
  const workbooks = await Promise.all(options.files.map((file) => workbookOf(file, own, options.locale)));
  const { rowsOf } = await import('../../tables');
  const layouts = await layoutsFor(workbooks, options, own);
  const rows = rowsOf(workbooks, layouts);
  const notices = workbooks.flatMap((workbook) => workbook.notices);
  if (rows.length > 0) return { rows, layouts, notices, own };
  const reasons = [...notices, ...layouts.flatMap((one) => one.notices)].map(({ message, data, sheet }) => {
    const what = say(message, options.locale, data);
    return sheet ? say(importMessages.inSheet, options.locale, { sheet, what }) : what;
  });
  const file = joinTexts(workbooks.map(({ name }) => name));
  const isRead = layouts.some(({ section, header }) => section !== undefined && header > 0);
  const why = isRead ? importMessages.onlyHeader : importMessages.noRows;
  throw new BadUsage([...reasons, say(why, options.locale, { file })].join('\n'));
}

/** The plan, and the rows of it that are written. @throws BadUsage where there are too many rows */
async function planFor(
  snapshot: Analysis,
  { rows: read, layouts, notices, own }: ReadRows,
  options: ImportOptions,
): Promise<{ readonly plan: ImportReport['plan']; readonly chosen: readonly PlannedRow[] }> {
  const { exportedFor, planImport } = await import('../../tables');
  const rows = options.withPersonalData ? read.map((row) => ({ ...row, personal: [] })) : read;
  const document = placeOf(options);
  const context = { ...clockSettings(snapshot, ''), locale: options.locale, document };
  const forms = exportedFor(snapshot, layouts, context, own);
  const plan = planImport(snapshot, rows, { ...forms, document });
  if (plan.rows.length === 0)
    throw new BadUsage(
      plan.notices.map(({ message, data }) => say(message, options.locale, data)).join('\n'),
    );
  const chosen = plan.rows.filter(
    ({ isChosen, outcome }) => isChosen && (options.only === undefined || outcome === options.only),
  );
  return { plan: { rows: plan.rows, notices: [...notices, ...plan.notices], layouts }, chosen };
}
