/** How long after a person's last sign the page still moves by it, in milliseconds. */
const AFTER_MS = 400;

/**
 * Calls back once a frame while a person scrolls the page: by wheel, touch, scroll bar or keys, and not when the page
 * follows the editor.
 */
export function whileScrolling(moved: () => void): void {
  let last = -Infinity;
  let asked = false;
  const seen = () => (last = performance.now());
  const options = { passive: true, capture: true };
  for (const sign of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    window.addEventListener(sign, seen, options);
  window.addEventListener('pointermove', ({ buttons }) => buttons !== 0 && seen(), options);
  window.addEventListener(
    'scroll',
    () => {
      if (asked || performance.now() - last > AFTER_MS) return;
      // What a person has begun goes on smoothly.
      seen();
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        moved();
      });
    },
    { passive: true },
  );
}
