/** LibreOffice as the tests use it: test/harness/libreoffice.mjs, loaded from its place since it finds files by it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What test/harness/libreoffice.mjs gives; its own types are JSDoc. */
interface Office {
  readonly CSV: string;
  readonly FROM_CSV: string;
  convert(file: string, to: string, from?: string): Promise<Map<string, Uint8Array>>;
  encrypted(file: string, password: string): Promise<Uint8Array>;
}

const office = async (): Promise<Office> =>
  (await import(pathToFileURL(join(process.cwd(), 'test/harness/libreoffice.mjs')).href)) as Office;

/** The workbook that LibreOffice saves of a file; CSV is read as UTF-8 with commas. */
export async function savedAsXlsx(name: string, content: string | Uint8Array): Promise<Uint8Array> {
  const { convert, FROM_CSV } = await office();
  const files = await convert(inFolder(name, content), 'xlsx', name.endsWith('.csv') ? FROM_CSV : undefined);
  return files.get(name.replace(/\.\w+$/, '.xlsx'))!;
}

/** The workbook that LibreOffice saves of a file, which opens with a password alone. */
export async function savedWithPassword(
  name: string,
  content: string | Uint8Array,
  password: string,
): Promise<Uint8Array> {
  const { encrypted } = await office();
  return encrypted(inFolder(name, content), password);
}

/** The sheets of a file as LibreOffice shows them: the CSV of each by its name. */
export async function shownSheets(
  name: string,
  content: string | Uint8Array,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { convert, CSV } = await office();
  const files = await convert(inFolder(name, content), CSV);
  const [base = ''] = name.split('.');
  return new Map([...files].map(([file, bytes]) => [file.slice(base.length + 1, -'.csv'.length), bytes]));
}

const made: string[] = [];
process.once('exit', () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function inFolder(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-tables-'));
  made.push(folder);
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
