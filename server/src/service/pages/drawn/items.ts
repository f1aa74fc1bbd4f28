import { memoize } from '../../collections/memoize';
import type { Html } from '../../text/html';
import { originOf } from '../../yaml/parse/value';
import type { ValueRef } from '../../yaml/ranges/place';
import type { Segment } from '../../yaml/segments/segment';
import type { ItemContext, OfFile } from '../item-context';
import { type Answer, type FillQuestions, type FileQuestion, recording, type Dependency } from './questions';

/**
 * A cached item: its HTML, the line on which its segment began, and the answers from the rest of the file that it
 * depends on.
 */
export interface DrawnItem {
  readonly html: Html;
  readonly segment: Segment | undefined;
  readonly line: number | undefined;
  readonly answers: readonly Answer[];
  /** The segments of its places. */
  readonly places: ReadonlySet<Dependency>;
}

/** What items are drawn with. */
export interface ItemDrawing {
  readonly kept: WeakMap<object, DrawnItem>;
  readonly fills: FillQuestions;
  readonly file: OfFile;
  /** The line on which a segment begins. */
  readonly lineOf: (segment: Segment) => number;
  readonly goto: (place: ValueRef) => string;
  /** What a place depends on. */
  readonly dependencyOf: (place: ValueRef) => Dependency;
  readonly page: (file: OfFile, goto: (place: ValueRef) => string) => ItemContext;
}

/**
 * Renders items and caches the HTML by item. It is valid while the item has not moved and its recorded dependencies
 * have the same answers, so that an edit of one item of thousands renders only that one.
 */
export function itemCache({
  kept,
  fills,
  file,
  lineOf,
  goto,
  dependencyOf,
  page,
}: ItemDrawing): (owner: object, draw: (page: ItemContext) => Html) => DrawnItem {
  const answerNow = memoize((question: FileQuestion) => question.ask(file));
  const isAsBefore = ({ question, answer }: Answer): boolean =>
    (question.isShared ? answerNow(question) : question.ask(file)) === answer;

  return (owner, draw) => {
    const known = kept.get(owner);
    const segment = known ? known.segment : originOf(owner)?.segment;
    const line = segment && lineOf(segment);
    if (known?.line === line && known?.answers.every(isAsBefore)) return known;

    const answers: Answer[] = [];
    const places = new Set<Dependency>();
    const html = draw(
      page(
        recording(file, fills, (answer) => answers.push(answer)),
        (to) => {
          places.add(dependencyOf(to));
          return goto(to);
        },
      ),
    );
    const drawn = { html, segment, line, answers, places };
    // The value of an alias is in another segment, which moves independently: not cached alone.
    if ([...places].every((place) => place === segment)) kept.set(owner, drawn);
    return drawn;
  };
}
