import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Locale, say } from '../../../../schemas/text';
import type { ExportedRows } from '../../tables';
import { exit } from '../exit';
import { type ExportOptions, readExportOptions } from '../export-options';
import { type PlacedFile, placesFor } from '../export-places';
import { listOfTargets, targetFor } from '../export-target';
import { exportMessages } from '../export-words';
import { tell } from '../notes';
import { BadUsage } from '../options';
import { readPlaybook, tellOthers } from '../read-playbook';
import { reasonOf } from '../reasons';
import { refused } from '../refused';
import { writeWhole } from '../text-file';
import { messages } from '../words';

/** `service-playbook export`: a playbook as the import file of a workbench, the data of a tool, or a document. */
export function exportCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readExportOptions(words, systemLocale);
    if ('file' in options) return run(options);
    process.stdout.write(await listOfTargets(options.format, options.locale));
    return exit.clean;
  });
}

async function run(options: ExportOptions): Promise<number> {
  const { file, document, locale, sections, scope, all, leavesOut } = options;
  const target = await targetFor(options);
  const { snapshot, settings } = await readPlaybook(file, document, locale);
  const { exportFiles, exportRows } = await import('../../tables');
  const now = options.today === undefined ? { now: new Date().toISOString() } : {};
  tellOthers(snapshot, file, document, locale);
  const context = { locale, today: options.today ?? settings.today, ...now };
  const rows = exportRows(snapshot, target, { ...context, document: document - 1, sections, scope, all });
  const files = await exportFiles(rows, { leavesOut });
  const placed = await placesFor(files, target, options, [file]);
  for (const one of placed) await write(one, locale);
  process.stdout.write(
    options.format === 'json' ? await asJson(rows, placed, locale) : await asText(rows, placed, options),
  );
  if (rows.refusal) {
    tell([say(rows.refusal.message, locale, rows.refusal.data)]);
    return exit.usage;
  }
  return rows.excess.length > 0 ? exit.findings : exit.clean;
}

/** @throws BadUsage where it cannot be written */
async function write({ path, bytes }: PlacedFile, locale: Locale): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeWhole(path, bytes);
  } catch (error) {
    throw new BadUsage(say(messages.unwritable, locale, { file: path, reason: reasonOf(error) }));
  }
}

/** What was written, what should be known of it, and what the target does not take. */
async function asText(
  rows: ExportedRows,
  placed: readonly PlacedFile[],
  { locale }: ExportOptions,
): Promise<string> {
  const { knownFrom, nameOfTarget, noteOfTarget } = await import('../../tables');
  const { excess, notices, target } = rows;
  const known = target.known === 'ours' ? undefined : knownFrom(target);
  const head = placed.length > 0 ? exportMessages.leftOut : exportMessages.tooLong;
  const data = { target: nameOfTarget(target), count: excess.length };
  const lines = [
    ...placed.map((file) =>
      say(file.replaces ? exportMessages.replaced : exportMessages.written, locale, {
        count: file.count,
        file: file.path,
      }),
    ),
    ...(known && placed.length > 0
      ? [say(exportMessages.note, locale, { ...data, known, note: noteOfTarget(target) }).trimEnd()]
      : []),
    ...notices.map(({ message, data: told }) => say(message, locale, told)),
    ...(excess.length > 0 ? [say(head, locale, data)] : []),
    ...excess.map(({ notice }) => `  ${say(notice.message, locale, notice.data)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const countIn = ({ tables }: ExportedRows): number =>
  tables.reduce((sum, { rows }) => sum + rows.filter(({ fits }) => fits).length, 0);

async function asJson(rows: ExportedRows, placed: readonly PlacedFile[], locale: Locale): Promise<string> {
  const { knownFrom, noteOfTarget } = await import('../../tables');
  const report = {
    version: 1,
    target: rows.target.id,
    known_from: knownFrom(rows.target)?.[locale],
    note: noteOfTarget(rows.target)[locale],
    files: placed.map(({ path, replaces }) => ({ file: path, replaced: replaces })),
    exported: placed.length > 0 ? countIn(rows) : 0,
    excess: rows.excess.map(({ section, name, heading, length, limit, notice }) => ({
      section,
      item: name,
      column: heading,
      length,
      limit,
      message: say(notice.message, locale, notice.data),
    })),
    notices: rows.notices.map(({ message, data }) => say(message, locale, data)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
