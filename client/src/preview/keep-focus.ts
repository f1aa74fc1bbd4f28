import { hasKeyboard, hasLostKeyboard } from './has-keyboard';

/** What Tab comes by. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Remembers what has the keyboard before a page is drawn anew, and hands it on where that is gone: to what follows in its part,
 * else to what stands before it there, else to the part. A page that does not have the keyboard takes nothing.
 * @returns what is to be called once the page is drawn
 */
export function keepFocus(root: HTMLElement): () => void {
  const focused = document.activeElement;
  const parts = [...root.children] as HTMLElement[];
  const at = parts.findIndex(hasKeyboard);
  if (at < 0) return () => undefined;
  const stops = [...parts[at]!.querySelectorAll<HTMLElement>(STOPS)];
  const place = stops.indexOf(focused as HTMLElement);
  const behind = place < 0 ? stops : [...stops.slice(place + 1), ...stops.slice(0, place).reverse()];
  return () => {
    if (!hasLostKeyboard()) return;
    const next = behind.find((one) => one.checkVisibility() && one.tabIndex >= 0);
    if (next) return next.focus();
    const part = [...parts.slice(at), ...parts.slice(0, at).reverse()].find((one) => one.isConnected);
    const last = part ?? root;
    last.tabIndex = -1;
    last.focus();
  };
}
