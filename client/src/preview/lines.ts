import { longestIncreasingSubsequence } from './longest-increasing-subsequence';
import { placeOf } from './place';

/** An element of the page and the lines of the playbook that it shows, from 0, both ends included. */
interface Place {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** Which lines of the playbook stand where on the page. It is asked again after every update of the page. */
export interface LinesOfPage {
  /** Marks only the smallest place that contains a line. */
  mark(line: number): void;
  /** Scrolls the page to a line, interpolated between one place and the next, so that it scrolls smoothly. */
  scrollTo(line: number): void;
  /** The line at the top of the window, with fractions; undefined where nothing on the page has one. */
  atTop(): number | undefined;
  /** Tells that the page was updated. */
  changed(): void;
}

/** Space above the scroll target, in CSS pixels. */
const MARGIN = 16;

export function linesOf(root: HTMLElement): LinesOfPage {
  let known: readonly Place[] | undefined;
  const anchors = () => (known ??= anchorsIn(root));
  return {
    mark: (line) => markCaret(root, line),
    scrollTo: (line) => {
      if (line <= 0) return window.scrollTo(0, 0);
      const inOrder = [...anchors()].sort((a, b) => a.start - b.start);
      const at = inOrder.findLast(({ start }) => start <= line);
      if (!at) return;
      const next = inOrder.find(({ start }) => start > line);
      const top = topOf(at.element);
      const share = next ? (line - at.start) / (next.start - at.start) : 0;
      const way = next && slotOf(next.element) === slotOf(at.element) ? topOf(next.element) - top : 0;
      window.scrollTo(0, window.scrollY + top - marginOf(root) + Math.max(way, 0) * share);
    },
    atTop: () => {
      const all = anchors();
      const margin = marginOf(root);
      const index = lastAbove(all, margin);
      const at = all[index];
      if (!at) return undefined;
      const next = all[index + 1];
      if (!next || slotOf(next.element) !== slotOf(at.element)) return at.start;
      const way = topOf(next.element) - topOf(at.element);
      const share = way > 0 ? (margin - topOf(at.element)) / way : 0;
      return at.start + Math.min(Math.max(share, 0), 1) * (next.start - at.start);
    },
    changed: () => (known = undefined),
  };
}

function markCaret(root: HTMLElement, line: number): void {
  const holding = placesIn(root).filter(({ start, end }) => start <= line && line <= end);
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
 * The places by which page and text scroll together, in the order of the page: of each part those in the file's order,
 * without what only names something that stands elsewhere, such as today's card.
 */
function anchorsIn(root: HTMLElement): readonly Place[] {
  const parts = [...root.children].filter((part) => !part.querySelector('.sp-today, .sp-rail'));
  return parts.flatMap((part) => {
    const own = placesIn(part).filter(({ element }) => !element.matches('.sp-ref, .sp-unread *, [hidden] *'));
    return longestIncreasingSubsequence(own, ({ start }) => start);
  });
}

function placesIn(root: Element): Place[] {
  return [...root.querySelectorAll<HTMLElement>('[data-goto]')].flatMap((element) => {
    const match = /^(\d+):\d+-(\d+):\d+$/.exec(placeOf(element));
    return match ? [{ element, start: Number(match[1]), end: Number(match[2]) }] : [];
  });
}

/** The index of the last place whose top is at or above a height of the window; -1 where there is none. */
function lastAbove(all: readonly Place[], height: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(all[middle]!.element) <= height + 1) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const slotOf = (element: Element): Element | null => element.closest('.sp-slot');

/** The height of what stays on top of the page in a narrow window, and some space. */
function marginOf(root: HTMLElement): number {
  const rail = root.querySelector<HTMLElement>('.sp-slot:has(> .sp-rail)');
  const sticks = rail && getComputedStyle(rail).position === 'sticky';
  return MARGIN + (sticks ? rail.offsetHeight : 0);
}
