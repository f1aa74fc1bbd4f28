import type { GridColumn, GridRow, GridSection, SentGrid } from '../../../../server/src/protocol';
import { everything, indexAfter, viewOf, type ViewOptions, withEdits } from './view-rows';

/** A section as it is shown: its rows, which of them are in view, and where the focus is. */
export interface GridState {
  readonly section: GridSection;
  readonly resultId: string;
  readonly columns: readonly GridColumn[];
  /** The fields behind the columns, which the details of an item show; their cells follow those of the columns. */
  readonly details: readonly GridColumn[];
  readonly sections: SentGrid['sections'];
  readonly notice: string | undefined;
  readonly rows: readonly GridRow[];
  readonly options: ViewOptions;
  /** The indexes of the rows in view, in their order there. */
  readonly view: readonly number[];
  /** The cell that has the focus, or had it last: the index of its row, and its column. */
  readonly active: Cell;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The state with what the server sent; rows that moved take the focus with them. */
export function received(
  before: GridState | undefined,
  section: GridSection,
  grid: SentGrid,
  options: ViewOptions = everything,
): GridState {
  const isNext = before?.section === section && grid.edits !== undefined;
  const edits = grid.edits ?? [];
  const rows = isNext ? withEdits(before.rows, edits) : (grid.rows ?? []);
  const kept = isNext ? before.active : { row: 0, column: 0 };
  const row = Math.min(indexAfter(kept.row, edits) ?? kept.row, Math.max(0, rows.length - 1));
  const { resultId, sections, notice } = grid;
  const all = grid.columns ?? [...(before?.columns ?? []), ...(before?.details ?? [])];
  const columns = all.filter(({ isDetail }) => !isDetail);
  const details = all.filter(({ isDetail }) => isDetail);
  const shown = isNext ? before.options : options;
  return {
    ...{ section, resultId, columns, details, sections, notice, rows, options: shown },
    view: viewOf(rows, shown),
    active: { ...kept, row },
  };
}

/** The state with another choice of what is in view. */
export const viewed = (state: GridState, options: ViewOptions): GridState => ({
  ...state,
  options,
  view: viewOf(state.rows, options),
});

/** The cell some rows and columns away in the view; the same one at the edge. */
export function cellBeside({ view, columns, active }: GridState, rows: number, by: number): Cell {
  const at = view.indexOf(active.row);
  const to = Math.max(0, Math.min(view.length - 1, (at < 0 ? 0 : at) + rows));
  const column = Math.max(0, Math.min(columns.length - 1, active.column + by));
  return { row: view[to] ?? active.row, column };
}

/** The values of a column that are there already, the most frequent first. */
export function valuesIn({ rows }: GridState, column: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = cells[column];
    if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
