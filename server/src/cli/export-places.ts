import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { say } from '../../../schemas/text';
import type { ExportedFile, Target } from '../tables';
import type { ExportOptions } from './export-options';
import { exportMessages } from './export-words';
import { BadUsage } from './options';
import { isOwnFile } from './own-file';
import { isPlainFile } from './text-file';

/** A file of an export with the path that it is written to. */
export interface PlacedFile extends ExportedFile {
  readonly path: string;
  /** Whether an earlier export is replaced. */
  readonly replaces: boolean;
}

/**
 * Where the files of an export go: into the folder, to the file, or under their own names here. A file that is there and
 * is no earlier export of the target is not replaced unless that is asked for, and a playbook never.
 * @param inputs the files that are read
 * @throws BadUsage
 */
export async function placesFor(
  files: readonly ExportedFile[],
  target: Target,
  { output, force, locale }: Pick<ExportOptions, 'output' | 'force' | 'locale'>,
  inputs: readonly string[],
): Promise<readonly PlacedFile[]> {
  const isFolder = output === undefined || /[\\/]$/.test(output) || (await isDirectory(output));
  if (!isFolder && files.length > 1)
    throw new BadUsage(say(exportMessages.severalFiles, locale, { count: files.length, file: output }));
  const placed: PlacedFile[] = [];
  for (const file of files) {
    const path = isFolder ? join(output ?? '.', file.name) : output;
    if (isOwnFile(path, inputs)) throw new BadUsage(say(exportMessages.onPlaybook, locale, { file: path }));
    // What is no plain file, such as a pipe, might never end; it is written to and not replaced.
    const there = (await isPlainFile(path)) ? await readFile(path).catch(() => undefined) : undefined;
    if (there && !force && !(await isExport(there, path, target)))
      throw new BadUsage(say(exportMessages.other, locale, { file: path }));
    placed.push({ ...file, path, replaces: there !== undefined });
  }
  return placed;
}

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (known) => known.isDirectory(),
    () => false,
  );

/** Whether a file is an earlier export of the target: it has its headings, or the mark of our documents. */
async function isExport(bytes: Uint8Array, path: string, target: Target): Promise<boolean> {
  const { documentMarks, readTables, targetOf } = await import('../tables');
  const { format } = target;
  if (format === 'markdown' || format === 'html')
    return new TextDecoder().decode(bytes.subarray(0, 1000)).includes(documentMarks[format]);
  const { workbook } = readTables({ name: basename(path), bytes }, [target]);
  // One that people added columns to holds more than an export: it is not replaced.
  return (
    workbook?.sheets.some(
      (sheet) =>
        sheet.target?.id === target.id &&
        (workbook.kind === 'json' || targetOf(sheet, workbook.kind, [target]) !== undefined),
    ) ?? false
  );
}
