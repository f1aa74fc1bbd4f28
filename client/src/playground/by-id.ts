/** The element of the page with an id that its HTML has. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element “${id}”`);
  return found;
}
