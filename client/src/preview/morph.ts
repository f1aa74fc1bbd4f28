/**
 * DOM morphing: gives an element the attributes and children of another one but keeps its nodes, so that focus, text
 * selection, open `<details>` and scroll position survive an update.
 * @param apart an element within the old one that keeps its children
 */
export function morph(old: Element, fresh: Element, apart?: Element | null): void {
  morphAttributes(old, fresh);
  if (old === apart) return;
  const wanted = [...fresh.childNodes];
  wanted.forEach((node, index) => {
    const present = old.childNodes[index];
    if (!present) old.append(node);
    else if (!alike(present, node)) place(old, present, node, wanted[index + 1]);
    else if (isAsWanted(present, node)) return;
    else if (present instanceof Element && node instanceof Element) morph(present, node, apart);
    else if (present.nodeValue !== node.nodeValue) present.nodeValue = node.nodeValue;
  });
  while (old.childNodes.length > wanted.length) old.lastChild?.remove();
}

/** Whether a node needs no update: it is equal and contains no checkboxes, whose state is not an attribute. */
const isAsWanted = (present: Node, node: Node): boolean => present.isEqualNode(node) && !holdsBox(present);

const holdsBox = (node: Node): boolean =>
  node instanceof Element && (node.matches('input') || node.querySelector('input') !== null);

/** Inserts a new node: before the present one if that is wanted next, else in its place. */
function place(parent: Element, present: ChildNode, node: ChildNode, next: ChildNode | undefined): void {
  if (next && alike(present, next)) parent.insertBefore(node, present);
  else parent.replaceChild(node, present);
}

/** Whether one node can be morphed into the other. Elements with ids only match themselves. */
function alike(one: Node, other: Node): boolean {
  if (one.nodeName !== other.nodeName) return false;
  if (!(one instanceof HTMLElement) || !(other instanceof HTMLElement)) return true;
  return one.id === other.id && one.dataset.tick === other.dataset.tick;
}

/** Attributes that are kept: what a person has opened, and which pictures failed to load. */
const KEPT = new Set(['open', 'data-broken']);

function morphAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !KEPT.has(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !KEPT.has(name)) old.setAttribute(name, value);
  }
  // The attribute is the initial state of a checkbox, the property the current one.
  // What only the page knows, such as a filter, stays as a person has chosen it.
  const isOfPage = old instanceof HTMLElement && old.dataset.keep !== undefined;
  if (!isOfPage && old instanceof HTMLInputElement && fresh instanceof HTMLInputElement)
    old.checked = fresh.checked;
}
