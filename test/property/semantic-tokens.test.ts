import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  openFile,
  positionAt,
  semanticTokens,
  semanticTokensInRange,
  tokenEdits,
} from '../../server/src/service';
import { type DecodedToken, decodeTokens } from '../service/decode-tokens';
import { sample, sampleNames } from './sample-parts';
import { replaced } from './versions';

const open = (text: string) => openFile('file:///a.playbook.yaml', 1, text);
const tokensOf = (text: string): readonly DecodedToken[] => decodeTokens(text, semanticTokens(open(text)));

/** What an editor makes of its old integers by edits. */
function applied(old: readonly number[], edits: ReturnType<typeof tokenEdits>): readonly number[] {
  const result = [...old];
  for (const { start, deleteCount, data = [] } of edits) result.splice(start, deleteCount, ...data);
  return result;
}

describe('semantic tokens', () => {
  for (const name of sampleNames)
    it(`of ${name} are whole words in order, the same with either kind of line end`, () => {
      const text = sample(name).replace(/\r\n/g, '\n');
      const tokens = tokensOf(text);
      tokens.forEach((token, index) => {
        assert.notEqual(token.text, '');
        assert.equal(token.text, token.text.trim());
        const before = tokens[index - 1];
        if (before?.line === token.line)
          assert.ok(before.character + before.text.length <= token.character, `${token.text} overlaps`);
      });
      assert.deepEqual(tokensOf(text.replace(/\n/g, '\r\n')), tokens);
    });

  it('are found in all samples but the one that has only begun', () => {
    assert.deepEqual(
      sampleNames.filter((name) => tokensOf(sample(name)).length === 0),
      ['newcomer'],
    );
  });

  it('after edits, the edits of a result make the next result of the old one', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat(30),
      text: fc.constantFrom('', '\n', '{{', ' - id: x\n', '亲'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...sampleNames),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (name, edits) => {
          let file = open(sample(name));
          let held: readonly number[] = semanticTokens(file);
          for (const { at, length, text } of edits) {
            const from = at % (file.text.length + 1);
            file = replaced(file, from, Math.min(from + length, file.text.length), text);
            const next = semanticTokens(file);
            held = applied(held, tokenEdits(held, next));
            assert.deepEqual(held, next);
          }
          assert.deepEqual(held, semanticTokens(open(file.text)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of a range are those of the file that it touches', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleNames), fc.nat(), fc.nat(2000), (name, at, length) => {
        const file = open(sample(name));
        const from = at % file.text.length;
        const [start, end] = [from, from + length].map((offset) =>
          positionAt(file, Math.min(offset, file.text.length)),
        ) as [DecodedToken, DecodedToken];
        const touched = tokensOf(file.text).filter(
          ({ line, character, text }) =>
            (line > start.line || (line === start.line && character + text.length > start.character)) &&
            (line < end.line || (line === end.line && character < end.character)),
        );
        assert.deepEqual(decodeTokens(file.text, semanticTokensInRange(file, { start, end })), touched);
      }),
      { numRuns: 60 },
    );
  });
});
