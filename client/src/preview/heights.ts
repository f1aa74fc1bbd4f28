/**
 * The heights of parts: those out of sight are not laid out (look/out-of-sight.css) and stand there with a guessed height
 * until they have been measured, which the browser remembers.
 */
export interface Heights {
  /** Tells which parts were drawn anew: what was measured of them is guessed again. */
  forget(ids: readonly string[]): void;
  /** Measures the parts that are guessed, one by one while nothing else is to do. */
  measureInIdle(): void;
  /** Measures all of them now, so that the page is as high as it will be. */
  measure(): void;
}

/** Has a part laid out although it is out of sight. */
const LAID_OUT = 'sp-laid-out';
/** The parts of a page with a rail of contents, as the style sheet names them. */
const PARTS = ':scope > [data-part="contents"] ~ .sp-slot';

export function heightsOf(root: HTMLElement): Heights {
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
  const guessed = () => [...root.querySelectorAll(PARTS)].filter((part) => !known.has(part));
  const go = () => {
    asked = undefined;
    const [next] = guessed();
    if (!next) return;
    layOut([next]);
    measureInIdle();
  };
  const measureInIdle = () => void (asked ??= requestIdleCallback(go));
  return {
    forget: (ids) => {
      for (const part of root.querySelectorAll<HTMLElement>(PARTS))
        if (ids.includes(part.dataset.part ?? '')) known.delete(part);
    },
    measureInIdle,
    measure: () => layOut(guessed()),
  };
}
