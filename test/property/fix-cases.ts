import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/service/rules';
import { damagedLine, excerpt, randomFrom } from './damage';
import { slotsOf } from './odd-values';

/** A playbook with up to three things wrong in it beside what its author got wrong. */
export interface FixCase {
  readonly text: string;
  /** Where the text comes from and what was done to it, for the message of a test that fails. */
  readonly story: string;
}

const read = (folder: string, wanted: RegExp): readonly (readonly [string, string])[] =>
  readdirSync(join(process.cwd(), folder))
    .filter((name) => wanted.test(name))
    .map((name) => [name, readFileSync(join(process.cwd(), folder, name), 'utf8')] as const);

const samples = read('samples', /^(?:small-shop|english|double-eleven|kept-on)\.playbook\.yaml$/);
const written: readonly (readonly [string, string])[] = [
  ...read('test/cases', /\.playbook\.yaml$/),
  ...read('samples', /^newcomer\.playbook\.yaml$/),
  ...rules.flatMap(({ id, examples }) =>
    [...examples.bad, ...examples.good].map((text, nth) => [`${id}, example ${nth + 1}`, text] as const),
  ),
];

/** The case of a number: half of them of the samples, half of what people write. */
export function fixCase(number: number): FixCase {
  const random = randomFrom(number * 104_729 + 11);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const [name, whole] = pick(random() < 0.5 ? samples : written);
  let text = samples.some(([other]) => other === name) ? excerpt(whole, random) : whole;
  const story = [name];
  for (let left = Math.floor(random() * 4); left > 0; left--) {
    const [damaged, what] = random() < 0.5 ? oddValue(text, pick) : typo(text, random, pick);
    text = damaged;
    story.push(what);
  }
  return { text, story: story.join('; ') };
}

type Pick = <T>(from: readonly T[]) => T;

/** What else may stand beside a value: no fix may lose it. */
const beside: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value,
  (value) => value,
  (value) => `&here ${value}`,
];
const besideLast = [...beside, (value: string) => `${value} # 先这样`];

/** One value or key written as people write it; a text that does not parse stays as it is. */
function oddValue(text: string, pick: Pick): readonly [string, string] {
  const slots = slotsOf(text);
  if (slots.length === 0) return [text, 'nothing to write otherwise'];
  const { start, end, damages } = pick(slots);
  const isKey = text[end] === ':';
  const isLast = /^\s*(?:\n|$)/.test(text.slice(end));
  const value = isKey ? pick(damages) : pick(isLast ? besideLast : beside)(pick(damages));
  return [text.slice(0, start) + value + text.slice(end), `${text.slice(start, end)} written as ${value}`];
}

/** One line with a sign too many or too few. */
function typo(text: string, random: () => number, pick: Pick): readonly [string, string] {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  const [line, what] = damagedLine(lines[at]!, random(), pick);
  return [lines.with(at, line).join('\n'), `${what || 'nothing'} in line ${at + 1}`];
}
