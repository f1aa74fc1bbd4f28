import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';

/** A long list of which only the rows in sight are elements, each as high as its content. */
export interface VirtualRows {
  /** Draws anew: the number of rows, or what some of them say, has changed. */
  update(count: number): void;
  scrollTo(position: number): void;
}

/** The height of a row before it has been drawn, in pixels. */
const USUAL_HEIGHT = 58;

export interface VirtualOptions {
  readonly scroller: HTMLElement;
  /** Holds the rows, as high as all of them together. */
  readonly body: HTMLElement;
  /** The element of a row, by its position; the identical one where it is as before. */
  draw(position: number): HTMLElement;
  /** What tells a row from all others, wherever it stands: its height is kept under it. */
  key(position: number): number;
  /** A row that stays drawn out of sight, since it has the focus. */
  pinned(): number | undefined;
}

/** Keeps the rows in sight drawn. The library knows scrolling, heights that change and anchoring; what a row is, we do. */
export function virtualRows({ scroller, body, draw, key, pinned }: VirtualOptions): VirtualRows {
  const options = (count: number) => ({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
    getItemKey: key,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inSight = defaultRangeExtractor(range);
      const kept = pinned();
      if (kept === undefined || kept >= range.count || inSight.includes(kept)) return inSight;
      return [...inSight, kept].sort((a, b) => a - b);
    },
    onChange: () => redraw(),
  });
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(options(0));
  virtualizer._didMount();
  virtualizer._willUpdate();

  const redraw = (): void => {
    const items = virtualizer.getVirtualItems();
    body.style.height = `${virtualizer.getTotalSize()}px`;
    const rows = items.map(({ index, start }) => {
      const row = draw(index);
      row.dataset.index = String(index);
      row.style.transform = `translateY(${start}px)`;
      return row;
    });
    const wanted = new Set<Element>(rows);
    for (const old of [...body.children]) if (!wanted.has(old)) old.remove();
    rows.forEach((row, at) => {
      // Moving an element takes the focus from it.
      if (body.children[at] !== row) body.insertBefore(row, body.children[at] ?? null);
    });
    rows.forEach((row) => virtualizer.measureElement(row));
  };

  return {
    update: (count) => {
      virtualizer.setOptions(options(count));
      virtualizer._willUpdate();
      redraw();
    },
    scrollTo: (position) => virtualizer.scrollToIndex(position, { align: 'auto' }),
  };
}
