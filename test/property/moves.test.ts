import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction } from 'vscode-languageserver-types';
import { parseDocument } from 'yaml';
import { refactorings } from '../../server/src/service/features/refactorings';
import { offsetAt, positionAt } from '../../server/src/service/yaml/segments/layout';
import { applyText } from '../service/apply-text';
import { open, sample, sampleNames } from './sample-parts';
import { writtenLists } from './written-lists';
import { phase } from './seeds';

/** How many places of each sample are asked. */
const PLACES = 20;

const movesAt = (text: string, offset: number): readonly CodeAction[] => {
  const file = open(text);
  const at = positionAt(file, offset);
  return refactorings(file, { start: at, end: at }, 'en').filter(({ kind }) => kind?.includes('.move.'));
};

const editsOf = ({ edit }: CodeAction) => Object.values(edit!.changes!)[0]!;

/** Where a caret in the item stands after the edits: only the first is before it. */
function caretAfter(text: string, action: CodeAction, caret: number): number {
  const file = open(text);
  const { range, newText } = editsOf(action)[0]!;
  return caret + newText.length - (offsetAt(file, range.end) - offsetAt(file, range.start));
}

/** The values of a text with every list in one order, and how many problems YAML has with it. */
function meaning(text: string): string {
  const document = parseDocument(text, { uniqueKeys: false });
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => JSON.stringify(sorted(one))).sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sorted(one)]));
  };
  const problems = document.errors.map(({ code }) => code);
  return JSON.stringify([problems, problems.length > 0 ? '' : sorted(document.toJS())]);
}

const commentsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[ \t])#[^\r\n]*/gm)].map(([comment]) => comment.trim()).sort();
/** Without the dashes before an item within an item, which stay. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[ -]*/, ''))
    .sort();

/** What no move changes. */
const keptOf = (text: string) => [meaning(text), commentsOf(text)] as const;

/** Holds what every move keeps, and that the move back gives the old bytes. */
function hold(text: string, caret: number, action: CodeAction, kept = keptOf(text)): void {
  const after = applyText(text, editsOf(action));
  assert.notEqual(after, text, action.title);
  assert.equal(after.length, text.length, action.title);
  assert.deepEqual(keptOf(after), kept, action.title);
  if (!/one place/.test(action.title)) assert.deepEqual(linesOf(after), linesOf(text), action.title);
  const back = action.kind!.endsWith('.up') ? '.down' : '.up';
  const name = /".*"/.exec(action.title)![0];
  const returns = movesAt(after, caretAfter(text, action, caret)).find(
    ({ kind, title }) => kind!.endsWith(back) && title.includes(name),
  );
  assert.ok(returns, `no way back of ${action.title}`);
  assert.equal(applyText(after, editsOf(returns)), text, `there and back: ${action.title}`);
}

describe('moves of an item', function () {
  this.timeout(120_000);

  for (const name of sampleNames)
    it(`keep every byte, comment and value of ${name}, and lead back`, () => {
      const text = sample(name);
      const kept = keptOf(text);
      let asked = 0;
      for (let nth = 0; nth < PLACES; nth++) {
        const caret = Math.floor((nth * text.length) / PLACES) + phase(text.length / PLACES);
        for (const action of movesAt(text, caret)) {
          hold(text, caret, action, kept);
          asked++;
        }
      }
      assert.ok(asked > 0 || name === 'newcomer', 'nothing was offered');
    });

  it('keep them in lists as people write them', () => {
    let [neighbours, offered] = [0, 0];
    fc.assert(
      fc.property(writtenLists, ({ text, dashes }) => {
        for (const dash of dashes) {
          const actions = movesAt(text, dash);
          neighbours += 2;
          offered += actions.length;
          for (const action of actions) hold(text, dash, action);
        }
        neighbours -= 2;
      }),
      { numRuns: 1000 },
    );
    // Anchors, what cannot be read, and a text at the end of the file that would lose its last line break.
    assert.ok(offered > 0.6 * neighbours, `${offered} of ${neighbours}`);
  });
});
