import { firstAtLeast } from '../collections/binary-search';
import { memoize, memoizeLast } from '../collections/memoize';
import { clauseMarks, endsHere, sentenceMarks } from './marks';
import { matchParts } from './matches';
import { readAloud } from './dense';
import { type Normalised, type Part, plain } from './normalise';
import { byStart } from './parts';

/**
 * Finds the matches of a pattern that no exception overlaps.
 * @param pattern global; made of bounded repetitions only, so that matching takes linear time
 * @param except global; false positives of the pattern (第一时间)
 */
export function phrases({ text }: Normalised, pattern: RegExp, except?: RegExp): Part[] {
  const found = matchParts(text, pattern);
  return except && found.length > 0 ? outside(found, matchParts(text, except)) : found;
}

/** The parts that overlap none of the others; both lists are sorted and without overlaps in themselves. */
export function outside<P extends Part>(parts: readonly P[], others: readonly Part[]): P[] {
  let next = 0;
  return parts.filter(({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++;
    return next === others.length || others[next]!.start >= end;
  });
}

/** Sorts parts and removes overlaps, keeping the first. */
export function apart<P extends Part>(parts: readonly P[]): P[] {
  const kept: P[] = [];
  for (const part of [...parts].sort(byStart)) if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part);
  return kept;
}

/** Whether words that the file allows overlap a part, whichever way the text is read. */
export function isAllowed({ text }: Normalised, { start, end }: Part, allow: readonly string[]): boolean {
  const overlaps = (words: string): boolean => {
    const reach = words.length - 1;
    return words !== '' && text.slice(Math.max(0, start - reach), end + reach).includes(words);
  };
  return allow.some((written) => overlaps(plain(written).text) || overlaps(readAloud(written)));
}

/** Finds all occurrences of words in a text. */
export function occurrences(text: string, words: string): Part[] {
  const found: Part[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** The part of the clause before an offset, where negations and conditions are. */
export function clauseBefore({ text }: Normalised, at: number): string {
  return text.slice(lastMark(text, at, clauseMarks), at);
}

/** The rest of the clause after an offset. */
export function clauseAfter({ text }: Normalised, at: number): string {
  return text.slice(at, nextMark(text, at, clauseMarks));
}

/** The sentence around a part, in offsets. */
export function sentenceOf({ text }: Normalised, { start, end }: Part): Part {
  return { start: lastMark(text, start, sentenceMarks), end: nextMark(text, end, sentenceMarks) };
}

/** The sentence behind that of a part, in offsets; empty at the end of the text. */
export function sentenceAfter(view: Normalised, part: Part): Part {
  const at = Math.min(view.text.length, sentenceOf(view, part).end + 1);
  return sentenceOf(view, { start: at, end: at });
}

/** The words of the sentence around a part. */
export function sentenceAround(view: Normalised, part: Part): string {
  const { start, end } = sentenceOf(view, part);
  return view.text.slice(start, end);
}

/** The clause of the source around a part, without the punctuation that ends it: what a fix deletes. */
export function clauseAround(source: string, { start, end }: Part): Part {
  const from = lastMark(source, start, sourceMarks);
  const blank = /^\s*/.exec(source.slice(from, start))![0].length;
  return { start: from + blank, end: nextMark(source, end, sourceMarks) };
}

/** The sentence of the source around a part, including placeholders. */
export function sourceSentence(source: string, { start, end }: Part): string {
  return source.slice(lastMark(source, start, sourceStops), nextMark(source, end, sourceStops));
}

const sourceMarks = ',，。！？!?；;\n';

const sourceStops = '。！？!?；;\n';

/** The most characters that a clause or sentence reaches on each side, so that a text without any mark still takes linear time. */
const FARTHEST = 200;

function lastMark(text: string, from: number, marks: string): number {
  const ends = endsOf(marks)(text);
  const before = firstAtLeast(ends, from, identity) - 1;
  return Math.max(0, from - FARTHEST, before < 0 ? 0 : ends[before]! + 1);
}

function nextMark(text: string, from: number, marks: string): number {
  const ends = endsOf(marks)(text);
  return Math.min(text.length, from + FARTHEST, ends[firstAtLeast(ends, from, identity)] ?? text.length);
}

const identity = (offset: number): number => offset;

/** Where the marks stand that end a clause or sentence, of the text that was asked about last. */
const endsOf = memoize((marks: string) => memoizeLast((text: string) => endsIn(text, marks)));

function endsIn(text: string, marks: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) if (endsHere(text, at, marks)) ends.push(at);
  return ends;
}
