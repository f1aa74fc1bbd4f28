import { englishNumbers, englishNumberWords } from '../../text/english-numbers';
import { allMatches } from '../../text/matches';
import type { Normalised, Part } from '../../text/normalise';
import { NUMBER, readNumber } from '../../text/numerals';

/** A number of hours within which a text says that something happens, in offsets of the normalised text. */
export interface HourSpan extends Part {
  readonly minutes: number;
}

const articles = ['a', 'an', 'the'];

const spans = new RegExp(
  `(?<!\\d)(?<zh>${NUMBER})个?(?<half>半)?(?:小时|钟头)(?:之内|以内|内)|\\b(?:within|in|in under|in less than) (?:the next )?(?<en>\\d{1,2}|${englishNumberWords()}|${articles.join('|')}) (?:hours?|hrs?)\\b`,
  'g',
);

/** Finds spans of whole hours: 两小时内, within an hour, in 12 hours. */
export function hourSpans({ text }: Normalised): HourSpan[] {
  return allMatches(text, spans).map(({ 0: words, index, groups = {} }) => {
    const hours = groups.zh ? readNumber(groups.zh) : readCount(groups.en!);
    return { start: index, end: index + words.length, minutes: hours * 60 + (groups.half ? 30 : 0) };
  });
}

const readCount = (words: string): number =>
  articles.includes(words) ? 1 : (englishNumbers[words] ?? Number(words));
