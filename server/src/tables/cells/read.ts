import { fileKind } from './file-kind';
import { refusals } from './refusals';
import { readDelimited } from './text-file/read-delimited';
import type { ReadResult } from './workbook';
import { readXlsx } from './xlsx/read-xlsx';

/** A file of tables as it was chosen. */
export interface TableFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file of tables: XLSX by its content, else delimited text in whatever encoding and with whatever delimiter it
 * has. Never throws; what cannot be read is refused with the reason and a way out.
 */
export function readTables({ name, bytes }: TableFile): ReadResult {
  const file = fileKind(bytes);
  if (file.kind === 'xlsx') return readXlsx(name, file.entries);
  return file.kind === 'text' ? readDelimited(name, bytes) : refusals[file.kind](name);
}
