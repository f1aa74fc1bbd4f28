import { pictureAddress } from './picture-address';
import { showTicks } from './run';
import type { SentTicks } from './ticks';

/** Elements with a native role that are focusable. */
const NATIVE = 'a[href], button, input, summary, select, textarea';
/** Elements without a role, which may get that of a link. */
const PLAIN = 'span, div, p, b, strong, em, i, code, time, small';

/**
 * Prepares the HTML of a part: checkbox states, pictures, titles of columns, and places that are focusable. Before
 * morphing, so that it compares like with like.
 */
export function prepare(part: HTMLElement, { ticks, who }: SentTicks, pictures: string): void {
  showTicks(part, ticks, who);
  for (const picture of part.querySelectorAll<HTMLImageElement>('img[data-src]')) {
    const address = pictureAddress(picture.dataset.src ?? '', pictures);
    if (address) picture.src = address;
    picture.loading = 'lazy';
  }
  for (const table of part.querySelectorAll<HTMLTableElement>('.sp-scroll > table')) nameCells(table);
  for (const place of part.querySelectorAll<HTMLElement>('[data-goto]')) {
    if (place.matches(NATIVE)) continue;
    // What a control is called by is no control within it.
    if (place.closest('label, summary')) {
      place.removeAttribute('role');
      place.removeAttribute('tabindex');
      continue;
    }
    // One of a part is reached with Tab, the others from there (roving.ts).
    place.tabIndex = -1;
    if (place.matches(PLAIN) && !place.hasAttribute('role') && !place.querySelector(NATIVE))
      place.setAttribute('role', 'link');
  }
}

/** Tells each cell the title of its column, which stands beside it where a row is drawn as a card. */
function nameCells({ tHead, tBodies }: HTMLTableElement): void {
  const titles = [...(tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
  for (const { rows } of tBodies)
    for (const { cells } of rows)
      for (const cell of cells)
        if (cell.localName === 'td') cell.dataset.title = titles[cell.cellIndex] ?? '';
}
