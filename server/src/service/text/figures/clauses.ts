import { conditions as known, freshCase } from './conditions';
import { easyToRead, quantitiesIn } from './quantities';
import type { Quantity } from './quantity';

/** A part of a sentence, as far as figures depend on it. */
export interface Clause {
  /** What it says, easy to match, with # for each figure. */
  readonly says: string;
  readonly quantities: readonly Quantity[];
  /** What its figures depend on, said in it or before it. */
  readonly conditions: ReadonlySet<string>;
  /** The clauses of the sentence before it that name no figure. */
  readonly before: readonly string[];
  /** The text behind it. */
  readonly behind: string;
}

/** The clauses of a text that name figures. */
export function clausesIn(text: string): readonly Clause[] {
  const readable = easyToRead(text);
  const quantities = quantitiesIn(readable);
  if (quantities.length === 0) return [];
  const found: Clause[] = [];
  let before: string[] = [];
  let [pending, stated] = [new Set<string>(), new Set<string>()];
  let next = 0;
  for (const { start, end, endsSentence } of partsOf(readable)) {
    const own: Quantity[] = [];
    for (; next < quantities.length && quantities[next]!.start < end; next++) own.push(quantities[next]!);
    const says = withMarks(readable, start, end, own);
    const here = conditionsIn(says);
    if (own.length > 0) {
      const isOwnCase = here.size > 0 || freshCase.test(says);
      const conditions = new Set([...here, ...pending, ...(isOwnCase ? [] : stated)]);
      found.push({ says, quantities: own, conditions, before, behind: readable.slice(end) });
      [pending, stated] = [new Set(), conditions];
    } else {
      for (const condition of here) pending.add(condition);
      before.push(says);
    }
    if (own.length > 0 || endsSentence) before = [];
  }
  return found;
}

const none: ReadonlySet<string> = new Set();

/** A whole text as its clauses are given. */
export function withFigures(text: string): string {
  const readable = easyToRead(text);
  return withMarks(readable, 0, readable.length, quantitiesIn(readable));
}

/** What a text depends on, as far as it says so. */
export const conditionsIn = (says: string): ReadonlySet<string> =>
  says.search(anyCondition) < 0
    ? none
    : new Set(
        known.flatMap(([id, words]) => {
          const found = says.match(words) ?? [];
          return id.endsWith(':') ? found.map((word) => id + word) : found.slice(0, 1).map(() => id);
        }),
      );

/** A text without the words that say what it depends on. */
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

/** A full stop and a comma between digits belong to the number. */
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
