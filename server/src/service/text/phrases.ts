import { allMatches } from './matches';
import { type Normalised, type Part, plain } from './normalise';

/**
 * Where the pattern matches and no exception overlaps the match.
 * @param pattern global; made of bounded repetitions only, so that the time stays in proportion to the text
 * @param except global; what is no fault although it looks like one (第一时间)
 */
export function phrases({ text }: Normalised, pattern: RegExp, except?: RegExp): Part[] {
  const found = spans(text, pattern);
  return except && found.length > 0 ? outside(found, spans(text, except)) : found;
}

/** The parts that none of the others overlaps; both in order and each apart from its like. */
export function outside<P extends Part>(parts: readonly P[], others: readonly Part[]): P[] {
  let next = 0;
  return parts.filter(({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++;
    return next === others.length || others[next]!.start >= end;
  });
}

/** The parts in order, of overlapping ones the first. */
export function apart<P extends Part>(parts: readonly P[]): P[] {
  const kept: P[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start || b.end - a.end))
    if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part);
  return kept;
}

/** Whether words that the file allows stand at that part, or reach into it. */
export function isAllowed({ text }: Normalised, { start, end }: Part, allow: readonly string[]): boolean {
  return allow.some((written) => {
    const words = plain(written).text;
    const reach = words.length - 1;
    return words !== '' && text.slice(Math.max(0, start - reach), end + reach).includes(words);
  });
}

/** Where the words occur. */
export function occurrences(text: string, words: string): Part[] {
  const found: Part[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** The clause before an offset: what its words deny or condition stands here. */
export function clauseBefore({ text }: Normalised, at: number): string {
  return text.slice(lastMark(text, at, clauseMarks), at);
}

/** The rest of the clause behind an offset. */
export function clauseAfter({ text }: Normalised, at: number): string {
  return text.slice(at, nextMark(text, at, clauseMarks));
}

/** The sentence around a part. */
export function sentenceAround({ text }: Normalised, { start, end }: Part): string {
  return text.slice(lastMark(text, start, sentenceMarks), nextMark(text, end, sentenceMarks));
}

/** The clause that holds a part of the source, without the mark that ends it: what a fix takes out. */
export function clauseAround(source: string, { start, end }: Part): Part {
  const from = lastMark(source, start, sourceMarks);
  const blank = /^\s*/.exec(source.slice(from, start))![0].length;
  return { start: from + blank, end: nextMark(source, end, sourceMarks) };
}

/** The sentence of the source around a part of it, placeholders and all. */
export function sourceSentence(source: string, { start, end }: Part): string {
  return source.slice(lastMark(source, start, sourceStops), nextMark(source, end, sourceStops));
}

const clauseMarks = ',。!?;\n';
const sentenceMarks = '。!?;\n';
const sourceMarks = ',，。！？!?；;\n';

const sourceStops = '。！？!?；;\n';

/** A text without any mark is looked at no further than this on each side, so that the time stays linear. */
const FARTHEST = 200;

function lastMark(text: string, from: number, marks: string): number {
  let at = from;
  while (at > 0 && from - at < FARTHEST && !endsHere(text, at - 1, marks)) at--;
  return at;
}

function nextMark(text: string, from: number, marks: string): number {
  let at = from;
  while (at < text.length && at - from < FARTHEST && !endsHere(text, at, marks)) at++;
  return at;
}

/** A mark ends a clause, and so does a full stop that no digit or letter follows. */
function endsHere(text: string, at: number, marks: string): boolean {
  if (text[at] === '.') return !/[\w.]/.test(text[at + 1] ?? '');
  return marks.includes(text[at]!);
}

const spans = (text: string, pattern: RegExp): Part[] =>
  allMatches(text, pattern).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
