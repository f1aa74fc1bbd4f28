import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { planImport, type PlannedRow, type TableRow } from '../../../server/src/tables';
import { open } from '../marks';
import { replies } from './rows';

const plan = (rows: readonly TableRow[], text: string): readonly PlannedRow[] =>
  planImport(open(text), rows).rows;

describe('names of tags and categories in a table', () => {
  const named = `playbook: 1
shop: { name: 小满 }
tags: [{ id: vip, name: 老客 }]
priority: { categories: [{ id: shipping, name: 物流 }] }
`;
  it('become ids; one that the playbook lacks is told and left out, and the row is imported', () => {
    const [known, unknown] = plan(
      replies(
        { title: '一', text: '你好', tags: ['老客'], category: '物流' },
        { title: '二', text: '在的', tags: ['vip', '新客'] },
      ),
      named,
    );
    assert.deepEqual(known!.row.item, { title: '一', text: '你好', tags: ['vip'], category: 'shipping' });
    assert.deepEqual(unknown!.row.item, { title: '二', text: '在的', tags: ['vip'] });
    assert.equal(unknown!.outcome, 'new');
    assert.match(
      unknown!.row.notices.map(({ message, data }) => say(message, 'zh', data)).join(),
      /没有叫“新客”的标签或咨询类别/,
    );
  });
});

describe('a playbook with lines that are no YAML', () => {
  it('gets no new section, which those lines might swallow', () => {
    const [row] = plan(replies({ title: '一', text: '你好' }), 'playbook: 1\nshop: { name: 小店\nfaq: [\n');
    assert.equal(row!.outcome, 'refused');
    assert.match(row!.reasons.map(({ message, data }) => say(message, 'zh', data)).join(), /第 \d+ 行/);
  });
});
