import assert from 'node:assert/strict';
import { Results } from '../../server/src/service/collections/query';
import { type Analysis, changeFile } from '../../server/src/service/document/analysis';
import { onTypeFormatting } from '../../server/src/service/features/on-type-formatting';
import { lineText, positionAt } from '../../server/src/service/yaml/segments/layout';
import { spotOf } from '../../server/src/service/yaml/ranges/place';
import { randomFrom } from './damage';
import { findingsOf, open, sample, sampleNames } from './sample-parts';
import { caseNumber } from './seeds';

const all = process.env.SERVICE_PLAYBOOK_CASES === 'all';
const editor = { tabSize: 2, insertSpaces: true };
const marks = ['：', '，', '、', '【', '】', '-'];

/** The samples without errors of form. */
const valid = sampleNames.filter(
  (name) => !findingsOf(sample(name)).some(({ code }) => /^(?:yaml|schema)\//.test(code)),
);

/** A file with a character typed at an offset, and what is edited then. */
function typedAt(before: Analysis, offset: number, typed: string) {
  const at = positionAt(before, offset);
  const file = changeFile(before, 2, [{ range: { start: at, end: at }, text: typed }], new Results());
  const position = positionAt(file, offset + typed.length);
  return { file, position, edits: onTypeFormatting(file, position, typed.at(-1)!, editor) };
}

describe('formatting while typing, whatever the playbook', function () {
  this.timeout(all ? 0 : 120_000);

  it('has samples to be tried on', () => assert.ok(valid.length > 3, valid.join()));

  it('leaves every mark of a valid playbook as it is, as if each were typed last', () => {
    const random = randomFrom(caseNumber(5));
    for (const name of valid) {
      const file = open(sample(name));
      for (const { index, 0: mark } of file.text.matchAll(/[：，、【】-]/g)) {
        if (!all && random() > 0.15) continue;
        const position = positionAt(file, index + 1);
        assert.deepEqual(onTypeFormatting(file, position, mark, editor), [], `${name} ${position.line + 1}`);
      }
    }
  });

  it('leaves every line of a valid playbook as it is when it is ended, and writes only blanks and a dash below', () => {
    const random = randomFrom(caseNumber(6));
    for (const name of valid) {
      const text = sample(name);
      const file = open(text);
      const last = text.split('\n').length - 1;
      for (let line = 0, end = 0; line < last; line++, end = text.indexOf('\n', end) + 1) {
        if (!all && random() > 0.3) continue;
        const { position, edits } = typedAt(file, text.indexOf('\n', end), '\n');
        for (const { range, newText } of edits) {
          assert.equal(range.start.line, position.line, `${name} ${line + 1}`);
          assert.match(newText, /^ *(?:- )?$/);
        }
      }
    }
  });

  it('never edits where something is typed inside a text for customers', () => {
    const random = randomFrom(caseNumber(7));
    let tried = 0;
    for (const name of valid) {
      const file = open(sample(name));
      const spots = Array.from(file.blocks).flatMap(({ texts, segment }, index) =>
        texts.flatMap(({ owner, key }) => {
          const spot = spotOf({ in: owner, key });
          return spot?.segment === segment
            ? [{ start: file.starts.at(index) + spot.start, end: file.starts.at(index) + spot.end }]
            : [];
        }),
      );
      for (const { start, end } of spots)
        for (const mark of [...marks, '周一：9点到21点\n']) {
          if (!all && random() > 0.15) continue;
          const offset = start + 3 + Math.floor(random() * Math.max(1, end - start - 4));
          const { file: after, position, edits } = typedAt(file, offset, mark);
          tried++;
          const where = `${name} ${position.line + 1}: ${lineText(after, position.line)}`;
          const onOthers = edits.filter(
            ({ range }) => range.start.line !== position.line || mark.length === 1,
          );
          assert.deepEqual(onOthers, [], where);
        }
    }
    assert.ok(tried > 100, String(tried));
  });
});
