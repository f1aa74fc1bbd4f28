import type { ListSplice } from '../../../server/src/protocol';
import { addAll, addInIdle } from './add-in-idle';
import type { ChangedPart, MovedPart } from './changes';
import type { ToWebview } from './messages';
import { morph } from './morph';
import { move } from './place';
import { prepare } from './prepare';

type Drawn = Extract<ToWebview, { type: 'page' | 'notice' }>;

/** Applies an update to the page, without touching what is unchanged. */
export function drawPage(root: HTMLElement, message: Drawn, pictures: string): void {
  root.removeAttribute('aria-busy');
  addAll();
  if (message.type === 'notice') return drawNotice(root, message.text);

  const slots = new Map<string, HTMLElement>();
  for (const child of [...root.children] as HTMLElement[]) {
    const id = child.dataset.part;
    if (id !== undefined && message.order.includes(id)) slots.set(id, child);
    else child.remove();
  }
  for (const part of message.changed) {
    const slot = slots.get(part.id);
    const ready = (element: HTMLElement) => prepare(element, message.ticks, pictures);
    if (slot) update(slot, part, ready);
    else slots.set(part.id, freshSlot(part, ready));
  }
  // What is still to be added has no place to move.
  if (message.moved.length > 0) addAll();
  for (const { id, by, items } of message.moved) {
    for (const holder of holdersToMove(slots.get(id), items)) move(holder, by);
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

/** A part that is drawn anew. */
function freshSlot({ id, html = '', items = [] }: ChangedPart, prepare: Prepare): HTMLElement {
  const slot = document.createElement('div');
  slot.className = 'sp-slot';
  slot.dataset.part = id;
  slot.innerHTML = html;
  prepare(slot);
  const list = itemsOf(slot);
  if (list) addItems(list, items, null, prepare);
  return slot;
}

type Prepare = (element: HTMLElement) => void;

/** The element of a list that holds its items. */
const itemsOf = (slot: Element | undefined): Element | null | undefined =>
  slot?.querySelector('[data-items]');

function update(slot: HTMLElement, part: ChangedPart, prepare: Prepare): void {
  if (part.html !== undefined) morph(slot, freshSlot(part, prepare), part.items ? undefined : itemsOf(slot));
  const list = itemsOf(slot);
  if (list && part.splice) spliceItems(list, part.splice, prepare);
}

/** Adds items to a list before one that it has, or at its end. */
const addItems = (list: Element, items: readonly string[], behind: Element | null, prepare: Prepare): void =>
  addInIdle(items, (html) => {
    const fresh = document.createElement(list.localName);
    fresh.innerHTML = html;
    prepare(fresh);
    const added = document.createDocumentFragment();
    added.append(...fresh.childNodes);
    list.insertBefore(added, behind);
  });

/** Items in the place of others are morphed, as far as there are as many; the rest is added or removed. */
function spliceItems(list: Element, { at, removed, items }: ListSplice, prepare: Prepare): void {
  if (removed === 0) return addItems(list, items, list.children[at] ?? null, prepare);
  const fresh = document.createElement(list.localName);
  fresh.innerHTML = items.join('');
  prepare(fresh);
  const old = [...list.children].slice(at, at + removed);
  const behind = list.children[at + removed] ?? null;
  [...fresh.children].forEach((item, index) => {
    const present = old[index];
    if (present && items.length === removed) morph(present, item);
    else list.insertBefore(item, behind);
  });
  if (items.length !== removed) for (const item of old) item.remove();
}

/** The elements whose places move: some items of a list, or a part. */
function holdersToMove(slot: HTMLElement | undefined, items: MovedPart['items']): readonly HTMLElement[] {
  const list = itemsOf(slot);
  if (items && list) return ([...list.children] as HTMLElement[]).slice(...items);
  return slot ? [slot] : [];
}
