import { movedPlace } from './changes';
import type { ToWebview } from './messages';
import { morph } from './morph';
import { prepare } from './prepare';

type Drawn = Extract<ToWebview, { type: 'page' | 'notice' }>;

/** Applies an update to the page, without touching what is unchanged. */
export function drawPage(root: HTMLElement, message: Drawn, pictures: string): void {
  root.removeAttribute('aria-busy');
  if (message.type === 'notice') return drawNotice(root, message.text);

  const slots = new Map<string, HTMLElement>();
  for (const child of [...root.children] as HTMLElement[]) {
    const id = child.dataset.part;
    if (id !== undefined && message.order.includes(id)) slots.set(id, child);
    else child.remove();
  }
  for (const { id, html } of message.changed) {
    const fresh = emptySlot(id);
    fresh.innerHTML = html;
    prepare(fresh, message.ticks, pictures);
    const slot = slots.get(id);
    if (slot) morph(slot, fresh);
    else slots.set(id, fresh);
  }
  for (const { id, by } of message.moved) {
    for (const place of slots.get(id)?.querySelectorAll<HTMLElement>('[data-goto]') ?? [])
      place.dataset.goto = movedPlace(place.dataset.goto ?? '', by);
  }
  message.order.forEach((id, index) => {
    const slot = slots.get(id);
    // Moving an element takes the focus from it, so only elements in the wrong position are moved.
    if (slot && root.children[index] !== slot) root.insertBefore(slot, root.children[index] ?? null);
  });
}

function drawNotice(root: HTMLElement, text: string): void {
  const notice = document.createElement('p');
  notice.className = 'sp-notice';
  notice.setAttribute('role', 'status');
  notice.textContent = text;
  root.replaceChildren(notice);
}

function emptySlot(id: string): HTMLElement {
  const slot = document.createElement('div');
  slot.className = 'sp-slot';
  slot.dataset.part = id;
  return slot;
}
