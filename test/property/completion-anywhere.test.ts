import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { brokenRuleOf, harmOf, offeredAt, type Taking } from './completion-places';
import { open } from '../service/marks';

/** Everything, instead of what two busy processors can do in a minute. */
const isWhole = process.env.SERVICE_PLAYBOOK_CASES === 'all';

const folder = join(process.cwd(), 'samples');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** A sample with all that is below its sections and items in braces and brackets. */
const inFlow = (text: string): string =>
  Object.entries(parse(text) as object)
    .map(([name, value]) => `${name}:${behind(value)}\n`)
    .join('');

function behind(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `\n  - ${onOneLine(item)}`).join('');
  if (typeof value !== 'object' || value === null) return ` ${String(value)}`;
  return Object.entries(value)
    .map(([key, child]) => `\n  ${key}: ${onOneLine(child)}`)
    .join('');
}

const onOneLine = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, blockQuote: false })
    .trim()
    .replace(/\n\s*/g, ' ');

interface Place {
  readonly text: string;
  readonly offset: number;
}

/** The places of a caret in a text, every so many characters. */
const inText =
  (dress: (text: string) => string) =>
  (sample: string, nth: number): readonly Place[] => {
    const text = dress(sample);
    return Array.from({ length: Math.floor(text.length / nth) + 1 }, (_, index) => ({
      text,
      offset: index * nth,
    }));
  };

/** On a new line of every indent below every so many lines. */
function onNewLines(text: string, nth: number): readonly Place[] {
  const lines = text.split('\n');
  const indents = lines.flatMap((line, index) => {
    const deepest = Math.max(/^[ -]*/.exec(line)![0].length, /^ */.exec(lines[index + 1] ?? '')![0].length);
    return Array.from({ length: deepest + 3 }, (_, indent) => ({ index, indent }));
  });
  return everyNth(indents, nth).map(({ index, indent }) => {
    const head = [...lines.slice(0, index + 1), ' '.repeat(indent)].join('\n');
    return { text: [head, ...lines.slice(index + 1)].join('\n'), offset: head.length };
  });
}

const everyNth = <T>(all: readonly T[], nth: number): readonly T[] =>
  all.filter((_, index) => index % nth === 0);

/** How the places of the samples are found, and how many of them are enough where not all are asked for. */
const ways = [
  { name: 'between any two characters', places: inText((text) => text), step: 41 },
  { name: 'with CRLF', places: inText((text) => text.replaceAll('\n', '\r\n')), step: 151 },
  { name: 'in braces and brackets', places: inText(inFlow), step: 131 },
  { name: 'on a new line', places: onNewLines, step: 97 },
] as const;

/** The shorter samples are gone through closely, the long ones in as many steps as these. */
const stepFor = (length: number, step: number): number =>
  isWhole ? 1 : Math.ceil(step * Math.max(length / 20_000, length < 1000 ? 0.01 : 0.3));

/** So many items of a kind are tried at a place: those of one kind are made in one way. */
const MOST_OF_A_KIND = isWhole ? Infinity : 3;

function someOfEachKind(takings: readonly Taking[]): readonly Taking[] {
  const counts = new Map<unknown, number>();
  return takings.filter(({ item: { kind } }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= MOST_OF_A_KIND;
  });
}

/** The items at some places; one that changes a text as another did is left out. */
function* takingsAt(places: readonly Place[]) {
  let [snapshot, seen] = [open(''), new Set<string>()];
  for (const { text, offset } of places) {
    if (snapshot.text !== text) [snapshot, seen] = [open(text), new Set()];
    for (const taking of someOfEachKind(offeredAt(snapshot, offset))) {
      const change = JSON.stringify([taking.start, taking.end, taking.newText]);
      if (seen.has(change)) continue;
      seen.add(change);
      yield { snapshot, offset, taking };
    }
  }
}

const told = (text: string, offset: number, { item }: Taking, harm: string): string => {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(from).split('\n', 1)[0]!;
  return `${line.slice(0, offset - from)}‸${line.slice(offset - from)} + ${item.label}: ${harm}`;
};

describe('every item of completion, wherever the caret stands', function () {
  this.timeout(isWhole ? 0 : 120_000);

  for (const { name: way, places, step } of ways)
    it(`leaves a file that reads as before, ${way}`, () => {
      const harms: string[] = [];
      let count = 0;
      for (const { text } of samples)
        for (const { snapshot, offset, taking } of takingsAt(places(text, stepFor(text.length, step)))) {
          const harm = harmOf(snapshot, taking);
          if (harm) harms.push(told(snapshot.text, offset, taking, harm));
          count++;
        }
      assert.ok(count > 50, `${count} items were tried`);
      assert.deepEqual(harms.slice(0, 20), [], `${harms.length} of ${count} do harm`);
    });
});

/**
 * Rules that may find an error where a key or an item was put in, each with the reason. What a person chooses for a
 * value may always be a choice that a rule refuses.
 */
const mayFindErrors: Readonly<Record<string, string>> = {
  'auto-replies/no-after-hours': 'there are hours now, and so hours when nobody answers',
  'staffing/missing': 'a team is begun before its shifts',
  'promotions/dates': 'a promotion is begun before its dates',
  'staffing/below-minimum': 'a break takes people off a shift, and a rest of the week is open',
  'staffing/uncovered-hours': 'a break takes people off a shift, and a rest of the week is open',
  'decision/window-missing': 'a window is begun before its dates',
  'disable/missing-step': 'steps are begun, or a kind of step is chosen',
  'staffing/overlapping-shift': 'a shift is begun with people who are on another',
  'checks/example-fails': 'an example is begun, or what it expects has changed',
};

describe('a key or an item that completion puts in', function () {
  this.timeout(isWhole ? 0 : 120_000);

  it('is no error of a rule, but for what only the shop can say next', () => {
    const broken = new Set<string>();
    let count = 0;
    for (const { text } of samples.filter((sample) => isWhole || sample.text.length < 10_000))
      for (const { snapshot, taking } of takingsAt(onNewLines(text, isWhole ? 1 : 23))) {
        const rule = brokenRuleOf(snapshot, taking);
        if (rule) broken.add(rule);
        count++;
      }
    assert.ok(count > 50, `${count} items were tried`);
    assert.deepEqual(
      [...broken].filter((rule) => !mayFindErrors[rule]),
      [],
    );
  });
});
