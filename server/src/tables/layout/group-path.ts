import type { Row } from '../cells/workbook';
import { headingKey } from './headings';
import type { Column } from './sheet-layout';

/** Separators that stand for a path wherever they stand between two names; a run of dashes is looked at once. */
const arrows = /(?<![=＝])[=＝]+\s*[>＞]|[›»→]|(?<![-—])[-—]+\s*[>＞]|[>＞]+/;

/** Separators that may as well be part of a name: 尺码/规格 is one group. */
const doubtful = ['/', '／', '\\', '|', '｜', '-', '—', '_', '·'];

/**
 * How a cell of a column of groups is read as a path. Arrows always part a path; a slash or a dash does so where the
 * heading says that the column holds paths, or where the column's own values show it: two of them begin alike, or one is
 * the beginning of another. Where several columns are the levels, only arrows part them further.
 */
export function groupReader(
  column: Column,
  rows: readonly Row[],
  isOneOfMany: boolean,
): (text: string) => readonly string[] {
  const byMark = isOneOfMany ? undefined : markOf(column, rows);
  return (text) =>
    text
      .split(arrows)
      .flatMap((part) => (byMark === undefined ? [part] : part.split(byMark)))
      .map((part) => part.trim())
      .filter((part) => part !== '');
}

function markOf({ heading, index }: Column, rows: readonly Row[]): string | undefined {
  const values = [...new Set(rows.map(({ cells }) => (cells[index] ?? '').trim()))].filter(Boolean);
  const isOfPaths = /路径|path/.test(headingKey(heading));
  return doubtful.find((mark) => {
    const parted = values.filter((value) => isParted(value, mark));
    return (
      parted.length > 0 && ((isOfPaths && mark !== '-' && mark !== '_') || showsLevels(parted, values, mark))
    );
  });
}

const isParted = (value: string, mark: string): boolean => {
  const parts = value.split(mark);
  return parts.length > 1 && parts.every((part) => part.trim() !== '');
};

/** Whether most of the parted values share their first part with another, or with a value as a whole. */
function showsLevels(parted: readonly string[], values: readonly string[], mark: string): boolean {
  const firsts = new Map<string, number>();
  for (const value of values) {
    const first = value.split(mark)[0]!.trim();
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  const shared = parted.filter((value) => firsts.get(value.split(mark)[0]!.trim())! > 1);
  return shared.length > 0 && shared.length * 2 >= parted.length;
}
