import assert from 'node:assert/strict';
import { refactorings } from '../../server/src/service/features/refactorings';
import { positionAt } from '../../server/src/service/yaml/segments/layout';
import { applyText } from '../service/apply-text';
import { open, sample, sampleNames } from './sample-parts';

/** How many places of each sample are asked. */
const PLACES = 60;

const commentsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[ \t])#[^\r\n]*/gm)].map(([comment]) => comment.trim()).sort();

const problems = (text: string): number =>
  [...open(text).segments].reduce((sum, segment) => sum + segment.problems.length, 0);

describe('refactorings, wherever the caret', function () {
  this.timeout(120_000);

  for (const name of sampleNames)
    it(`keep the comments of ${name}, and what is written stays readable; what only rewrites keeps the playbook`, () => {
      const text = sample(name);
      const file = open(text);
      const before = JSON.stringify(file.documents.map(({ playbook }) => playbook));
      let asked = 0;
      for (let nth = 0; nth < PLACES; nth++) {
        const start = positionAt(file, Math.floor((nth * text.length) / PLACES));
        for (const { title, kind, edit } of refactorings(file, { start, end: start }, 'en')) {
          const after = applyText(text, edit!.changes![file.uri]!);
          const where = `${title} at ${start.line}:${start.character}`;
          assert.notEqual(after, text, where);
          assert.equal(problems(after), problems(text), where);
          // Comments in a text are no comments, and move with its indent.
          assert.deepEqual(commentsOf(after), commentsOf(text), where);
          if (kind === 'refactor.rewrite' && !title.startsWith('Sort'))
            assert.equal(
              JSON.stringify(open(after).documents.map(({ playbook }) => playbook)),
              before,
              where,
            );
          asked++;
        }
      }
      // The newcomer's file has nothing that could be written otherwise.
      assert.ok(asked > 0 || name === 'newcomer', 'nothing was offered');
    });
});
