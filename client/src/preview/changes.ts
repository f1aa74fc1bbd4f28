import type { PagePart, SentPart } from '../../../server/src/protocol';

/** A part as a webview has it: its places are told from the first of them, so one that only moved reads the same. */
interface DrawnPart {
  readonly html: string;
  /** The line of the first place, from 0; 0 where there is none. */
  readonly line: number;
}

/** The parts that a webview has, by id. */
export type DrawnParts = Map<string, DrawnPart>;

/** A part whose places all lie so many lines further down, and that is otherwise as it was. */
export interface MovedPart {
  readonly id: string;
  readonly by: number;
}

export interface Changes {
  /** The parts that are new or say something else. */
  readonly changed: readonly PagePart[];
  readonly moved: readonly MovedPart[];
}

const PLACE = /data-goto="(\d+):(\d+)-(\d+):(\d+)"/g;

/**
 * What a webview must be told so that it shows these parts. A line added at the top of a playbook moves every place
 * below it: only the numbers go to the page then, not the page.
 * @param drawn what the webview has; holds the new parts afterwards
 */
export function changesTo(drawn: DrawnParts, parts: readonly SentPart[]): Changes {
  const before = new Map(drawn);
  drawn.clear();
  const changed: PagePart[] = [];
  const moved: MovedPart[] = [];
  for (const { id, html } of parts) {
    const old = before.get(id);
    // A part without HTML is as it was.
    const now = html === undefined ? old : fromFirstPlace(html);
    if (!now) continue;
    drawn.set(id, now);
    if (html !== undefined && old?.html !== now.html) changed.push({ id, html });
    else if (old && old.line !== now.line) moved.push({ id, by: now.line - old.line });
  }
  return { changed, moved };
}

/** Moves the place that an element leads to. */
export function movedPlace(place: string, by: number): string {
  return place.replace(
    /^(\d+):(\d+)-(\d+):/,
    (_, line, character, end) => `${Number(line) + by}:${character}-${Number(end) + by}:`,
  );
}

function fromFirstPlace(html: string): DrawnPart {
  const line = Number(/data-goto="(\d+):/.exec(html)?.[1] ?? 0);
  // Quotes in what people wrote are escaped, so nothing of theirs looks like this attribute.
  return {
    line,
    html: html.replace(
      PLACE,
      (_, start, from, end, to) => `data-goto="${Number(start) - line}:${from}-${Number(end) - line}:${to}"`,
    ),
  };
}
