import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { compareWithWorkbench, driftText, readTables, recognise, rowsOf } from '../../../server/src/tables';

const analysis = openFile(
  'file:///a.playbook.yaml',
  1,
  `playbook: 1
shop: { name: 小满家居 }
tags:
  - { id: urgent, name: 催发货, color: red, meaning: 问过一次以上什么时候发 }
  - { id: vip, name: 老顾客, color: yellow, meaning: 半年内买过三次 }
  - { id: return, name: 要退货, color: blue }
quick_replies:
  - { id: ship, title: 发货时间, text: 48 小时内发出。 }
`,
);

function compare(table: string) {
  const { workbook } = readTables({ name: '标签.csv', bytes: new TextEncoder().encode(table) });
  const rows = rowsOf([workbook!], recognise([workbook!]));
  return compareWithWorkbench(analysis, [{ name: '飞鸽', rows }]);
}

describe("a workbench's tags held against the playbook", () => {
  it('are the same where names, colours and meanings are', () => {
    const report = compare(
      '标签名称,颜色,含义\n催发货,红,问过一次以上什么时候发\n老顾客,黄,半年内买过三次\n要退货,蓝,\n',
    );
    assert.deepEqual(report.exports[0]!.counts, { same: 3, different: 0, missing: 0, extra: 0, unwanted: 0 });
  });

  it('are told where one is missing, extra, of another colour or of another meaning; replies are not asked for', () => {
    const report = compare(
      '标签名称,颜色,含义\n催发货,蓝,问过一次以上什么时候发\n老顾客,黄,一年内买过三次\n黑名单,黑,恶意退款\n',
    );
    const text = driftText(report, 'zh');
    assert.match(text, /改“催发货”.*\n +星标颜色：/);
    assert.match(text, /改“老顾客”.*\n +含义：\[-一年-\]\{\+半年\+\}内买过三次/);
    assert.match(text, /手册里没有“黑名单”/);
    assert.match(text, /加上“要退货”/);
    assert.doesNotMatch(text, /发货时间/);
  });
});
