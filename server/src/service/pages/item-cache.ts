import type { Segment } from '../yaml/segments/segment';
import type { ValueRef } from '../yaml/ranges/place';
import { originOf } from '../yaml/parse/value';
import type { Html } from '../text/html';
import type { ItemContext, OfFile } from './item-context';

/**
 * A cached item: its HTML, the line on which its segment began, and the answers from the rest of the file that it
 * depends on.
 */
interface Drawn {
  readonly html: Html;
  readonly line: number | undefined;
  readonly answers: readonly Answer[];
}

/** A recorded dependency: a question to the file with its answer at that time. */
type Answer = {
  [Ask in keyof OfFile]: readonly [Ask, Parameters<OfFile[Ask]>, string | undefined];
}[keyof OfFile];

/** The items that were rendered for earlier versions. */
export type DrawnItems = WeakMap<object, Drawn>;

/**
 * Renders items and caches the HTML by item. It is valid while the item has not moved and its recorded dependencies
 * have the same answers, so that an edit of one item of thousands renders only that one.
 */
export function itemCache({
  kept,
  file,
  lineOf,
  goto,
  page,
}: {
  readonly kept: DrawnItems;
  readonly file: OfFile;
  /** The line on which a segment begins. */
  readonly lineOf: (segment: Segment) => number;
  readonly goto: (place: ValueRef) => string;
  readonly page: (file: OfFile, goto: (place: ValueRef) => string) => ItemContext;
}): (owner: object, draw: (page: ItemContext) => Html) => Html {
  const answersAsBefore = ([ask, args, answer]: Answer): boolean =>
    (file[ask] as (...args: unknown[]) => string | undefined)(...args) === answer;

  return (owner, draw) => {
    const segment = originOf(owner)?.segment;
    const line = segment && lineOf(segment);
    const known = kept.get(owner);
    if (known?.line === line && known?.answers.every(answersAsBefore)) return known.html;

    const answers: Answer[] = [];
    let leavesSegment = false;
    const html = draw(
      page(recording(file, answers), (to) => {
        // The value of an alias is in another segment, which moves independently: not cached.
        leavesSegment ||= originOf(to.in)?.segment !== segment;
        return goto(to);
      }),
    );
    if (!leavesSegment) kept.set(owner, { html, line, answers });
    return html;
  };
}

/** Wraps the file so that each question is recorded with its answer. */
function recording({ fill, nameOf, placeOf, barred }: OfFile, answers: Answer[]): OfFile {
  return {
    fill: (name, setting) => {
      const answer = fill(name, setting);
      answers.push(['fill', [name, setting], answer]);
      return answer;
    },
    nameOf: (kind, id) => {
      const answer = nameOf(kind, id);
      answers.push(['nameOf', [kind, id], answer]);
      return answer;
    },
    barred: (owner) => {
      const answer = barred(owner);
      answers.push(['barred', [owner], answer]);
      return answer;
    },
    placeOf: (kind, id) => {
      const answer = placeOf(kind, id);
      answers.push(['placeOf', [kind, id], answer]);
      return answer;
    },
  };
}
