import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { changeFile, type Analysis } from '../../server/src/service/document/analysis';
import { lineEndAt } from '../../server/src/service/yaml/ranges/node-end';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { open } from '../service/marks';
import { phase } from './seeds';

const folder = join(process.cwd(), 'samples');

/** Names, parted by commas, of the samples to go through; all of them unless given. */
const wanted = process.env.SERVICE_PLAYBOOK_SAMPLES?.split(',');

/** Whether all samples are gone through. */
export const isComplete = wanted === undefined;

export const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && (wanted?.includes(name.split('.')[0]!) ?? true))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** A file as somebody has it before them, and where the caret stands. */
export interface Place {
  readonly snapshot: Analysis;
  readonly offset: number;
}

type Places = (sample: string, nth: number) => Iterable<Place>;

const asItIs = (text: string): string => text;
export const withCrlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** A sample with all that is below its sections and items in braces and brackets. */
export const inFlow = (text: string): string =>
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

/** The places of a caret in a text, every so many characters. */
const inText = (dress: (text: string) => string): Places =>
  function* places(sample, nth) {
    const snapshot = open(dress(sample));
    for (let offset = phase(nth); offset <= snapshot.text.length; offset += nth)
      // No caret stands within a line break.
      if (!snapshot.text.startsWith('\r\n', offset - 1)) yield { snapshot, offset };
  };

/** As `inText`, but that nothing stands behind the caret up to the end of its line, or of the file. */
const cutOff = (dress: (text: string) => string, endOf: (text: string, offset: number) => number): Places =>
  function* places(sample, nth) {
    for (const { snapshot, offset } of inText(dress)(sample, nth)) {
      const range = {
        start: positionAt(snapshot, offset),
        end: positionAt(snapshot, endOf(snapshot.text, offset)),
      };
      yield { snapshot: changeFile(snapshot, 2, [{ range, text: '' }]), offset };
    }
  };

const toFileEnd = (text: string): number => text.length;

/** On a new line of every indent below every so many lines. */
export function* onNewLines(sample: string, nth: number): Iterable<Place> {
  const snapshot = open(sample);
  const lines = sample.split('\n');
  let count = phase(nth);
  let lineEnd = -1;
  for (const [index, line] of lines.entries()) {
    lineEnd += line.length + 1;
    const deepest = Math.max(/^[ -]*/.exec(line)![0].length, /^ */.exec(lines[index + 1] ?? '')![0].length);
    for (let indent = 0; indent < deepest + 3; indent++) {
      if (count++ % nth !== 0) continue;
      const at = positionAt(snapshot, lineEnd);
      const change = { range: { start: at, end: at }, text: `\n${' '.repeat(indent)}` };
      yield { snapshot: changeFile(snapshot, 2, [change]), offset: lineEnd + 1 + indent };
    }
  }
}

interface Way {
  readonly name: string;
  readonly places: Places;
  readonly step: number;
  readonly isCut?: true;
}

/** How the places of the samples are found, and how many of them are enough where not all are asked for. */
export const ways: readonly Way[] = [
  { name: 'between any two characters', places: inText(asItIs), step: 41 },
  { name: 'with CRLF', places: inText(withCrlf), step: 151 },
  { name: 'in braces and brackets', places: inText(inFlow), step: 131 },
  { name: 'on a new line', places: onNewLines, step: 97 },
  {
    name: 'where the rest of the line is not typed yet',
    places: cutOff(asItIs, lineEndAt),
    step: 211,
    isCut: true,
  },
  {
    name: 'where its rest is not typed yet, with CRLF',
    places: cutOff(withCrlf, lineEndAt),
    step: 411,
    isCut: true,
  },
  {
    name: 'where its rest is not typed yet, in brackets',
    places: cutOff(inFlow, lineEndAt),
    step: 311,
    isCut: true,
  },
  { name: 'at the end of the file', places: cutOff(asItIs, toFileEnd), step: 311, isCut: true },
  { name: 'at the end of a file in brackets', places: cutOff(inFlow, toFileEnd), step: 411, isCut: true },
];
