/**
 * Keeps the bar that is chosen where it is in the window while details above it close, and brings those below it into sight.
 * @returns what is to be called once the page is drawn
 */
export function keepChosen(root: HTMLElement): () => void {
  let bar: Element | null = null;
  let before = 0;
  root.addEventListener('input', ({ target }) => {
    bar = root.querySelector(`[data-select="${CSS.escape((target as HTMLInputElement).value)}"]`);
    before = topOf(bar);
  });
  return () => {
    if (bar?.ariaPressed !== 'true') return;
    window.scrollBy(0, topOf(bar) - before);
    for (const one of [root.querySelector('.wk-shift'), bar]) one?.scrollIntoView({ block: 'nearest' });
    bar = null;
  };
}

const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? 0;
