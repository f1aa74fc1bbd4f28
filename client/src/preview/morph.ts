/**
 * Gives an element the attributes and children of another one while keeping the nodes that it has, so that focus, a text
 * selection, an opened `<details>` and the scroll position survive a redraw.
 */
export function morph(old: Element, fresh: Element): void {
  morphAttributes(old, fresh);
  const wanted = [...fresh.childNodes];
  wanted.forEach((node, index) => {
    const present = old.childNodes[index];
    if (!present) old.append(node);
    else if (!alike(present, node)) place(old, present, node, wanted[index + 1]);
    else if (isAsWanted(present, node)) return;
    else if (present instanceof Element && node instanceof Element) morph(present, node);
    else if (present.nodeValue !== node.nodeValue) present.nodeValue = node.nodeValue;
  });
  while (old.childNodes.length > wanted.length) old.lastChild?.remove();
}

/** What the browser finds equal needs no looking into, unless it holds boxes: how they stand is no attribute. */
const isAsWanted = (present: Node, node: Node): boolean => present.isEqualNode(node) && !holdsBox(present);

const holdsBox = (node: Node): boolean =>
  node instanceof Element && (node.matches('input') || node.querySelector('input') !== null);

/** A node that is not there yet: before the present one, if that one is wanted next, else in its stead. */
function place(parent: Element, present: ChildNode, node: ChildNode, next: ChildNode | undefined): void {
  if (next && alike(present, next)) parent.insertBefore(node, present);
  else parent.replaceChild(node, present);
}

/** Whether one node can become the other. Elements with ids of their own only become themselves. */
function alike(one: Node, other: Node): boolean {
  if (one.nodeName !== other.nodeName) return false;
  if (!(one instanceof HTMLElement) || !(other instanceof HTMLElement)) return true;
  return one.id === other.id && one.dataset.tick === other.dataset.tick;
}

/** What the person has opened stays open, and a picture that is not there is still not there. */
const KEPT = new Set(['open', 'data-broken']);

function morphAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !KEPT.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !KEPT.has(name)) old.setAttribute(name, value);
  }
  // The attribute says how a box starts, the property how it stands.
  if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) old.checked = fresh.checked;
}
