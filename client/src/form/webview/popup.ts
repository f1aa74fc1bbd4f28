import { element } from './element';

/** An entry of a menu. */
export interface MenuEntry {
  readonly label: string;
  readonly isOff?: boolean;
  run(): void;
}

/** A box above the page, below what opened it; one at a time. */
export interface Popup {
  /** Shows some content below an element, and gives it the focus; the focus goes back when it closes, unless it went on. */
  open(at: HTMLElement, content: HTMLElement): void;
  close(): void;
}

export function makePopup(root: HTMLElement): Popup {
  // The platform's own popover closes on Escape and on a click elsewhere.
  const box = element('div', { class: 'popup', popover: 'auto' });
  root.append(box);
  let opener: HTMLElement | undefined;
  box.addEventListener('toggle', (event) => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if ((event as ToggleEvent).newState === 'closed' && isLost) opener?.focus({ preventScroll: true });
  });
  return {
    open: (at, content) => {
      opener = at;
      box.replaceChildren(content);
      box.showPopover();
      place(box, at.getBoundingClientRect());
      content.querySelector<HTMLElement>('button:not([disabled])')?.focus();
    },
    close: () => box.hidePopover(),
  };
}

/** Below the opener, or above it where there is no room; never past the edges. */
function place(box: HTMLElement, { left, right, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const isRight = left + width > innerWidth;
  box.style.left = `${Math.max(4, isRight ? right - width : left)}px`;
  box.style.top = `${bottom + height > innerHeight && top > height ? top - height : Math.min(bottom, innerHeight - height - 4)}px`;
}

/** A menu whose entries the arrow keys go through. */
export function menu(popup: Popup, label: string, entries: readonly MenuEntry[]): HTMLElement {
  const buttons = entries.map(({ label: words, isOff, run }) =>
    element('button', { role: 'menuitem', disabled: isOff, onclick: () => (popup.close(), run()) }, words),
  );
  const made = element('div', { role: 'menu', 'aria-label': label, class: 'menu' }, ...buttons);
  made.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const enabled = buttons.filter((button) => !button.disabled);
    const at = enabled.indexOf(document.activeElement as HTMLButtonElement);
    enabled[(at + step + enabled.length) % enabled.length]?.focus();
  });
  return made;
}
