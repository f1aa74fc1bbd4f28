import { recognise } from '../layout/recognise';
import { rowsOf } from '../layout/rows-of';
import type { SheetLayout } from '../layout/sheet-layout';
import type { TableRow } from '../layout/table-row';
import type { ImportChoices } from './import/choices';
import type { OpenTables } from './open-tables';
import { memoizeLast } from './memoize-last';

/** Tables as they are read with what a person has set for sheets and columns. */
export interface ReadRows {
  readonly layouts: readonly SheetLayout[];
  /** The rows as the tables have them. */
  readonly read: readonly TableRow[];
}

/** Reads the rows of tables; anew only where something has been set for a sheet or a column. */
export const rowReader = ({ workbooks, targets }: OpenTables): ((choices: ImportChoices) => ReadRows) =>
  memoizeLast(
    ({ key }: ImportChoices) => [key],
    (choices) => {
      const layouts = recognise(workbooks, choices.layouts, targets);
      return { layouts, read: rowsOf(workbooks, layouts) };
    },
  );
