/** Where in the playbook an element of the page leads to: its place as it was drawn, and the lines that it moved by since. */
export function placeOf(element: HTMLElement): string {
  return movedPlace(element.dataset.goto ?? '', movedBy(holderOf(element)));
}

/**
 * Moves all places that an element holds. They stay as they were drawn, since the looks of thousands would be worked out
 * anew for a line that is added above them.
 * @param holder an item of a list, or a part, whose items are moved by themselves
 */
export function move(holder: HTMLElement, by: number): void {
  holder.dataset.movedBy = String(movedBy(holder) + by);
}

const movedBy = (holder: HTMLElement | null): number => Number(holder?.dataset.movedBy ?? 0);

const holderOf = (element: HTMLElement): HTMLElement | null =>
  element.closest<HTMLElement>('[data-items] > *') ?? element.closest<HTMLElement>('[data-part]');

/** A place moved by some lines, unless it is in another file. */
export function movedPlace(place: string, by: number): string {
  if (by === 0) return place;
  return place.replace(
    /^(\d+):(\d+)-(\d+):(\d+)$/,
    (_, line, from, end, to) => `${Number(line) + by}:${from}-${Number(end) + by}:${to}`,
  );
}
