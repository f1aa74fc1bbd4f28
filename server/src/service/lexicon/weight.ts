import { onward } from '../collections/onward';
import { alternativesAt, closingAt } from './phrase';
import { isFrequent } from './sounds';

/** How often words are to be expected in a text, roughly: the sum over alternatives, the least of what stands in a row. */
export function weightOf(words: string): number {
  if (!words.includes('(')) return weightOfRun(words);
  let weight = Infinity;
  let from = 0;
  for (let open = words.indexOf('('); open >= 0; open = words.indexOf('(', onward(open, from))) {
    weight = Math.min(weight, weightOfRun(words.slice(from, open)));
    const close = closingAt(words, open);
    const starts = alternativesAt(words, open);
    const sum = starts
      .map((start, index) => words.slice(start, (starts[index + 1] ?? close + 1) - 1))
      .reduce((total, one) => total + (one === '' ? Infinity : weightOf(one)), 0);
    weight = Math.min(weight, sum);
    from = close + 1;
  }
  return Math.min(weight, weightOfRun(words.slice(from)));
}

function weightOfRun(run: string): number {
  const words = run.trim();
  if (words === '') return Infinity;
  if (!/[a-z\u4e00-\u9fff]/.test(words)) return 60;
  if (/^[ -~]+$/.test(words)) return everyday.has(words) ? 20 : words.includes(' ') ? 0.02 : 0.1;
  if (words.length > 2) return 0.02;
  let odd = 0;
  for (let at = 0; at < words.length; at++) if (!isFrequent(words.charCodeAt(at))) odd++;
  if (words.length === 1) return odd === 1 ? 1 : 40;
  return [1, 0.1, 0.05][odd]!;
}

/** Words that hardly an English text is without. */
const everyday = new Set(
  (
    'a an the i we you he she it they us me my our your his her its their this that these those is are was be been am ' +
    'do does did have has had can will would could should may not no yes and or but if so as at by for from in of on out ' +
    'to up with all any now new one get just when what who how please order item day days time send sent let here there more'
  ).split(' '),
);
