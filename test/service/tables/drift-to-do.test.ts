import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import {
  compareWithWorkbench,
  driftJson,
  driftText,
  exportedFor,
  readTables,
  recognise,
  rowsOf,
} from '../../../server/src/tables';

const shop = openFile(
  'file:///a.playbook.yaml',
  1,
  `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - { id: ship, title: 发货, shortcut: /fh, text: "{{buyer.nickname|亲}}，48 小时内发出" }
  - { id: courier, title: 快递, group: 物流, shortcut: /kd, text: "{{buyer.nickname|亲}}，默认发中通" }
  - { id: old, title: 旧活动, shortcut: /old, text: 满 99 减 5, status: retired }
`,
);
const context = { locale: 'zh', today: '2026-11-30' } as const;

function compared(csv: string) {
  const { workbook } = readTables({ name: 'a.csv', bytes: new TextEncoder().encode(csv) });
  const layouts = recognise([workbook!]);
  const rows = rowsOf([workbook!], layouts);
  const forms = exportedFor(shop, layouts, context);
  return compareWithWorkbench(shop, [{ name: '千牛', rows, ...forms }], { today: context.today });
}

describe('what is to be done in a workbench', () => {
  it('has words as they are typed there, and what its export has columns for', () => {
    const out = driftText(
      compared('快捷短语编码,快捷短语,快捷短语分组\n/fh,亲，24 小时内发出,\n/x,好的,售后\n'),
      'zh',
    );
    assert.match(out, /内容：亲，\[-24-\]\{\+48\+\} 小时内发出/);
    assert.match(out, /内容：亲，默认发中通\n {4}分组：物流\n {4}快捷码：\/kd/);
    assert.doesNotMatch(out, /标题|\{\{/);
  });

  it('counts a row that repeats another as one to delete', () => {
    const report = compared(
      '快捷短语编码,快捷短语,快捷短语分组\n/fh,亲，48 小时内发出,\n/kd,亲，默认发中通,物流\n/fa,亲，48 小时内发出,\n',
    );
    const [{ counts, entries }] = (driftJson(report) as { exports: [{ counts: object; entries: object[] }] })
      .exports;
    assert.deepEqual(counts, { same: 2, different: 0, missing: 0, extra: 0, unwanted: 1 });
    assert.match(JSON.stringify(entries[2]), /"kind":"unwanted".*"unwanted":"repeated","repeats":"发货"/);
    assert.match(
      driftText(report, 'zh'),
      /要删 1 条，一样的 2 条.*\n[^]*删掉“亲，48 小时内发出”：和“发货”内容一样/,
    );
  });

  it('goes by the column that says what is in use', () => {
    const head = 'name;keywords;content;note;active;\n';
    const off = compared(
      `${head}旧活动;/old;满 99 减 5;;false;\n快递;/kd;亲，默认发中通;;false;\n发货;/fh;亲，48 小时内发出;;true;\n`,
    );
    assert.match(
      driftText(off, 'zh'),
      /要改 1 条[^]*改“快递”（第 3 行）\n {4}状态：\[-已停用-\]\{\+使用中\+\}/,
    );
    const on = compared(`${head}旧活动;/old;满 99 减 5;;true;\n`);
    assert.match(driftText(on, 'zh'), /要删 1 条[^]*删掉“旧活动”/);
  });
});
