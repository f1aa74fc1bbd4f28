import assert from 'node:assert/strict';
import { openFile, withBases } from '../../../server/src/service';
import { importEdits, planImport, type TableRow } from '../../../server/src/tables';
import { applyText } from '../apply-text';
import { replies } from './rows';

const base = openFile(
  'file:///base.playbook.yaml',
  1,
  `playbook: 1
shared: true
quick_replies:
  - { id: ship, title: 发货时间, group: 物流, text: 现货 48 小时内发出。 }
  - { id: visit, title: 到店自提, text: 可以到店自提，营业时间内都行。 }
`,
);
const shop = 'playbook: 1\nextends: ./base.playbook.yaml\nshop: { name: 小满东店 }\n';

const cases: readonly [name: string, own: string, rows: readonly TableRow[], expected: string][] = [
  [
    'a reply that the shared playbook words the same is there already',
    shop,
    replies({ title: '发货时间', text: '现货 48 小时内发出。' }),
    shop,
  ],
  [
    'a reply that is worded otherwise is written as what differs, in this file',
    shop,
    replies({ title: '发货时间', text: '东店现货当天发出。' }),
    `${shop}\nquick_replies:\n  - id: ship\n    text: 东店现货当天发出。\n`,
  ],
  [
    'one that this file words otherwise already is changed there',
    `${shop}quick_replies:\n  - id: ship # 东店\n    text: 东店现货明天发出。\n`,
    replies({ title: '发货时间', text: '东店现货当天发出。' }),
    `${shop}quick_replies:\n  - id: ship # 东店\n    text: 东店现货当天发出。\n`,
  ],
  [
    'what it takes over of a reply and the row says otherwise is added to it',
    `${shop}quick_replies:\n  - id: ship\n    title: 东店发货\n`,
    replies({ id: 'ship', title: '东店发货', text: '东店现货当天发出。' }),
    `${shop}quick_replies:\n  - id: ship\n    title: 东店发货\n    text: 东店现货当天发出。\n`,
  ],
  [
    'new replies stand at the end, whatever their group, with ids that the shared playbook has not',
    `${shop}quick_replies:\n  - id: gift\n    title: 赠品\n    text: 赠品随箱发出。\n`,
    replies({ title: '停车', group: ['物流'], text: '门口可以停车。' }),
    `${shop}quick_replies:\n  - id: gift\n    title: 赠品\n    text: 赠品随箱发出。\n  - id: tc\n    title: 停车\n    group: 物流\n    text: 门口可以停车。\n`,
  ],
];

describe('rows for a playbook that builds on another', () => {
  for (const [name, own, rows, expected] of cases)
    it(name, () => {
      const file = withBases(openFile('file:///shop.playbook.yaml', 1, own), [base]);
      const { rows: planned } = planImport(file, rows);
      const { edits, problems } = importEdits(
        file,
        planned.filter(({ isChosen }) => isChosen),
      );
      assert.deepEqual(problems, []);
      assert.equal(applyText(own, edits), expected);
    });
});
