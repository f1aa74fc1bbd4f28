import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
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
  - { title: 停车, text: 门口可以停车。 }
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
    'a group of one level is written as its name there too',
    shop,
    replies({ title: '到店自提', group: ['门店'], text: '可以到店自提，营业时间内都行。' }),
    `${shop}\nquick_replies:\n  - id: visit\n    group: 门店\n`,
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
    replies({ title: '代收', group: ['物流'], text: '快递可以代收。' }),
    `${shop}quick_replies:\n  - id: gift\n    title: 赠品\n    text: 赠品随箱发出。\n  - id: ds\n    title: 代收\n    group: 物流\n    text: 快递可以代收。\n`,
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

  const planned = (item: Readonly<Record<string, unknown>>) => {
    const { rows, notices } = planImport(
      withBases(openFile('file:///shop.playbook.yaml', 1, shop), [base]),
      replies(item),
    );
    const told = [...notices, ...rows.flatMap(({ reasons }) => reasons)];
    return {
      outcomes: rows.map(({ outcome }) => outcome),
      told: told.map(({ message, data }) => say(message, 'zh', data)),
    };
  };

  it('tells that what the shared playbook says is changed for this shop alone', () => {
    assert.deepEqual(planned({ title: '发货时间', text: '东店现货当天发出。' }), {
      outcomes: ['changed'],
      told: [
        '常用语有 1 条写在共用手册里（base.playbook.yaml）。改动只写进这份手册，共用手册不动，别的店不受影响。',
      ],
    });
    assert.deepEqual(planned({ title: '发货时间', text: '现货 48 小时内发出。' }).told, []);
  });

  it('refuses to change one that has no id there, and says where to give it one', () => {
    const { outcomes, told } = planned({ title: '停车', text: '后门也可以停车。' });
    assert.deepEqual(outcomes, ['refused']);
    assert.match(told.join(), /“停车”写在共用手册 base\.playbook\.yaml 第 6 行，没有编号（id）/);
    assert.deepEqual(planned({ title: '停车', text: '门口可以停车。' }).outcomes, ['same']);
  });
});
