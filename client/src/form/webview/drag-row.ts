import type { FormPage } from './page';

/** The distance from the edge of the list within which it scrolls, and by how much a move, in pixels. */
const EDGE = 40;
const STEP = 12;

/** Drags a row by its grip to the place of another; Escape leaves it where it is. Keys do the same (keys.ts). */
export function listenToGrips(page: FormPage, grid: HTMLElement, scroller: HTMLElement): void {
  let dragged: { readonly row: number; readonly pointer: number } | undefined;
  let over: HTMLElement | undefined;

  const mark = (element: HTMLElement | undefined): void => {
    if (over === element) return;
    over?.classList.remove('over-above', 'over-below');
    over = element;
    if (!over || !dragged || rowOf(over) === dragged.row) return;
    over.classList.add(place(rowOf(over)) > place(dragged.row) ? 'over-below' : 'over-above');
  };
  const place = (row: number): number => page.state()?.view.indexOf(row) ?? -1;
  const end = (): void => {
    mark(undefined);
    grid.classList.remove('dragging');
    dragged = undefined;
  };

  grid.addEventListener('pointerdown', (event) => {
    const row = (event.target as Element).closest('.grip')?.closest<HTMLElement>('[data-row]');
    const state = page.state();
    if (!row || event.button !== 0 || !state || state.options.sort || state.notice !== undefined) return;
    event.preventDefault();
    dragged = { row: rowOf(row), pointer: event.pointerId };
    grid.setPointerCapture(event.pointerId);
    grid.classList.add('dragging');
  });
  grid.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (dragged?.pointer !== pointerId) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    if (clientY > bottom - EDGE) scroller.scrollBy(0, STEP);
    else if (clientY < top + EDGE) scroller.scrollBy(0, -STEP);
    const found = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.body [data-row]');
    mark(found ?? undefined);
  });
  grid.addEventListener('pointerup', ({ pointerId }) => {
    if (dragged?.pointer !== pointerId) return;
    const [row, to] = [dragged.row, over && rowOf(over)];
    end();
    if (to === undefined || to === row) return;
    page.focusNext({ row: to, column: 0 });
    page.act({ kind: 'move', row, to });
  });
  grid.addEventListener('pointercancel', end);
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && dragged && end());
}

const rowOf = ({ dataset }: HTMLElement): number => Number(dataset.row);
