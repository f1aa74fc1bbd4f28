import { memoize } from '../collections/memoize';
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
  readonly segment: Segment | undefined;
  readonly line: number | undefined;
  readonly answers: readonly Answer[];
}

/** A question to the rest of the file; an answer that is the same is identical. */
type Question = (file: OfFile) => unknown;

/** A recorded dependency: a question with its answer at that time, and whether other items ask it as well. */
type Answer = readonly [Question, unknown, isShared?: true];

/** The items that were rendered for earlier versions. */
export interface DrawnItems {
  readonly items: WeakMap<object, Drawn>;
  /** What they asked of placeholders, by name and setting: many texts ask the same. */
  readonly questions: Map<string, Question>;
}

/** No item has been rendered yet. */
export const noDrawnItems = (): DrawnItems => ({ items: new WeakMap(), questions: new Map() });

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
  const answerNow = memoize((question: Question) => question(file));
  const isAsBefore = ([question, answer, isShared]: Answer): boolean =>
    (isShared ? answerNow(question) : question(file)) === answer;

  return (owner, draw) => {
    const known = kept.items.get(owner);
    const segment = known ? known.segment : originOf(owner)?.segment;
    const line = segment && lineOf(segment);
    if (known?.line === line && known?.answers.every(isAsBefore)) return known.html;

    const answers: Answer[] = [];
    let leavesSegment = false;
    const html = draw(
      page(recording(file, kept.questions, answers), (to) => {
        // The value of an alias is in another segment, which moves independently: not cached.
        leavesSegment ||= originOf(to.in)?.segment !== segment;
        return goto(to);
      }),
    );
    if (!leavesSegment) kept.items.set(owner, { html, segment, line, answers });
    return html;
  };
}

/** Wraps the file so that each question is recorded with its answer. */
function recording(
  { fill, named, barred }: OfFile,
  questions: DrawnItems['questions'],
  answers: Answer[],
): OfFile {
  return {
    fill: (name, setting) => {
      const answer = fill(name, setting);
      const key = JSON.stringify([name, setting]);
      const question = questions.get(key) ?? ((file) => file.fill(name, setting));
      questions.set(key, question);
      answers.push([question, answer, true]);
      return answer;
    },
    named: (key) => {
      const answer = named(key);
      answers.push([(file) => file.named(key), answer]);
      return answer;
    },
    barred: (owner) => {
      const answer = barred(owner);
      answers.push([(file) => file.barred(owner), answer]);
      return answer;
    },
  };
}
