import { halves } from './characters';
import { emojiWords } from './emoji-words';
import type { Normalised } from './normalise';

/**
 * A normalised text as it is said aloud, for words that people disguise: emoji are the words that they stand for, letters
 * typed one by one are joined (v x), as are characters that a mark keeps apart (微*信), and the halves of a character
 * (亻言). Linear time.
 */
export function dense(view: Normalised): Normalised {
  if (!disguised.test(view.text)) return view;
  const replaced: Replaced[] = [];
  const text = view.text.replace(everyDisguise, (...match: readonly unknown[]) => {
    const [words, at] = [match[0] as string, match.at(-2) as number];
    const spoken = spokenFor(words);
    if (spoken === words) return words;
    replaced.push({ at, length: words.length, spoken: spoken.length });
    return spoken;
  });
  let places: Places | undefined;
  return {
    text,
    source: view.source,
    part: ({ start, end }) => {
      places ??= placesIn(view.text.length, replaced);
      const last = places.ends[end - 1] ?? view.text.length;
      return view.part({ start: places.starts[start] ?? view.text.length, end: last });
    },
  };
}

/** A part of the normalised text that reads otherwise: where it stands, its length, and the length of what is read. */
interface Replaced {
  readonly at: number;
  readonly length: number;
  readonly spoken: number;
}

/** For each UTF-16 unit of the dense text, the range in the normalised text that it comes from. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function placesIn(length: number, replaced: readonly Replaced[]): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const keepTo = (end: number): void => {
    for (; at < end; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const one of replaced) {
    keepTo(one.at);
    at = one.at + one.length;
    for (let unit = 0; unit < one.spoken; unit++) {
      starts.push(one.at);
      ends.push(at);
    }
  }
  keepTo(length);
  return { starts, ends };
}

/** What is read for a match: letters typed one by one and the digits of a long number are joined, a few digits are not. */
function spokenFor(words: string): string {
  const known = emojiWords.get(words) ?? halves.get(words);
  if (known !== undefined) return known;
  const joined = words.replace(/[^a-z0-9]/g, '');
  return /^[0-9]{1,6}$/.test(joined) ? words : joined;
}

const HAN = '[\\u4e00-\\u9fff]';
const MARK = '[*·.•・_|/\\\\^~\'"「」『』`°-]{1,2}';
const source = [
  `[${[...emojiWords.keys()].join('')}]`,
  [...halves.keys()].join('|'),
  `(?<![a-z0-9])[a-z0-9](?:[ .·_*~|/\\\\-]{1,2}[a-z0-9](?![a-z0-9]))+`,
  `(?<=[【[(]${HAN})[】\\])]{1,2}[【[(](?=${HAN}[】\\])])`,
  `(?<=${HAN})[【[(](?=${HAN}[】\\])])|(?<=${HAN}[【[(]${HAN})[】\\])]`,
  `(?<=${HAN}|(?<![a-z])[a-z])${MARK}(?=${HAN})`,
].join('|');
const disguised = new RegExp(source, 'u');
const everyDisguise = new RegExp(source, 'gu');
