import { allMatches } from '../../text/matches';
import type { Normalised, Part } from '../../text/normalise';
import { NUMBER, readNumber } from '../../text/numerals';

/** A number of hours within which a text says that something happens, in offsets of the normalised text. */
export interface HourSpan extends Part {
  readonly minutes: number;
}

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  the: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  'twenty-four': 24,
  'forty-eight': 48,
};

const spans = new RegExp(
  `(?<!\\d)(?<zh>${NUMBER})个?(?<half>半)?(?:小时|钟头)(?:之内|以内|内)|\\b(?:within|in|in under|in less than) (?:the next )?(?<en>\\d{1,2}|${Object.keys(counts).join('|')}) (?:hours?|hrs?)\\b`,
  'g',
);

/** Finds spans of whole hours: 两小时内, within an hour, in 12 hours. */
export function hourSpans({ text }: Normalised): HourSpan[] {
  return allMatches(text, spans).map(({ 0: words, index, groups = {} }) => {
    const hours = groups.zh ? readNumber(groups.zh) : (counts[groups.en!] ?? Number(groups.en));
    return { start: index, end: index + words.length, minutes: hours * 60 + (groups.half ? 30 : 0) };
  });
}
