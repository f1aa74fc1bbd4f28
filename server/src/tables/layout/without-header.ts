import type { Row } from '../cells/workbook';
import { wordingOf } from './assign-columns';
import { isFilled } from './filled-rows';
import { titleField } from './main-fields';
import type { TableSection } from './table-row';

/** The fields of the columns of a sheet without a header: one column is the wording, of two the second; more are not guessed. */
export function withoutHeader(
  section: TableSection,
  rows: readonly Row[],
  width: number,
): readonly (string | undefined)[] {
  const fields = Array.from({ length: width }, (): string | undefined => undefined);
  const used = fields.flatMap((_, column) =>
    rows.some(({ cells }) => isFilled(cells[column])) ? [column] : [],
  );
  if (used.length === 1) fields[used[0]!] = wordingOf[section];
  if (used.length === 2) {
    fields[used[0]!] = titleField[section];
    fields[used[1]!] = section === 'tags' ? 'meaning' : wordingOf[section];
  }
  return fields;
}
