import { englishNumbers, englishNumberWords } from '../../text/english-numbers';
import { allMatches } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { NamedRange, NamedTime } from './clock-times';

const HOUR = `(?:${englishNumberWords(12)}|1[0-2]|[1-9])`;

const times = new RegExp(
  `\\b(?:(?<part>half past|quarter past|quarter to) (?<hour>${HOUR})|(?<full>${HOUR}) ?o['’]?clock|(?<noon>noon|midday))\\b`,
  'g',
);

const minutesPast: Readonly<Record<string, number>> = {
  'half past': 30,
  'quarter past': 15,
  'quarter to': -15,
};

/** Finds English clock times in words: half past nine, ten o'clock, noon. */
export function spokenTimes({ text }: Normalised): NamedTime[] {
  return allMatches(text, times).map(({ 0: words, index, groups = {} }) => {
    const minute = minutesPast[groups.part ?? ''] ?? 0;
    const hour = groups.noon ? undefined : hourOf(groups.hour ?? groups.full!);
    const minutes =
      hour === undefined ? [12 * 60] : [(hour % 12) * 60 + minute, ((hour % 12) + 12) * 60 + minute];
    return { start: index, end: index + words.length, minutes: minutes.filter((one) => one >= 0) };
  });
}

const ranges = new RegExp(
  `(?<=\\b(?:works?|open|here|online|available|answers?|hours|hours are|staffed) (?:from )?)(?<from>${HOUR}) ?(?:-|–|to|till|until) ?(?<to>${HOUR})\\b(?![:%./]\\d| ?(?:[ap]\\.?m|o['’]?clock|business|working|minutes?|mins?|hours?|days?|weeks?|months?|%))`,
  'g',
);

/** Finds English ranges of hours that only the words before them tell to be times: works from 9 to 5. */
export function spokenRanges({ text }: Normalised): NamedRange[] {
  return allMatches(text, ranges).map(({ 0: words, index, groups = {} }) => {
    const [from, to] = [hourOf(groups.from!), hourOf(groups.to!)];
    const meanings = [from, from + 12].flatMap((start) =>
      [to, to + 12, to + 24]
        .filter((end) => end > start && end - start < 24)
        .map((end) => ({ start: start * 60, end: end * 60 })),
    );
    return { start: index, end: index + words.length, meanings };
  });
}

const hourOf = (words: string): number => englishNumbers[words] ?? Number(words);
