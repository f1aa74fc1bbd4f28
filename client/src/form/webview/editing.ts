import type { GridRowsEdit } from '../../../../server/src/protocol';
import { hasKeyboard } from '../../preview/has-keyboard';
import type { CellEditor } from './cell-control';
import { cellEditor } from './cell-editor';
import { type Cell, cellBeside, valuesIn } from './grid-state';
import type { FormPage } from './page';
import { indexAfter } from './view-rows';

/** The cell that is being edited, one at a time. */
export interface Editing {
  /** The index of its row; undefined while none is edited. */
  row(): number | undefined;
  /** @param typed what takes the place of the cell's text */
  begin(cell: Cell, typed?: string): void;
  /** Ends without a word: the rows are gone. */
  drop(): void;
  /** The rows have changed: its own may have another index now. */
  follow(edits: readonly GridRowsEdit[]): void;
}

interface Edited extends Cell {
  /** What the cell said when the edit began. */
  readonly before: string;
  readonly editor: CellEditor;
}

const steps = { right: [0, 1], left: [0, -1], down: [1, 0] } as const;
type Next = keyof typeof steps;

export function makeEditing(page: FormPage): Editing {
  let now: Edited | undefined;

  const begin: Editing['begin'] = (cell, typed) => {
    const state = page.state();
    const column = state?.columns[cell.column];
    const text = state?.rows[cell.row]?.cells[cell.column];
    if (!state || !column || state.notice !== undefined || text === undefined) return;
    // What no cell can show is edited in the text.
    if (text === null) return page.goTo(cell.row);
    const isFree = !column.isClosed && column.input !== 'long' && column.input !== 'date';
    const suggestions = isFree ? valuesIn(state, cell.column) : [];
    // The words of a list stay: what is typed begins another one.
    const shown = typed === undefined ? text : column.input === 'list' ? `${text}\n${typed}` : typed;
    const editor = cellEditor(column, shown, { commit, cancel: discard }, suggestions);
    now = { ...cell, before: text, editor };
    page.cellAt(cell)?.replaceChildren(editor.element);
    // Whoever went on to the text meanwhile keeps writing there.
    if (document.hasFocus()) editor.focus(typed === undefined ? 'all' : 'end');
  };

  const discard = (): void => {
    page.tell(undefined);
    end();
  };

  const commit = (next?: Next): void => {
    if (!now) return;
    const { row, column, before, editor } = now;
    const text = editor.text();
    if (text === before) return end(next);
    const isAsSeen = page.state()?.rows[row]?.cells[column] === before;
    if (isAsSeen)
      page.act({ kind: 'set', row, column, text }, (refusal) => answered({ row, column }, text, refusal));
    // Somebody has changed the cell meanwhile: what was typed is not put over that.
    else page.tell(page.words()('changedBeside', { text }));
    end(next);
  };

  const answered = (cell: Cell, text: string, refusal: string | undefined): void => {
    page.tell(refusal);
    // What was typed is not lost with it.
    if (refusal !== undefined && !now) {
      if (document.hasFocus()) page.focus(cell);
      begin(cell, text);
    }
  };

  const end = (next?: Next): void => {
    const state = page.state();
    if (!now || !state) return;
    const { row, column, editor } = now;
    const hadFocus = hasKeyboard(editor.element);
    now = undefined;
    page.redraw(row);
    const [rows, by] = next ? steps[next] : [0, 0];
    if (hadFocus || next) page.focus(cellBeside({ ...state, active: { row, column } }, rows, by));
  };

  return {
    row: () => now?.row,
    begin,
    drop: () => (now = undefined),
    follow: (edits) => {
      const row = now && indexAfter(now.row, edits);
      now = now && row !== undefined ? { ...now, row } : undefined;
    },
  };
}
