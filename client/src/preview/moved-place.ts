/** Moves the place that an element links to, unless it is in another file. */
export function movedPlace(place: string, by: number): string {
  return place.replace(
    /^(\d+):(\d+)-(\d+):(\d+)$/,
    (_, line, from, end, to) => `${Number(line) + by}:${from}-${Number(end) + by}:${to}`,
  );
}
