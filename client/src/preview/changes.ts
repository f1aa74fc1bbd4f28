import {
  type ListSplice,
  listSplice,
  type PartList,
  type SentPage,
  type SentPart,
} from '../../../server/src/protocol';
import type { SentTicks } from './ticks';

/**
 * HTML in the webview: a part, the frame of a list, or an item of one. Its places are relative to the first of them, so
 * that what only moved compares equal.
 */
interface DrawnHtml {
  readonly html: string;
  /** The line of the first place, from 0; 0 where there is none. */
  readonly line: number;
}

/** A part in the webview; of a list the frame, and its items. */
interface DrawnPart extends DrawnHtml {
  readonly items?: readonly DrawnHtml[];
}

/** The parts that a webview has, by id. */
export type DrawnParts = Map<string, DrawnPart>;

/** A part that is new, or what changed of it: `html` is all of it or, of a list, what is around its items. */
export interface ChangedPart {
  readonly id: string;
  readonly html?: string;
  /** All items, of a list that is new. */
  readonly items?: readonly string[];
  readonly splice?: ListSplice;
}

/** What only moved of a part: all of its places by the same number of lines. */
export interface MovedPart {
  readonly id: string;
  readonly by: number;
  /** The items that moved, the last one exclusive; without, what is around items, or all of a part that has none. */
  readonly items?: readonly [from: number, to: number];
}

export interface Changes {
  /** The parts that are new or whose content changed. */
  readonly changed: readonly ChangedPart[];
  /** As they are after the changes. */
  readonly moved: readonly MovedPart[];
}

/** A place in the page's own file: one in another does not move with its lines. */
const PLACE = /data-goto="(\d+):(\d+)-(\d+):(\d+)"/;
const PLACES = new RegExp(PLACE, 'g');

/** What tells a webview of a page. @param drawn the parts that the webview has; updated to the new ones */
export const pageUpdate = (
  drawn: DrawnParts,
  { parts, isBegun }: Pick<SentPage, 'parts' | 'isBegun'>,
  ticks: SentTicks,
) => ({
  type: 'page' as const,
  order: parts.map(({ id }) => id),
  ...changesTo(drawn, parts),
  ticks,
  ...(isBegun && { isBegun }),
});

/**
 * The update of a webview to new parts. A line added at the top of a playbook moves every place below it: then only the
 * numbers are sent, not the HTML.
 * @param drawn the parts that the webview has; updated to the new ones
 */
export function changesTo(drawn: DrawnParts, parts: readonly SentPart[]): Changes {
  const before = new Map(drawn);
  drawn.clear();
  const changed: ChangedPart[] = [];
  const moved: MovedPart[] = [];
  for (const part of parts) {
    const { id, html, list } = part;
    const old = before.get(id);
    const whole = html ?? list?.frame;
    const now = whole === undefined ? old && updated(old, part) : newPart(whole, list);
    if (!now) continue;
    drawn.set(id, now);
    if (!old || !old.items !== !now.items)
      changed.push({ id, html: whole, ...(list && { items: list.items }) });
    else if (old !== now) addChanges(old, now, part, { changed, moved });
  }
  return { changed, moved };
}

const newPart = (html: string, list: PartList | undefined): DrawnPart => ({
  ...fromFirstPlace(html),
  items: list?.items.map(fromFirstPlace),
});

function updated(old: DrawnPart, { frame, splice }: SentPart): DrawnPart {
  if (frame === undefined && !splice) return old;
  const { items = [] } = old;
  const now = splice
    ? [
        ...items.slice(0, splice.at),
        ...splice.items.map(fromFirstPlace),
        ...items.slice(splice.at + splice.removed),
      ]
    : old.items;
  return { ...(frame === undefined ? old : fromFirstPlace(frame)), items: now };
}

/** Adds what differs between a part of the webview and the same part now. */
function addChanges(
  old: DrawnPart,
  now: DrawnPart,
  { id, html, list, frame, splice: sent }: SentPart,
  { changed, moved }: { readonly changed: ChangedPart[]; readonly moved: MovedPart[] },
): void {
  const around = old.html === now.html ? undefined : (html ?? list?.frame ?? frame);
  const splice = listSplice(texts(old), texts(now));
  if (around !== undefined || splice)
    changed.push({
      id,
      ...(around !== undefined && { html: around }),
      ...(splice && { splice: withPlaces(splice, list ? { ...list, at: 0 } : sent!) }),
    });
  if (around === undefined && old.line !== now.line) moved.push({ id, by: now.line - old.line });
  moved.push(...movedItems(id, old.items ?? [], now.items ?? [], splice));
}

/** A splice with the items as they were sent, in which the places are those of the file. */
const withPlaces = (splice: ListSplice, sent: Pick<ListSplice, 'at' | 'items'>): ListSplice => {
  const from = splice.at - sent.at;
  return { ...splice, items: sent.items.slice(from, from + splice.items.length) };
};

const texts = ({ items = [] }: DrawnPart): readonly string[] => items.map(({ html }) => html);

/** The runs of items that moved by the same number of lines, of those that are not spliced in. */
function movedItems(
  id: string,
  old: readonly DrawnHtml[],
  now: readonly DrawnHtml[],
  splice: ListSplice | undefined,
): readonly MovedPart[] {
  const runs: MovedPart[] = [];
  const end = splice ? splice.at + splice.items.length : 0;
  const shift = now.length - old.length;
  now.forEach(({ line }, index) => {
    if (splice && splice.at <= index && index < end) return;
    const by = line - old[index < end ? index : index - shift]!.line;
    if (by === 0) return;
    const last = runs.at(-1);
    if (last?.by === by && last.items![1] === index)
      runs[runs.length - 1] = { id, by, items: [last.items![0], index + 1] };
    else runs.push({ id, by, items: [index, index + 1] });
  });
  return runs;
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
