import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { planImport, type TableRow } from '../../../server/src/tables';
import { rowOf } from './rows';
import { told } from './sheets';

const shop = openFile(
  'file:///a.playbook.yaml',
  1,
  `playbook: 1
shop: { name: Oak & Co }
quick_replies:
  - { id: ship, title: Shipping, text: Within two days }
tags:
  - { id: vip, name: Regular customer }
`,
);

/** The item of the first row as it would be imported, with what is told of it. */
const first = (...rows: readonly TableRow[]) => {
  const { row } = planImport(shop, rows).rows[0]!;
  return [row.item, ...told(row.notices)];
};

describe('what a row refers to', () => {
  const reply = (item: object) =>
    rowOf('quick_replies', { title: 'Returns', text: 'Send it back', ...item }, 2);
  const bare = { title: 'Returns', text: 'Send it back' };

  it('is an id of the playbook, or a name there', () => {
    assert.deepEqual(first(reply({ tags: ['vip'] })), [{ ...bare, tags: ['vip'] }]);
    assert.deepEqual(first(reply({ tags: ['Regular Customer'] })), [{ ...bare, tags: ['vip'] }]);
  });

  it('is left out and told where the playbook has none, even if it looks like an id', () => {
    for (const lacking of [
      { tags: ['returns', 'refund'] },
      { tags: ['售后'] },
      { category: 'after-sales' },
    ]) {
      const [item, ...notices] = first(reply(lacking));
      assert.deepEqual([item, notices.length], [bare, 1]);
    }
    const [entry, notice] = first(
      rowOf('faq', { question: 'When?', answer: 'Soon', quick_reply: 'nothing' }, 2),
    );
    assert.deepEqual(entry, { question: 'When?', answer: 'Soon' });
    assert.match(String(notice), /没有编号是“nothing”的/);
    const [closed] = first(rowOf('announcements', { text: 'Closed', promotion: 'sale' }, 2));
    assert.deepEqual(closed, { text: 'Closed' });
  });

  it('is what another row of the same import brings', () => {
    const tag = rowOf('tags', { id: 'returns', name: 'Wants to return' }, 3);
    assert.deepEqual(first(reply({ tags: ['returns'] }), tag), [{ ...bare, tags: ['returns'] }]);
    assert.deepEqual(first(reply({ tags: ['Wants to return'] }), tag), [{ ...bare, tags: ['returns'] }]);
  });
});
