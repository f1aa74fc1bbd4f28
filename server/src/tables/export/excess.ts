import { nameOfTarget, type Target } from '../targets/target';
import { nameOf } from './cell-value';
import type { Excess, ExportedTable } from './exported-rows';
import { words } from './words';

/** What the target does not take of a table, item by item: texts that are too long, and required ones that are missing. */
export function excessOf(
  target: Target,
  { section, rows, sheet, headings }: ExportedTable,
): readonly Excess[] {
  const table = target.tables.find((one) => one.section === section && (one.sheet ?? '') === sheet);
  return rows
    .filter(({ fits }) => !fits)
    .flatMap(({ item, cells }) =>
      cells.flatMap((cell, index) => {
        const { max, required } = table!.columns[index]!;
        const isLong = cell.length > (max ?? Infinity);
        if (!isLong && !(required && cell === '')) return [];
        const [name, heading] = [nameOf(section, item), headings[index]!];
        const data = { name, heading, length: cell.length, limit: max ?? 0, target: nameOfTarget(target) };
        const message = isLong ? words.tooLong : words.missing;
        const base = { item, section, name, heading, length: cell.length, notice: { message, data } };
        return [isLong ? { ...base, limit: max! } : base];
      }),
    );
}
