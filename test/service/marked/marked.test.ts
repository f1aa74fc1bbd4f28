import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allTexts, readMarked } from './marked-text';
import { readCases } from './read-cases';
import { markedRequests } from './requests';

const folder = 'test/marked';

describe('the marked cases', () => {
  it('have a request for every file', () => {
    const files = readdirSync(folder).filter((name) => name !== 'README.md');
    assert.deepEqual(files.sort(), markedRequests.map(({ name }) => `${name}.md`).sort());
  });

  for (const request of markedRequests)
    describe(request.name, () => {
      const cases = readCases(readFileSync(`${folder}/${request.name}.md`, 'utf8'));
      it('are some', () => assert.ok(cases.length > 0));
      for (const one of cases)
        it(`${one.title} (${request.name}.md:${one.line})`, () => {
          const written = request.shown === 'in the text' ? allTexts(one.files) : one.answer;
          assert.ok(written !== undefined, 'the case shows no answer');
          assert.equal(request.answer(readMarked(one.files), one), written);
        });
    });
});
