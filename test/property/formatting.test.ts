import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { formatText, rangeFormatting } from '../../server/src/service/features/formatting';
import { rules } from '../../server/src/service/rules';
import { defaultFormat } from '../../server/src/service/yaml/format/options';
import { applyText } from '../service/apply-text';
import { damagedCase, randomFrom } from './damage';
import { reindented } from './reindent';
import { findingsOf, open, sample, sampleNames } from './sample-parts';
import { caseNumber, seedOr } from './seeds';

const all = process.env.SERVICE_PLAYBOOK_CASES === 'all';
const format = (text: string, indent = 2): string => formatText(text, { ...defaultFormat, indent }).text;

const playbooks = (text: string): unknown => [...open(text).documents].map(({ playbook }) => playbook);
const found = (text: string): readonly string[] =>
  findingsOf(text)
    // How far a line is to be moved is another number where others have moved.
    .map(({ code, message, data }) => JSON.stringify([code, message, code.startsWith('yaml/') ? {} : data]))
    .sort();

/** Each comment with the content of its line, or of the next line with content below it. */
function comments(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ''));
  return lines.flatMap((line, at) => {
    if (!line.startsWith('#')) return line.includes('#') ? [line] : [];
    return [`${line} ${lines.slice(at + 1).find((below) => below !== '' && !below.startsWith('#')) ?? ''}`];
  });
}

/** What formatting must keep of any text. */
function keeps(text: string, after: string): void {
  assert.equal(after.replace(/\s/g, ''), text.replace(/\s/g, ''), 'only white space changes');
  assert.deepEqual(comments(after), comments(text), 'comments stay where they are');
  assert.deepEqual(playbooks(after), playbooks(text), 'the playbook is the same');
  assert.equal(format(after), after, 'formatted once is formatted');
}

const examples = rules.flatMap(({ id, examples: { bad, good } }) =>
  [...bad, ...good].map((text) => [id, text] as const),
);
const folder = 'test/cases';
const cases = readdirSync(join(process.cwd(), folder))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join(process.cwd(), folder, name), 'utf8')] as const);

describe('formatting, whatever the playbook', function () {
  this.timeout(all ? 0 : 120_000);

  it('leaves the samples as they are', () => {
    for (const name of sampleNames) assert.equal(format(sample(name)), sample(name), name);
  });

  it('changes no meaning, no comment and no finding of the examples of rules and of odd files', () => {
    for (const [name, text] of [...examples, ...cases]) {
      const after = format(text);
      keeps(text, after);
      if (after !== text) assert.deepEqual(found(after), found(text), name);
    }
  });

  it('gives a sample back that was indented and spaced at random', () => {
    for (const name of sampleNames)
      for (let seed = 0; seed < (all ? 200 : 4); seed++) {
        const text = sample(name);
        const odd = reindented(text, randomFrom(caseNumber(seed)));
        assert.deepEqual(playbooks(odd), playbooks(text), `${name} ${caseNumber(seed)} is the same playbook`);
        assert.equal(format(odd), text, `${name} ${caseNumber(seed)}`);
      }
  });

  it('changes no meaning and no finding of a playbook with a typo, indented at random', () => {
    for (let number = 0; number < (all ? 20_000 : 150); number++) {
      const { text, typo } = damagedCase(caseNumber(number));
      const odd = number % 2 === 0 ? text : reindented(text, randomFrom(caseNumber(number)));
      const after = format(odd);
      keeps(odd, after);
      assert.deepEqual(found(after), found(odd), `${caseNumber(number)}: ${typo}`);
    }
  });

  it('formats a range within its lines only, and changes no meaning', () => {
    for (let seed = 0; seed < (all ? 5000 : 150); seed++) {
      const random = randomFrom(caseNumber(seed));
      const text = reindented(damagedCase(caseNumber(seed)).whole, random);
      const count = text.split('\n').length;
      const [first, last] = [random(), random()]
        .map((share) => Math.floor(share * count))
        .sort((a, b) => a - b);
      const range = { start: { line: first!, character: 0 }, end: { line: last!, character: 1 } };
      const edits = rangeFormatting(open(text), range, { tabSize: 2, insertSpaces: true });
      for (const { range: own } of edits)
        assert.ok(own.start.line >= first! && own.end.line <= last!, `${caseNumber(seed)}`);
      const after = applyText(text, edits);
      assert.equal(after.replace(/\s/g, ''), text.replace(/\s/g, ''));
      assert.deepEqual(
        playbooks(after),
        playbooks(text),
        `case ${caseNumber(seed)}, lines ${first} to ${last}`,
      );
    }
  });

  it('can indent by any number of spaces and come back', () => {
    for (const name of sampleNames) {
      const wide = format(sample(name), 4);
      assert.deepEqual(playbooks(wide), playbooks(sample(name)), name);
      assert.equal(format(wide), sample(name), name);
    }
  });

  it('fails on no text, and formats twice what it formats once', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b: ',
        '- ',
        ': ',
        ', ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '|',
        '>',
        '|+',
        '|2',
        '&x ',
        '*x',
        '!t ',
      ],
      ...[
        '# c',
        '\n',
        '\n\n',
        '\n  ',
        '\n    ',
        '\r\n',
        '\t',
        ' ',
        '---',
        '...',
        '? ',
        'key:\n',
        '\n- ',
        '%',
        '\\',
        '\u3000',
        '\uFEFF',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) =>
        keeps(pieces.join(''), format(pieces.join(''))),
      ),
      { numRuns: all ? 200_000 : 3000, seed: seedOr(1) },
    );
  });
});
