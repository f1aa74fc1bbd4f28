import assert from 'node:assert/strict';
import { openFile, withBases } from '../../../server/src/service';
import { compareWithWorkbench, exportPlaybook, targetNamed } from '../../../server/src/tables';
import { rowsOf } from './drift-rows';

const base = openFile(
  'file:///base.playbook.yaml',
  1,
  `playbook: 1
shared: true
quick_replies:
  - { id: ship, title: 发货时间, group: 物流, shortcut: fh, text: '{{shop.name}}现货 48 小时内发出。' }
  - { id: visit, title: 到店自提, group: 物流, shortcut: zt, text: 可以到店自提，营业时间内都行。 }
  - { id: cod, title: 货到付款, group: 物流, shortcut: hd, text: 支持货到付款，签收时给快递员。 }
  - { id: gift, title: 赠品, group: 售前, shortcut: zp, text: 满 199 送收纳袋。 }
`,
);
const shop = withBases(
  openFile(
    'file:///north.playbook.yaml',
    1,
    `playbook: 1
extends: ./base.playbook.yaml
without: [cod]
shop: { name: 小满北店 }
quick_replies:
  - { id: visit, text: 北店暂不自提。 }
  - { id: gift, status: retired }
  - { id: fitting, title: 上门量尺寸, group: 售前, shortcut: lc, text: 北城区可以上门量。 }
`,
  ),
  [base],
);

describe('tables of a shop that builds on a shared file', () => {
  it('are exported as the shop says it: what it words otherwise, leaves out, retires and adds', async () => {
    const { files } = await exportPlaybook(shop, targetNamed('qianniu')!, {
      locale: 'zh',
      today: '2026-11-29',
    });
    const text = new TextDecoder().decode(files[0]!.bytes);
    for (const said of ['小满北店现货 48 小时内发出', '北店暂不自提', '北城区可以上门量'])
      assert.ok(text.includes(said), `${said}: ${text}`);
    for (const gone of ['营业时间内都行', '货到付款', '满 199']) assert.ok(!text.includes(gone), text);
  });

  it('are compared with the workbench as the shop says it', () => {
    const rows = [
      ['物流', '发货时间', 'fh', '{{shop.name}}现货 48 小时内发出。'],
      ['物流', '到店自提', 'zt', '可以到店自提，营业时间内都行。'],
      ['物流', '货到付款', 'hd', '支持货到付款，签收时给快递员。'],
    ];
    const { exports } = compareWithWorkbench(shop, [{ name: '飞鸽', rows: rowsOf(rows) }]);
    assert.deepEqual(Object.fromEntries(exports[0]!.entries.map(({ kind, name }) => [name, kind])), {
      到店自提: 'different',
      发货时间: 'same',
      货到付款: 'extra',
      上门量尺寸: 'missing',
    });
  });
});
