/**
 * Roving focus: of the places of a part that lead to the file one can be reached with Tab, and the arrow keys go on from
 * there, so that the controls of a page are not behind a hundred links.
 */
export interface Roving {
  /** Makes every part reachable again, after an update of the page. */
  apply(): void;
}

const PLACES = '[data-goto][role="link"]';

export function roveIn(root: HTMLElement): Roving {
  root.addEventListener('focusin', ({ target }) => {
    const place = target as HTMLElement;
    if (place.matches(PLACES)) makeCurrent(place);
  });
  root.addEventListener('keydown', (event) => {
    const place = event.target as HTMLElement;
    if (!place.matches(PLACES) || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(root, place, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return {
    apply: () => {
      const focused = document.activeElement?.closest<HTMLElement>(PLACES);
      for (const part of root.children) {
        if (focused && part.contains(focused)) focused.tabIndex = 0;
        else if (!part.querySelector(`${PLACES}[tabindex="0"]`)) {
          const first = part.querySelector<HTMLElement>(PLACES);
          if (first) first.tabIndex = 0;
        }
      }
    },
  };
}

function makeCurrent(place: HTMLElement): void {
  for (const one of place.closest('.sp-slot')?.querySelectorAll<HTMLElement>(`${PLACES}[tabindex="0"]`) ?? [])
    if (one !== place) one.tabIndex = -1;
  place.tabIndex = 0;
}

function neighbour(root: HTMLElement, place: HTMLElement, key: string): HTMLElement | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[key];
  if (step === undefined && key !== 'Home' && key !== 'End') return undefined;
  const within = step === undefined ? place.closest('.sp-slot')! : root;
  const all = [...within.querySelectorAll<HTMLElement>(PLACES)].filter((one) => one.checkVisibility());
  if (step === undefined) return key === 'Home' ? all[0] : all.at(-1);
  return all[all.indexOf(place) + step];
}
