import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sectionTitles } from '../../../schemas/table-sections';
import { joinTexts, type Locale, say } from '../../../schemas/text';
import type { Analysis } from '../service';
import type { DriftReport } from '../tables';
import { compareMessages } from './compare-words';
import type { DriftOptions } from './compare-options';
import { placesFor } from './export-places';
import { targetFor } from './export-target';
import { exportMessages } from './export-words';
import { tell } from './notes';
import { BadUsage } from './options';
import { reasonOf } from './reasons';
import { writeWhole } from './text-file';
import { messages } from './words';

/** Writes what a workbench lacks or has otherwise as an import file; what does not fit is left out and told. @throws BadUsage */
export async function writeImportFile(
  snapshot: Analysis,
  { itemsToWrite }: DriftReport,
  { output, to }: NonNullable<DriftOptions['importFile']>,
  { document, locale, today }: DriftOptions & { readonly today: string },
): Promise<void> {
  const target = await targetFor({ to, locale });
  if (itemsToWrite.length === 0) return tell([say(compareMessages.nothingToImport, locale)]);
  const { exportFiles, exportRows, nameOfTarget } = await import('../tables');
  const items = new Set(itemsToWrite.map(({ item }) => item));
  const context = { locale, today, now: new Date().toISOString(), document: document - 1 };
  const rows = exportRows(snapshot, target, { ...context, items, scope: 'all' });
  const files = await exportFiles(rows, { leavesOut: true });
  const placed = await placesFor(files, target, { output, force: false, locale }, []);
  for (const { path, bytes } of placed) await write(path, bytes, locale);
  const others = itemsToWrite.filter(({ section }) => target.tables.every((one) => one.section !== section));
  const sections = joinTexts(
    [...new Set(others.map(({ section }) => section))].map((one) => sectionTitles[one]),
  );
  const data = { target: nameOfTarget(target), count: others.length, sections };
  const { excess, notices, refusal } = rows;
  tell([
    ...placed.map(({ path }) => say(compareMessages.written, locale, { file: path })),
    ...(placed.length === 0 ? [say(compareMessages.noneFits, locale, data)] : []),
    ...(others.length > 0 ? [say(compareMessages.otherSections, locale, data)] : []),
    ...(refusal && others.length < itemsToWrite.length ? [say(refusal.message, locale, refusal.data)] : []),
    ...notices.map((notice) => say(notice.message, locale, notice.data)),
    ...(excess.length > 0 ? [say(exportMessages.leftOut, locale, { ...data, count: excess.length })] : []),
    ...excess.map(({ notice }) => `  ${say(notice.message, locale, notice.data)}`),
  ]);
}

/** @throws BadUsage where it cannot be written */
async function write(path: string, bytes: Uint8Array, locale: Locale): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeWhole(path, bytes);
  } catch (error) {
    throw new BadUsage(say(messages.unwritable, locale, { file: path, reason: reasonOf(error) }));
  }
}
