import type { FormState } from '../../../server/src/protocol';
import type { FromWebview } from './messages';
import { placeOf } from './place';
import { listenToRuns } from './run';

/** Interactive elements: a click on one is not a click on the place around it. */
const ACTIVE = 'a[href], button, input, select, textarea, summary, label';

/**
 * Turns clicks and keys on the page into messages, by event delegation: one listener each for all parts.
 * @param form reads the values of the page's form
 */
export function listen(
  root: HTMLElement,
  post: (message: FromWebview) => void,
  form: () => FormState | undefined,
): void {
  const go = (place: HTMLElement) => post({ type: 'goto', place: placeOf(place) });

  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const fix = target.closest<HTMLElement>('[data-fix]');
    if (fix) return post({ type: 'fix', fix: Number(fix.dataset.fix), form: form() });
    const choice = target.closest<HTMLElement>('[data-choose]');
    if (choice) return post({ type: 'choose', adds: choice.dataset.choose === 'more' });
    const file = target.closest<HTMLElement>('[data-save]')?.dataset.save;
    if (file !== undefined) return post({ type: 'save', file, form: form() });
    const words = target.closest<HTMLElement>('[data-copy-text]')?.dataset.copyText;
    if (words !== undefined || target.closest('[data-copy]')) return post({ type: 'copy', text: words });
    const place = clicked(target);
    // A click that ends a text selection does not count, and one on a summary opens it.
    if (place && !target.closest('summary') && document.getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      go(place);
    }
  });
  root.addEventListener('dblclick', (event) => {
    const target = event.target as Element;
    const place = target.closest<HTMLElement>('summary [data-goto]') ?? placeByPosition(root, target);
    if (place) go(place);
  });
  root.addEventListener('keydown', (event) => {
    const place = event.target as HTMLElement;
    if (event.key !== 'Enter' || place.dataset.goto === undefined || place.matches(ACTIVE)) return;
    event.preventDefault();
    go(place);
  });
  // Error events of pictures do not bubble, so they are caught in the capture phase.
  root.addEventListener('error', ({ target }) => (target as Element).setAttribute('data-broken', ''), true);
  root.addEventListener('load', ({ target }) => (target as Element).removeAttribute('data-broken'), true);
  listenToRuns(root, post);
}

/** The place of a click: the nearest ancestor with one, unless an interactive element is between. */
function clicked(target: Element): HTMLElement | undefined {
  const place = target.closest<HTMLElement>('[data-goto]');
  const active = target.closest(ACTIVE);
  // What stands in the label of a box belongs to the box.
  if (active?.matches('label')) return undefined;
  return place && (!active || active === place || active.contains(place)) ? place : undefined;
}

/** The place nearest to an element without one: within it, else the last one before it. */
function placeByPosition(root: HTMLElement, target: Element): HTMLElement | undefined {
  if (target.closest(ACTIVE) || target.closest('[data-goto]')) return undefined;
  const within = target.querySelector<HTMLElement>('[data-goto]');
  if (within && target !== root) return within;
  const before = [...root.querySelectorAll<HTMLElement>('[data-goto]')].filter(
    (place) => place.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1);
}
