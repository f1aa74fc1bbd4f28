import type { GridRow, GridRowsEdit } from '../../protocol';
import { commonEnds } from '../../service';

/**
 * The edits that make one list of rows into another, those of the same identity staying: each run of rows that differ
 * where there are as many as before, else what lies between the same beginning and the same end.
 */
export function rowsEdits(before: readonly GridRow[], now: readonly GridRow[]): readonly GridRowsEdit[] {
  return before.length === now.length ? runs(before, now) : between(before, now);
}

function runs(before: readonly GridRow[], now: readonly GridRow[]): readonly GridRowsEdit[] {
  const edits: GridRowsEdit[] = [];
  for (let at = 0; at < now.length; at++) {
    if (before[at] === now[at]) continue;
    let end = at + 1;
    while (end < now.length && before[end] !== now[end]) end++;
    edits.push({ start: at, deleteCount: end - at, rows: now.slice(at, end) });
    at = end;
  }
  return edits;
}

function between(before: readonly GridRow[], now: readonly GridRow[]): readonly GridRowsEdit[] {
  const { start, behind } = commonEnds(before, now);
  return [
    { start, deleteCount: before.length - behind - start, rows: now.slice(start, now.length - behind) },
  ];
}
