import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Locale, say } from '../../../../schemas/text';
import type { Analysis } from '../../service';
import type { DriftReport, WorkbenchExport } from '../../tables';
import { type DriftOptions, readDriftOptions } from '../compare-options';
import { compareMessages } from '../compare-words';
import { exit } from '../exit';
import { targetsFrom } from '../export-target';
import { writeImportFile } from '../import-file';
import { tell } from '../notes';
import { BadUsage } from '../options';
import { readPlaybook, tellOthers } from '../read-playbook';
import { reasonOf } from '../reasons';
import { refused } from '../refused';
import { messages } from '../words';
import { writeResult } from '../write-result';

/** `service-playbook drift`: what workbenches really hold, compared with a playbook. */
export function driftCommand(words: readonly string[], systemLocale: Locale): Promise<number> {
  return refused(async () => {
    const options = readDriftOptions(words, systemLocale);
    const { document, locale, playbook, scope } = options;
    const { snapshot, settings } = await readPlaybook(playbook, document, locale);
    tellOthers(snapshot, playbook, document, locale);
    const today = options.today ?? settings.today;
    const onDay = { ...options, today };
    const exports = await Promise.all(options.exports.map((file) => exportOf(file, snapshot, onDay)));
    const { compareWithWorkbench, driftMarkdown } = await import('../../tables');
    const report = compareWithWorkbench(snapshot, exports, { scope, today, document: document - 1 });
    if (options.toDo !== undefined) {
      await writeResult(options.toDo, driftMarkdown(report, locale), locale);
      tell([say(compareMessages.written, locale, { file: options.toDo })]);
    }
    if (options.importFile) await writeImportFile(snapshot, report, options.importFile, onDay);
    process.stdout.write(await shown(report, options));
    return report.isSame || !options.fails ? exit.clean : exit.findings;
  });
}

type OnDay = DriftOptions & { readonly today: string };

async function shown(report: DriftReport, { format, locale }: DriftOptions): Promise<string> {
  const { driftJson, driftMarkdown, driftText } = await import('../../tables');
  if (format === 'json') return `${JSON.stringify(driftJson(report), null, 2)}\n`;
  return format === 'markdown' ? driftMarkdown(report, locale) : driftText(report, locale);
}

/** The rows of an export; what a person should know of its sheets is told. @throws BadUsage */
async function exportOf(
  file: string,
  snapshot: Analysis,
  { document, exports, from, locale, today }: OnDay,
): Promise<WorkbenchExport> {
  const { exportedFor, readTables, recognise, rowsOf } = await import('../../tables');
  const isOnlyOne = exports.filter((other) => basename(other) === basename(file)).length === 1;
  const name = isOnlyOne ? basename(file) : file;
  const own = await targetsFrom(from, locale);
  const read = readTables({ name: basename(file), bytes: await bytesOf(file, locale) }, own);
  if (read.refusal) throw new BadUsage(say(read.refusal.message, locale, read.refusal.data));
  const layouts = recognise([read.workbook], undefined, own);
  const rows = rowsOf([read.workbook], layouts);
  tell([
    ...[read.workbook, ...layouts].flatMap(({ notices }) =>
      notices.map(({ message, data }) => `${name}: ${say(message, locale, data)}`),
    ),
  ]);
  if (rows.length === 0 && layouts.every(({ section }) => section === undefined))
    throw new BadUsage(say(compareMessages.noRows, locale, { file }));
  const context = { locale, today, document: document - 1 };
  return { name, rows, ...exportedFor(snapshot, layouts, context, own) };
}

async function bytesOf(file: string, locale: Locale): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new BadUsage(say(messages.unreadable, locale, { file, reason: reasonOf(error) }));
  }
}
