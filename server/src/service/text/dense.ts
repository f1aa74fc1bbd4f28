import { halves } from './characters';
import { emojiWords } from './emoji-words';
import { type Normalised, plain } from './normalise';

/**
 * A normalised text as it is said aloud, for words that people disguise: emoji are the words that they stand for, letters
 * typed one by one are joined (v x), as are characters that a mark keeps apart (微*信), and the halves of a character
 * (亻言). Linear time.
 */
export function dense(view: Normalised): Normalised {
  if (!disguised.test(view.text)) return view;
  const replaced: Replaced[] = [];
  const text = view.text.replace(everyDisguise, (...match: readonly unknown[]) => {
    const [words, at] = [match[0] as string, match.at(-3) as number];
    const { same, again } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const spoken = (same ?? again) === words ? '' : spokenFor(words);
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

/** Words as they are looked for in a text that is read so. */
export const readAloud = (words: string): string => dense(plain(words)).text;

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
const OPEN = '[【[({《<“‘]';
const CLOSE = '[】\\])}》>”’]';
/** What may stand between single characters of a disguised word, always the same: 好♥评♥有♥礼, 密，码，给，我. */
const BETWEEN = '(?:[^\\s\\w\\u4e00-\\u9fff\\ufffc]{1,3}|\\n)';
const MARK = '[*·.•・_|/\\\\^~\'"「」『』`°-]{1,2}';
const source = [
  `(?<=${HAN})(?<same>${BETWEEN})(?=${HAN}\\k<same>${HAN})|(?<=${HAN}(?<again>${BETWEEN})${HAN})\\k<again>(?=${HAN})`,
  `[${[...emojiWords.keys()].join('')}]`,
  [...halves.keys()].join('|'),
  `(?<![a-z0-9])[a-z0-9](?:[ .·_*~|/\\\\-]{1,2}[a-z0-9](?![a-z0-9]))+`,
  `(?<=${OPEN}${HAN})${CLOSE}{1,2}${OPEN}(?=${HAN}${CLOSE})`,
  `(?<=${HAN})${OPEN}(?=${HAN}${CLOSE})|(?<=${HAN}${OPEN}${HAN})${CLOSE}`,
  // A mark that stands once, and no sign of anything.
  `(?<=${HAN})(?<mark>[#@%$&])(?=${HAN})(?![^#@%$&]{1,9}\\k<mark>)(?<![#@%$&][^#@%$&]{1,9}.)`,
  `(?<=${HAN})(?![★☆☎☏♥❤❣☝])[\\u2300-\\u23ff\\u25a0-\\u27bf\\u{1f300}-\\u{1faff}丨](?=${HAN})`,
  `(?<=${HAN}|(?<![a-z])[a-z])${MARK}(?=${HAN})`,
].join('|');
const disguised = new RegExp(source, 'u');
const everyDisguise = new RegExp(source, 'gu');
