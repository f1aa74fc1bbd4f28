import type { PagePart, SentPart } from '../../../server/src/protocol';

/**
 * A part in the webview. Its places are relative to the first of them, so that a part that only moved compares equal.
 */
interface DrawnPart {
  readonly html: string;
  /** The line of the first place, from 0; 0 where there is none. */
  readonly line: number;
}

/** The parts that a webview has, by id. */
export type DrawnParts = Map<string, DrawnPart>;

/** A part that only moved: all of its places by the same number of lines. */
export interface MovedPart {
  readonly id: string;
  readonly by: number;
}

export interface Changes {
  /** The parts that are new or whose content changed. */
  readonly changed: readonly PagePart[];
  readonly moved: readonly MovedPart[];
}

/** A place in the page's own file: one in another does not move with its lines. */
const PLACE = /data-goto="(\d+):(\d+)-(\d+):(\d+)"/;
const PLACES = new RegExp(PLACE, 'g');

/**
 * The update of a webview to new parts. A line added at the top of a playbook moves every place below it: then only the
 * numbers are sent, not the HTML.
 * @param drawn the parts that the webview has; updated to the new ones
 */
export function changesTo(drawn: DrawnParts, parts: readonly SentPart[]): Changes {
  const before = new Map(drawn);
  drawn.clear();
  const changed: PagePart[] = [];
  const moved: MovedPart[] = [];
  for (const { id, html } of parts) {
    const old = before.get(id);
    // A part without HTML is unchanged.
    const now = html === undefined ? old : fromFirstPlace(html);
    if (!now) continue;
    drawn.set(id, now);
    if (html !== undefined && old?.html !== now.html) changed.push({ id, html });
    else if (old && old.line !== now.line) moved.push({ id, by: now.line - old.line });
  }
  return { changed, moved };
}

/** Moves the place that an element links to, unless it is in another file. */
export function movedPlace(place: string, by: number): string {
  return place.replace(
    /^(\d+):(\d+)-(\d+):(\d+)$/,
    (_, line, from, end, to) => `${Number(line) + by}:${from}-${Number(end) + by}:${to}`,
  );
}

function fromFirstPlace(html: string): DrawnPart {
  const line = Number(PLACE.exec(html)?.[1] ?? 0);
  // Quotes in texts of the playbook are escaped, so that none can look like this attribute.
  return {
    line,
    html: html.replace(
      PLACES,
      (_, start, from, end, to) => `data-goto="${Number(start) - line}:${from}-${Number(end) - line}:${to}"`,
    ),
  };
}
