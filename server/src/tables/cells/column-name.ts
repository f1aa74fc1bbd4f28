/** A column, from 0, as spreadsheets call it: A, B … Z, AA. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(0x41 + (column % 26));
  return (names[column] = (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + letter);
}

const names: string[] = [];
