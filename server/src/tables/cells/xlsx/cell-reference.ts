/** The columns that a spreadsheet has: A to XFD. */
const COLUMNS = 16_384;

/** The column of a reference such as `BC12`, from 0; undefined where it names none. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) | 0x20;
    if (letter < 0x61 || letter > 0x7a) break;
    column = column * 26 + letter - 0x60;
  }
  return column >= 1 && column <= COLUMNS ? column - 1 : undefined;
}

/** The row of a reference such as `BC12`, from 1; undefined where it names none. */
export function rowOf(reference: string): number | undefined {
  const digits = /^\$?[a-z]{1,3}\$?(\d{1,7})/i.exec(reference)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
