import { longestIncreasingSubsequence } from './longest-increasing-subsequence';

/** An element of the page and the lines of the playbook that it shows, from 0, both ends included. */
interface Place {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** Marks only the smallest place that contains a line of the playbook. */
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
 * Scrolls the page to a line, interpolated between one place and the next, so that it scrolls smoothly. Only places in
 * the file's order count: a link to a distant section would make the page jump.
 */
export function scrollToLine(root: HTMLElement, line: number): void {
  if (line <= 0) return window.scrollTo(0, 0);
  const inOrder = longestIncreasingSubsequence(places(root), ({ start }) => start);
  const at = inOrder.findLast(({ start }) => start <= line);
  if (!at) return;
  const next = inOrder.find(({ start }) => start > line);
  const top = at.element.getBoundingClientRect().top;
  const way = next ? next.element.getBoundingClientRect().top - top : 0;
  const part = next ? (line - at.start) / (next.start - at.start) : 0;
  window.scrollTo(0, window.scrollY + top - MARGIN + Math.max(way, 0) * part);
}

/** Space above the scroll target, in CSS pixels. */
const MARGIN = 16;

function places(root: HTMLElement): Place[] {
  return [...root.querySelectorAll<HTMLElement>('[data-goto]')].flatMap((element) => {
    const match = /^(\d+):\d+-(\d+):\d+$/.exec(element.dataset.goto ?? '');
    return match ? [{ element, start: Number(match[1]), end: Number(match[2]) }] : [];
  });
}
