import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { refactorings } from '../../server/src/service/features/refactorings';
import { walk } from '../../server/src/service/yaml/parse/nodes';
import { offsetAt, positionAt } from '../../server/src/service/yaml/segments/layout';
import { applyText } from '../service/apply-text';
import { open, sample, sampleNames } from './sample-parts';
import { phase } from './seeds';

/** How many places of each sample are asked. */
const PLACES = 60;

const commentsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[ \t])#[^\r\n]*/gm)].map(([comment]) => comment.trim()).sort();

const problems = (text: string): number =>
  [...open(text).segments].reduce((sum, segment) => sum + segment.problems.length, 0);

/** The values and keys of a text, and how often each is there. */
function scalarsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { root } of open(text).segments)
    if (root)
      walk(root, (node) => {
        if (node.kind !== 'scalar') return;
        const value = String(node.value);
        counts.set(value, (counts.get(value) ?? 0) + 1);
      });
  return counts;
}

/** What a refactoring may take away: of a time over midnight its end, of a reply that goes back into an entry its id. */
function mayLose(kind: string, lost: readonly string[], now: ReadonlyMap<string, number>): boolean {
  if (kind.endsWith('.split')) return lost.every((value) => /^\d\d:\d\d-\d\d:\d\d$/.test(value));
  if (kind.startsWith('refactor.inline')) return lost.filter((value) => !now.has(value)).length <= 1;
  return lost.length === 0;
}

/** Where a caret stands after edits that only insert. */
function caretAfter(text: string, caret: number, edits: readonly TextEdit[]): number {
  const file = open(text);
  const before = edits.filter(({ range }) => offsetAt(file, range.start) < caret);
  return before.reduce((at, { newText }) => at + newText.length, caret);
}

describe('refactorings, wherever the caret', function () {
  let inlined = 0;
  this.timeout(120_000);

  for (const name of sampleNames)
    it(`keep the comments of ${name}, and what is written stays readable; what only rewrites keeps the playbook`, () => {
      const text = sample(name);
      const file = open(text);
      const before = JSON.stringify(file.documents.map(({ playbook }) => playbook));
      const scalars = scalarsOf(text);
      let asked = 0;
      for (let nth = 0; nth < PLACES; nth++) {
        const start = positionAt(
          file,
          Math.floor((nth * text.length) / PLACES) + phase(text.length / PLACES),
        );
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
          const now = scalarsOf(after);
          const lost = [...scalars].flatMap(([value, count]) =>
            (now.get(value) ?? 0) < count ? [value] : [],
          );
          assert.ok(mayLose(kind!, lost, now), `${where}: ${lost.join(', ')}`);
          if (title.startsWith('Make a quick reply') && file.documents[0]!.playbook.quick_replies) {
            const next = open(after);
            const at = positionAt(next, caretAfter(text, offsetAt(file, start), edit!.changes![file.uri]!));
            const back = refactorings(next, { start: at, end: at }, 'en').find(
              (one) => one.kind === 'refactor.inline.reply',
            );
            assert.ok(back, `no way back of ${where}`);
            assert.equal(applyText(after, back.edit!.changes![file.uri]!), text, where);
            inlined++;
          }
          asked++;
        }
      }
      // The newcomer's file has nothing that could be written otherwise.
      assert.ok(asked > 0 || name === 'newcomer', 'nothing was offered');
    });

  it('make a quick reply of an answer and put it back with the old bytes, somewhere in the samples', () => {
    assert.ok(inlined > 0);
  });
});
