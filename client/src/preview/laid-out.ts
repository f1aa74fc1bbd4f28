/**
 * Parts out of sight are not laid out (look/out-of-sight.css) and stand there with a guessed height, until they have been
 * laid out once: the browser remembers it.
 */
export interface LaidOut {
  /** Tells which parts were drawn anew: their heights are guessed again. */
  changed(ids: readonly string[]): void;
  /** Lays out the parts whose heights are guessed, one by one while nothing else is to do. */
  inIdle(): void;
  /** Lays out all of them now, so that the page is as high as it will be. */
  now(): void;
}

/** Has a part laid out although it is out of sight. */
const LAID_OUT = 'sp-laid-out';
/** The parts of a page with a rail of contents, as the style sheet names them. */
const PARTS = ':scope > [data-part="contents"] ~ .sp-slot';

export function laidOutIn(root: HTMLElement): LaidOut {
  /** With the height that was remembered. */
  const known = new WeakSet<Element>();
  let asked: number | undefined;
  const layOut = (parts: readonly Element[]) => {
    for (const part of parts) {
      known.add(part);
      part.classList.add(LAID_OUT);
    }
    // Heights are remembered once a frame, when the observers of sizes are told.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const part of parts) part.classList.remove(LAID_OUT);
      }),
    );
  };
  const left = () => [...root.querySelectorAll(PARTS)].filter((part) => !known.has(part));
  const go = () => {
    asked = undefined;
    const [next] = left();
    if (!next) return;
    layOut([next]);
    inIdle();
  };
  const inIdle = () => void (asked ??= requestIdleCallback(go));
  return {
    changed: (ids) => {
      for (const part of root.querySelectorAll<HTMLElement>(PARTS))
        if (ids.includes(part.dataset.part ?? '')) known.delete(part);
    },
    inIdle,
    now: () => layOut(left()),
  };
}
