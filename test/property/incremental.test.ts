import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeFile, openFile, type Analysis } from '../../server/src/service/document/analysis';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import type { ChunkedList } from '../../server/src/service/collections/chunked-list';
import { positionAt, textBetween } from '../../server/src/service/yaml/segments/layout';
import { changes, richText } from './edit-lists';
import { asked, manyChunks, manyItems, replaced, settings } from './versions';

/** All that a snapshot says, in plain data. */
function told(snapshot: Analysis): unknown {
  return {
    text: snapshot.text,
    segments: Array.from(snapshot.segments, ({ kind, indent, text }, place) => ({
      kind,
      indent,
      text,
      start: snapshot.starts.at(place),
      firstLine: snapshot.firstLines.at(place),
    })),
    playbooks: snapshot.documents.map(({ playbook }) => playbook),
    ...asked(snapshot),
  };
}

/** What the second row has and the first one has not. */
const newIn = <T>(before: ChunkedList<T>, after: ChunkedList<T>): readonly T[] =>
  [...after].filter((thing) => before.indexOf(thing) < 0);

function replace(snapshot: Analysis, from: number, to: number, text: string): Analysis {
  const next = replaced(snapshot, from, to, text);
  asked(next);
  return next;
}

describe('a snapshot made by edits', () => {
  const equalsFresh = (starts: readonly string[], numRuns: number): void => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), changes, (start, row) => {
        let snapshot = openFile('file:///a.playbook.yaml', 1, start);
        asked(snapshot);
        for (const { at, take, text, undone } of row) {
          const from = Math.floor(at * snapshot.text.length);
          const to = Math.min(snapshot.text.length, from + take);
          const old = snapshot.text.slice(from, to);
          assert.equal(textBetween(snapshot, from, to), old);
          snapshot = replace(snapshot, from, to, text);
          if (undone) snapshot = replace(snapshot, from, from + text.length, old);
        }
        const fresh = openFile('file:///a.playbook.yaml', 1, snapshot.text);
        assert.deepEqual(told(snapshot), told(fresh));
      }),
      { numRuns },
    );
  };

  it('equals a fresh reading of the same text, after any row of edits', () => {
    equalsFresh([richText, manyItems], 200);
  });

  it('equals it in a file of many chunks too', () => {
    equalsFresh([manyChunks], 25);
  });

  it('takes several changes at once', () => {
    const before = openFile('file:///a.playbook.yaml', 1, manyItems);
    diagnostics(before, settings, 'zh');
    const at = (word: string) => {
      const start = positionAt(before, manyItems.indexOf(word));
      return { start, end: { ...start, character: start.character + word.length } };
    };
    const changes = [
      { range: at('温水手洗 8'), text: '冷水' },
      { range: at('id: r1'), text: 'id: first' },
    ];
    const after = changeFile(before, 2, changes);
    assert.deepEqual(told(after), told(openFile('file:///a.playbook.yaml', 1, after.text)));
    assert.equal(newIn(before.segments, after.segments).length, 2);
    assert.equal(newIn(before.blocks, after.blocks).length, 2);
  });

  it('brings back as it was what a typo had swallowed, once it is fixed', () => {
    const before = openFile('file:///a.playbook.yaml', 1, manyItems);
    const behind = manyItems.indexOf('quick_replies:') + 'quick_replies:'.length;
    const broken = replace(before, behind, behind, ' |');
    assert.ok(broken.blocks.length < before.blocks.length - 15);
    const typed = replace(broken, behind + 1, behind + 2, 'x');
    const fixed = replace(typed, behind, behind + 2, '');
    assert.deepEqual(told(fixed), told(before));
    assert.ok(newIn(before.blocks, fixed.blocks).length <= 1);
    // A copy of what was swallowed is a segment of its own.
    const item = fixed.text.indexOf('  - id: r1\n');
    const text = fixed.text.slice(item, fixed.text.indexOf('  - id: r2\n'));
    const doubled = replace(fixed, item, item, text);
    assert.equal(new Set(doubled.segments).size, doubled.segments.length);
    assert.deepEqual(told(doubled), told(openFile('file:///a.playbook.yaml', 1, doubled.text)));
  });

  it('reads items apart whose list has lost its colon, and has them back as they were', () => {
    const before = openFile('file:///a.playbook.yaml', 1, manyItems);
    const colon = manyItems.indexOf('quick_replies:') + 'quick_replies'.length;
    const broken = replace(before, colon, colon + 1, '');
    assert.equal(newIn(before.segments, broken.segments).length, 1);
    assert.equal(broken.documents[0]!.playbook.quick_replies, undefined);
    const fixed = replace(broken, colon, colon, ':');
    assert.deepEqual(told(fixed), told(before));
    assert.ok(newIn(before.blocks, fixed.blocks).length <= 1);
  });

  it('shares everything that an edit inside one item does not touch', () => {
    const before = openFile('file:///a.playbook.yaml', 1, richText);
    const offset = richText.indexOf('q2');
    const range = { start: positionAt(before, offset), end: positionAt(before, offset + 2) };
    const after = changeFile(before, 2, [{ range, text: '怎么退货？' }]);
    assert.deepEqual(
      newIn(before.segments, after.segments).map(({ text }) => text.split('\n')[0]),
      ['- question: 怎么退货？'],
    );
    const [old, now] = [before.documents[0]!.playbook, after.documents[0]!.playbook];
    assert.equal(now.quick_replies, old.quick_replies);
    assert.equal(now.faq![0], old.faq![0]);
    assert.notEqual(now.faq, old.faq);
  });
});
