/** Watches the buttons of a page that press themselves when they come into sight. */
export interface Sight {
  /** Watches those that the page has now. */
  look(root: HTMLElement): void;
}

/** How far below the window a button counts as in sight, so that what it brings is there before a person is. */
const MARGIN = '1500px';

/** @param press is called once for each value of a button */
export function watchSight(press: (button: HTMLButtonElement) => void): Sight {
  const pressed = new WeakMap<Element, string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const button = target as HTMLButtonElement;
        if (!isIntersecting || pressed.get(button) === button.value) continue;
        pressed.set(button, button.value);
        press(button);
      }
    },
    { rootMargin: MARGIN },
  );
  return {
    look: (root) => {
      // Observed anew, a button that is in sight still is told of again.
      observer.disconnect();
      for (const button of root.querySelectorAll('button[data-in-sight]')) observer.observe(button);
    },
  };
}
