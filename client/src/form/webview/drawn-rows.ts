import type { GridRow, GridRowsEdit } from '../../../../server/src/protocol';
import type { Cell, GridState } from './grid-state';
import { rowElement } from './row-element';
import { indexAfter } from './view-rows';
import type { Words } from './words';

/** The elements of the rows in sight: one whose row says the same stays the identical one. */
export interface DrawnRows {
  /** @param isEdited it holds the control of a cell that is being edited, and stays as it is */
  draw(state: GridState, index: number, words: Words, isEdited: boolean): HTMLElement;
  cellAt(cell: Cell): HTMLElement | undefined;
  /** Rows that moved take their elements with them. */
  follow(edits: readonly GridRowsEdit[]): void;
  forget(row?: number): void;
}

interface Drawn {
  readonly row: GridRow;
  /** The column of the cell that takes the focus. */
  readonly active: number | undefined;
  readonly element: HTMLElement;
}

/** The number of the first row for assistive technology: the head is 1. */
const FIRST = 2;

export function drawnRows(): DrawnRows {
  const drawn = new Map<number, Drawn>();
  const number = (element: HTMLElement, index: number): void => {
    element.dataset.row = String(index);
    element.setAttribute('aria-rowindex', String(index + FIRST));
  };
  return {
    draw: ({ rows, columns, active: cell }, index, words, isEdited) => {
      const row = rows[index]!;
      const active = cell.row === index ? cell.column : undefined;
      const before = drawn.get(index);
      if (before && (isEdited || (before.row === row && before.active === active))) return before.element;
      const element = rowElement(row, columns, words, active);
      number(element, index);
      drawn.set(index, { row, active, element });
      return element;
    },
    cellAt: ({ row, column }) =>
      drawn.get(row)?.element.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? undefined,
    follow: (edits) => {
      const before = [...drawn];
      drawn.clear();
      for (const [index, one] of before) {
        const now = indexAfter(index, edits);
        if (now === undefined) continue;
        if (now !== index) number(one.element, now);
        drawn.set(now, one);
      }
    },
    forget: (row) => void (row === undefined ? drawn.clear() : drawn.delete(row)),
  };
}
