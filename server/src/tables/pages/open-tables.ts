import type { TableFile } from '../cells/read';
import { readTables } from '../targets/read-file';
import type { Workbook } from '../cells/workbook';
import type { Notice } from '../text/notice';

/** Files of tables that a person has chosen, as read. */
export interface OpenTables {
  /** In the order in which they were chosen, those that cannot be read too. */
  readonly names: readonly string[];
  readonly workbooks: readonly Workbook[];
  /** Why files cannot be read, and what a person should know of the others. */
  readonly notices: readonly Notice[];
}

/** Reads files of tables. Never throws: what cannot be read is told. */
export function openTables(files: readonly TableFile[]): OpenTables {
  const results = files.map((file) => readTables(file));
  const workbooks = results.flatMap(({ workbook }) => workbook ?? []);
  return {
    names: files.map(({ name }) => name),
    workbooks,
    notices: [
      ...results.flatMap(({ refusal }) => refusal ?? []),
      ...workbooks.flatMap(({ notices }) => notices),
    ],
  };
}
