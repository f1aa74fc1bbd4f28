import type { Text, TextData } from '../../../../schemas/text';

/** Something told to a person about a file of tables, a sheet or a row; the blanks of the message are filled with the data. */
export interface Notice {
  readonly message: Text;
  readonly data?: TextData;
  /** The sheet that it is about; absent for the file as a whole, or where the file has one sheet without a name. */
  readonly sheet?: string;
  /** The number of the row as the spreadsheet counts, from 1. */
  readonly row?: number;
}
