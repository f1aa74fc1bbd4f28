import { memoizeLast } from '../../collections/memoize';
import { conditions as known, freshCase } from './conditions';
import { easyToRead, quantitiesIn } from './quantities';
import type { Quantity } from './quantity';

/** A clause with figures, and what their meaning depends on. */
export interface Clause {
  /** Its normalised text, with # for each figure. */
  readonly says: string;
  readonly quantities: readonly Quantity[];
  /** The conditions of its figures, named in it or before it. */
  readonly conditions: ReadonlySet<string>;
  /** The clauses without figures that precede it in its sentence. */
  readonly before: readonly string[];
  /** The text after it. */
  readonly behind: string;
}

/** Finds the clauses of a text that have figures. Those of the last text are kept: aliases say the same again and again. */
export const clausesIn = memoizeLast((text: string): readonly Clause[] => {
  const readable = easyToRead(text);
  const quantities = quantitiesIn(readable);
  if (quantities.length === 0) return [];
  const found: Clause[] = [];
  let before: string[] = [];
  let [pending, stated] = [new Set<string>(), new Set<string>()];
  let next = 0;
  for (const { start, end, endsSentence } of partsOf(readable)) {
    const inClause: Quantity[] = [];
    for (; next < quantities.length && quantities[next]!.start < end; next++)
      inClause.push(quantities[next]!);
    const says = withMarks(readable, start, end, inClause);
    const here = conditionsIn(says);
    if (inClause.length > 0) {
      const isOwnCase = here.size > 0 || freshCase.test(says);
      const conditions = new Set([...here, ...pending, ...(isOwnCase ? [] : stated)]);
      found.push({ says, quantities: inClause, conditions, before, behind: readable.slice(end) });
      [pending, stated] = [new Set(), conditions];
    } else {
      for (const condition of here) pending.add(condition);
      before.push(says);
    }
    if (inClause.length > 0 || endsSentence) before = [];
  }
  return found;
});

const none: ReadonlySet<string> = new Set();

/** Normalises a whole text as `Clause.says` is, with # for each figure. */
export function withFigures(text: string): string {
  const readable = easyToRead(text);
  return withMarks(readable, 0, readable.length, quantitiesIn(readable));
}

/** Finds the ids of the conditions that a text names. */
export const conditionsIn = (says: string): ReadonlySet<string> =>
  says.search(anyCondition) < 0
    ? none
    : new Set(
        known.flatMap(([id, words]) => {
          const found = says.match(words) ?? [];
          return id.endsWith(':') ? found.map((word) => id + word) : found.slice(0, 1).map(() => id);
        }),
      );

/** Removes the words of conditions from a text. */
export const withoutConditions = (says: string): string => says.replace(anyCondition, ' ');

const anyCondition = new RegExp(known.map(([, words]) => words.source).join('|'), 'g');

function withMarks(text: string, start: number, end: number, quantities: readonly Quantity[]): string {
  let [says, at] = ['', start];
  for (const quantity of quantities) {
    says += `${text.slice(at, quantity.start)}#`;
    at = quantity.end;
  }
  // “3 天 内” is read as “3 天内”.
  return (says + text.slice(at, end)).replace(
    /(?<=[\u4e00-\u9fff])\s+(?=#)|(?<=#)\s+(?=[\u4e00-\u9fff])/g,
    '',
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly endsSentence: boolean;
}

/** Punctuation that ends a clause; a full stop or comma between digits belongs to the number. */
const marks = /[。!?;\n]|\.(?=\s|$)|,(?!\d{3})/g;

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    parts.push({ start, end: index, endsSentence: mark !== ',' });
    start = index + 1;
  }
  return [...parts, { start, end: text.length, endsSentence: true }];
}
