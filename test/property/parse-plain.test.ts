import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rules } from '../../server/src/service/rules';
import { layOut } from '../../server/src/service/yaml/segments/layout';
import { parseAny } from '../../server/src/service/yaml/parse/parse';
import { parsePlain } from '../../server/src/service/yaml/parse/parse-plain';

/** Whether the text is read the plain way; then the library must read the same and find nothing wrong. */
function isPlain(text: string): boolean {
  const root = parsePlain(text);
  if (root) assert.deepEqual({ root, problems: [] }, parseAny(text), JSON.stringify(text));
  return root !== undefined;
}

const values = [
  'x',
  'a b',
  'a: b',
  'a:b',
  'a:',
  '1',
  '007',
  '-1',
  '1.5',
  '1e3',
  '0x1F',
  '.5',
  '.inf',
  '12345678901234567890',
  '08:00-23:00',
  '2026-11-22',
  'true',
  'No',
  'null',
  '~',
  '"q"',
  '"q" x',
  '"a\\n"',
  '"a\\"b\\\\ \\/\\t\\r"',
  '"a\\x41"',
  '"a\\e" # c',
  '"a # b"',
  '"a" # c',
  '"a"# c',
  "'a # b' # c",
  '[a, "b # c"] # d',
  '[a # b]',
  '[a] # b',
  '[a]# b',
  '{ a: b # c }',
  '{ a: b } # c',
  '{ a: "#" } #',
  'a #',
  'a ## b # c',
  '1 # c',
  'true  # c',
  '| # c',
  '|- # c',
  '#',
  '"',
  "'it''s'",
  "'",
  '[]',
  '[a, b]',
  '[ 1,b c ]',
  '[a, ]',
  '[a: b]',
  '[a]x',
  '[-, ?]',
  '{ a: b }',
  '{a: 1, b: [x, "y"], c: {d: e}}',
  '{ a: , b }',
  '{ a:b }',
  '{}',
  '{ a: b, }',
  '[[a], {b: c}]',
  '[a] ]',
  '{ a: x y: z }',
  '0.21',
  '|',
  '|-',
  '>',
  '| x',
  '- x',
  '-',
  '-x',
  '# c',
  'a # c',
  'a#c',
  '&a x',
  '*a',
  '!t x',
  '%',
  '@',
  '？：“”',
  '{{a|b}}',
  'x  ',
  'x　',
  '[a　, b]',
  '{ a: x　}',
  '',
  ' ',
];
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '  ', '    ', '    ', '      ', ' '),
    fc.constantFrom('', '', '', '- ', '-', '-  ', '- - '),
    fc.constantFrom(
      'a: ',
      'b: ',
      'key_1:',
      'a:  ',
      '星期一: ',
      'true: ',
      'a b: ',
      '? ',
      'mon-fri: ',
      '"k": ',
      '',
      '',
    ),
    fc.constantFrom(...values),
  )
  .map((parts) => parts.join(''));
const mostlyPlain = fc
  .tuple(
    fc.constantFrom('', '  ', '    '),
    fc.constantFrom('', '', '- '),
    fc.constantFrom(
      'a:',
      'b: x',
      'c: [x, y]',
      'text: |',
      'd: 1',
      'x',
      '',
      'e: "q"',
      'f: |-',
      '# c',
      'a: # c',
      'b: x # c',
    ),
  )
  .map((parts) => parts.join(''));

/** Values of brackets, quotes and marks in any order. */
const inline = fc
  .array(fc.constantFrom(...'[]{},:\'"'.split(''), ' ', ' ', ': ', ', ', 'a', 'b: ', '1', '-', 'true'), {
    maxLength: 12,
  })
  .map((parts) => `a: ${parts.join('')}`);

const lineEnds = fc.constantFrom('\n', '\n', '\r\n');

describe('what is written in the plain way', () => {
  it('is read as the parser library reads it, in any arrangement of lines', () => {
    for (const one of [line, mostlyPlain, inline])
      fc.assert(
        fc.property(fc.array(one, { maxLength: 9 }), fc.boolean(), lineEnds, (lines, ended, lineEnd) => {
          isPlain(lines.join(lineEnd) + (ended ? lineEnd : ''));
        }),
        { numRuns: 20_000 },
      );
  });

  it('is all of the samples, and nearly all of the examples of rules, whatever ends their lines', () => {
    const samples = join(process.cwd(), 'samples');
    const texts = readdirSync(samples)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(samples, name), 'utf8'));
    const examples = rules.flatMap(({ examples }) => [...examples.bad, ...examples.good]);
    for (const lineEnd of ['\n', '\r\n']) {
      assert.deepEqual(
        segmentsOf(texts, lineEnd).filter((text) => !isPlain(text)),
        [],
      );
      const all = segmentsOf(examples, lineEnd);
      const plain = all.filter(isPlain).length;
      assert.ok(plain > all.length * 0.95, `${plain} of ${all.length}`);
    }
  });
});

/** The segments of texts that say something. */
const segmentsOf = (texts: readonly string[], lineEnd: string): readonly string[] =>
  texts
    .flatMap((text) => [...layOut(text.replaceAll('\n', lineEnd)).segments])
    .flatMap(({ root, text }) => (root ? [text] : []));
