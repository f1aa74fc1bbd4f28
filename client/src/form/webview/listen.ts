import type { Adding } from './adding';
import type { Editing } from './editing';
import { findingsBox } from './findings-box';
import { type Cell, cellBeside } from './grid-state';
import { keyOf } from './keys';
import type { FormPage } from './page';
import { menu } from './popup';
import { rowMenu } from './row-menu';

/** Listens to the mouse, the keys and the clipboard, while no cell is edited: a control in a cell has its own keys. */
export function listen(page: FormPage, grid: HTMLElement, editing: Editing, adding: Adding): void {
  const openMenu = (row: number, at: HTMLElement): void => {
    const state = page.state();
    if (!state) return;
    const entries = rowMenu(state, row, page.words(), {
      act: (action) => {
        if (action.kind === 'duplicate') page.focusNext({ row: row + 1, column: 0 });
        if (action.kind === 'move') page.focusNext({ row: action.to, column: 0 });
        page.act(action);
      },
      add: adding.begin,
      goTo: page.goTo,
      copy: (text) => page.post({ type: 'copy', text }),
      details: () => adding.details(row),
      edit: () => editing.begin({ row, column: state.active.column }),
    });
    page.popup.open(at, menu(page.popup, page.words()('more'), entries));
  };

  grid.addEventListener('click', ({ target }) => {
    const state = page.state();
    const at = target as HTMLElement;
    const row = rowOf(at);
    if (row === undefined || !state || at.closest('.editor')) return;
    const word = at.closest<HTMLElement>('[data-word]');
    if (word) return takeWord(page, row, word);
    const opener = at.closest<HTMLElement>('[data-menu], [data-findings]');
    if (opener?.matches('[data-menu]')) return openMenu(row, opener);
    if (opener) {
      const fix = (finding: number, fix: number) => page.act({ kind: 'fix', row, finding, fix });
      return page.popup.open(opener, findingsBox(page.popup, state.rows[row]!, fix));
    }
    const cell = cellOf(at);
    if (!cell) return;
    // The second click into a cell edits it.
    if (document.activeElement === page.cellAt(cell)) return editing.begin(cell);
    page.focus(cell);
  });
  // The first press would focus the cell before its click is heard.
  grid.addEventListener('mousedown', (event) => {
    if (event.button === 0 && cellOf(event.target) && !(event.target as Element).closest('.editor'))
      event.preventDefault();
  });

  grid.addEventListener('keydown', (event) => {
    const state = page.state();
    const onControl = (event.target as Element).closest('button, input, select, textarea');
    if (!state || editing.row() !== undefined || event.isComposing || onControl) return;
    const meant = keyOf(event);
    if (!meant) return;
    event.preventDefault();
    const { active, view, options } = state;
    if (meant.kind === 'go') return page.focus(cellBeside(state, meant.rows, meant.columns));
    if (meant.kind === 'edit') return editing.begin(active, meant.text);
    if (meant.kind === 'menu') {
      const button = page.cellAt(active)?.closest('[data-row]')?.querySelector<HTMLElement>('[data-menu]');
      return button ? openMenu(active.row, button) : undefined;
    }
    const to = view[view.indexOf(active.row) + meant.by];
    if (to === undefined || options.sort) return;
    page.focusNext({ ...active, row: to });
    page.act({ kind: 'move', row: active.row, to });
  });

  document.addEventListener('paste', (event) => {
    if ((event.target as Element | null)?.closest('input, textarea, select')) return;
    // What is pasted goes into sections that tables hold.
    if (page.state()?.section.includes('.')) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    page.post({ type: 'paste', text });
  });
}

/** Takes a word of a list away. */
function takeWord(page: FormPage, row: number, button: HTMLElement): void {
  const column = cellOf(button)?.column;
  const state = page.state();
  const text = column === undefined ? undefined : state?.rows[row]?.cells[column];
  if (typeof text !== 'string' || column === undefined || state?.notice !== undefined) return;
  const left = text.split('\n').toSpliced(Number(button.dataset.word), 1);
  page.focusNext({ row, column });
  page.act({ kind: 'set', row, column, text: left.join('\n') });
}

function rowOf(target: EventTarget | null): number | undefined {
  const row = (target as Element | null)?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined ? undefined : Number(row);
}

function cellOf(target: EventTarget | null): Cell | undefined {
  const row = rowOf(target);
  const column = (target as Element | null)?.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row === undefined || column === undefined ? undefined : { row, column: Number(column) };
}
