import { clock, type Span } from './minutes';
import { type State, barsOf, spanOf } from './state';

/** The width that the figure of an hour wants, in pixels. */
const HOUR_WIDTH = 22;

/**
 * Puts everything that has a time onto its line. The page's policy allows no styles in HTML, so that places are told as
 * minutes and set here.
 */
export function placeAll({ root, draft, focused }: State): void {
  for (const line of root.querySelectorAll<HTMLElement>('.wk-line')) {
    const axis = { from: Number(line.dataset.start), to: Number(line.dataset.end) };
    line.style.setProperty('--wk-hours', String((axis.to - axis.from) / 60));
    for (const one of line.querySelectorAll<HTMLElement>('[data-from]')) {
      const bar = one.parentElement?.closest<HTMLElement>('.wk-bar');
      if (bar) {
        place(one, spanOf(one), spanOf(bar));
        continue;
      }
      const isDraft = draft !== undefined && draft.shift === one.dataset.shift;
      const span = isDraft ? draft.span : spanOf(one);
      place(one, span, axis);
      one.classList.toggle('wk-draft', isDraft);
      const times = one.querySelector(':scope > .wk-times');
      if (times) setText(times, `${clock(span.from, false)}–${clock(span.to, true)}`);
    }
    for (const lane of line.querySelectorAll<HTMLElement>('.wk-lane'))
      clearWords(lane, draft?.span ?? axis, axis.to - axis.from);
  }
  hideWhatDoesNotFit(root);
  const bars = barsOf(root);
  const current = bars.find(({ id }) => id === focused) ?? bars[0];
  for (const bar of bars) bar.tabIndex = bar === current ? 0 : -1;
}

/** Moves the words of bars out of what a bar that is dragged covers of them. */
function clearWords(lane: HTMLElement, over: Span, minutes: number): void {
  const isOver = lane.querySelector('.wk-draft');
  const room = (covered: number) => `calc(9px + max(0%, ${(100 * covered) / minutes}%))`;
  for (const bar of barsOf(lane)) {
    const { from, to } = spanOf(bar);
    const [before, behind] = over.from > from ? [0, to - over.from] : [over.to - from, 0];
    bar.style.paddingInline = isOver && !bar.matches('.wk-draft') ? `${room(before)} ${room(behind)}` : '';
  }
}

/** Figures that are wider than their place would cover each other; hours of the ruler are then left out in turn. */
function hideWhatDoesNotFit(root: HTMLElement): void {
  const labels = [...root.querySelectorAll<HTMLElement>('.wk-less, .wk-more')];
  const tooWide = labels.map((label) => label.scrollWidth > label.clientWidth);
  labels.forEach(({ style }, index) => (style.visibility = tooWide[index] ? 'hidden' : ''));
  const hours = [...root.querySelectorAll<HTMLElement>('.wk-ruler [data-from]')];
  const every = Math.ceil(HOUR_WIDTH / Math.max(1, hours[0]?.clientWidth ?? HOUR_WIDTH));
  hours.forEach(({ style }, index) => (style.visibility = index % every === 0 ? '' : 'hidden'));
}

function place({ style }: HTMLElement, { from, to }: Span, axis: Span): void {
  const share = (minutes: number) => `${(100 * minutes) / (axis.to - axis.from)}%`;
  style.left = share(from - axis.from);
  style.width = share(to - from);
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
