import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeSnapshot, openSnapshot, type Snapshot } from '../../server/src/service/document';
import { diagnostics } from '../../server/src/service/features/diagnostics';
import { positionAt } from '../../server/src/service/syntax/layout';
import { changes, richText } from './edit-rows';

const settings = { today: '2026-11-22' };

/** All that a snapshot says, in plain data. */
function told(snapshot: Snapshot): unknown {
  return {
    text: snapshot.text,
    pieces: snapshot.pieces.map(({ kind, indent, text }) => ({ kind, indent, text })),
    starts: snapshot.starts,
    firstLines: snapshot.firstLines,
    playbooks: snapshot.documents.map(({ playbook }) => playbook),
    found: diagnostics(snapshot, settings, 'zh'),
  };
}

/** Many of everything that rules compare: equal texts, shortcuts, questions, ids that are named and that are not. */
const manyItems = `playbook: 1
shop: { name: 小满家居 }
decision: { smart_service: disabled }
quick_replies:
${Array.from({ length: 12 }, (_, n) => `  - id: r${n % 10}\n    title: 怎么清洗 ${n % 7}？\n    shortcut: /s${n % 8}\n    group: 组${n % 5}\n    text: 温水手洗 ${n % 6} 次，48 小时内发出。\n`).join('')}faq:
${Array.from({ length: 9 }, (_, n) => `- question: 怎么洗 ${n % 6}？\n  answer: 温水手洗 ${n} 次，${n % 3} 天内发出。\n${n % 4 === 0 ? '' : `  quick_reply: r${n}\n`}`).join('')}`;

describe('a snapshot made by edits', () => {
  it('equals a fresh reading of the same text, after any row of edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(richText, manyItems), changes, (start, row) => {
        let snapshot = openSnapshot('file:///a.playbook.yaml', 1, start);
        diagnostics(snapshot, settings, 'zh');
        for (const { at, take, text } of row) {
          const from = Math.floor(at * snapshot.text.length);
          const to = Math.min(snapshot.text.length, from + take);
          const range = { start: positionAt(snapshot, from), end: positionAt(snapshot, to) };
          snapshot = changeSnapshot(snapshot, snapshot.version + 1, [{ range, text }]);
          diagnostics(snapshot, settings, 'zh');
        }
        const fresh = openSnapshot('file:///a.playbook.yaml', 1, snapshot.text);
        assert.deepEqual(told(snapshot), told(fresh));
      }),
      { numRuns: 200 },
    );
  });

  it('shares everything that an edit inside one item does not touch', () => {
    const before = openSnapshot('file:///a.playbook.yaml', 1, richText);
    const offset = richText.indexOf('q2');
    const range = { start: positionAt(before, offset), end: positionAt(before, offset + 2) };
    const after = changeSnapshot(before, 2, [{ range, text: '怎么退货？' }]);
    const changed = after.pieces.filter((piece) => !before.pieces.includes(piece));
    assert.deepEqual(
      changed.map(({ text }) => text.split('\n')[0]),
      ['- question: 怎么退货？'],
    );
    const [old, now] = [before.documents[0]!.playbook, after.documents[0]!.playbook];
    assert.equal(now.quick_replies, old.quick_replies);
    assert.equal(now.faq![0], old.faq![0]);
    assert.notEqual(now.faq, old.faq);
  });
});
