/** An element of the page and the lines of the playbook that it shows, from 0, both ends included. */
interface Place {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** Marks the smallest place that holds a line of the playbook, and no other. */
export function markCaret(root: HTMLElement, line: number): void {
  const holding = places(root).filter(({ start, end }) => start <= line && line <= end);
  const smallest = holding.reduce<Place | undefined>(
    (best, place) => (!best || place.end - place.start <= best.end - best.start ? place : best),
    undefined,
  );
  for (const marked of root.querySelectorAll('.sp-caret')) {
    if (marked !== smallest?.element) marked.classList.remove('sp-caret');
  }
  smallest?.element.classList.add('sp-caret');
}

/**
 * Scrolls to what the page shows of a line. Between two places it goes on evenly, so that the page glides along; where
 * the page's order is not the file's it stays at the nearer place.
 */
export function scrollToLine(root: HTMLElement, line: number): void {
  if (line <= 0) return window.scrollTo(0, 0);
  const sorted = places(root).sort((a, b) => a.start - b.start);
  const at = sorted.filter(({ start }) => start <= line).at(-1);
  if (!at) return;
  const next = sorted.find(({ start }) => start > line);
  const top = at.element.getBoundingClientRect().top;
  const way = next ? next.element.getBoundingClientRect().top - top : 0;
  const part = next ? (line - at.start) / (next.start - at.start) : 0;
  window.scrollTo(0, window.scrollY + top - MARGIN + (way > 0 ? way * part : 0));
}

/** Air above what is scrolled to, in CSS pixels. */
const MARGIN = 16;

function places(root: HTMLElement): Place[] {
  return [...root.querySelectorAll<HTMLElement>('[data-goto]')].flatMap((element) => {
    const match = /^(\d+):\d+-(\d+):\d+$/.exec(element.dataset.goto ?? '');
    return match ? [{ element, start: Number(match[1]), end: Number(match[2]) }] : [];
  });
}
