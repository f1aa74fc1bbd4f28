import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import { exportedFor, planImport, readTables, recognise, rowsOf } from '../../../server/src/tables';
import { told } from './sheets';

const shop = openFile(
  'file:///a.playbook.yaml',
  1,
  `playbook: 1
shop: { name: 小满家居 }
human_hours: { weekly: { mon-sun: 09:00-18:00 } }
quick_replies:
  - { id: ship, title: 发货, shortcut: /fh, text: "{{buyer.nickname|亲}}，48 小时内发出，请{{buyer.nickname|亲}}放心" }
  - { id: open, title: 几点上班, shortcut: /sj, text: "我们的时间是{{hours.summary}}，请留言" }
  - { id: no, title: 单号, shortcut: /dh, text: "您的单号是{{order.id}}，请查收" }
`,
);
const context = { locale: 'zh', today: '2026-11-30' } as const;

/** What becomes of a text in the export of a workbench that knows no placeholders, with what is told. */
function after(code: string, text: string): readonly string[] {
  const csv = `快捷短语编码,快捷短语,快捷短语分组\n${code},"${text}",\n`;
  const { workbook } = readTables({ name: 'a.csv', bytes: new TextEncoder().encode(csv) });
  const layouts = recognise([workbook!]);
  const { rows } = planImport(shop, rowsOf([workbook!], layouts), exportedFor(shop, layouts, context));
  return rows.flatMap(({ changes, reasons }) => [...changes.map((change) => change.after), ...told(reasons)]);
}

const hours = exportedFor(shop, [], context, []).exported('{{hours.summary}}');

describe('placeholders of a text that was edited where it was exported to', () => {
  it('stay where what was written for them is as it was', () => {
    assert.deepEqual(after('/fh', '亲，24 小时内发出，请亲放心'), [
      '{{buyer.nickname|亲}}，24 小时内发出，请{{buyer.nickname|亲}}放心',
    ]);
    assert.deepEqual(after('/fh', '您好！亲，48 小时内发出'), ['您好！{{buyer.nickname|亲}}，48 小时内发出']);
    assert.deepEqual(after('/dh', '您的单号是【订单号】，请查收，谢谢'), [
      '您的单号是{{order.id}}，请查收，谢谢',
    ]);
  });

  it('stay where their value is as it was', () => {
    const shown = exportedFor(
      shop,
      [
        {
          file: '',
          sheet: '',
          section: 'quick_replies',
          header: 1,
          columns: [],
          target: 'qianniu',
          notices: [],
        },
      ],
      context,
    ).exported('{{hours.summary}}');
    assert.notEqual(shown, hours);
    assert.deepEqual(after('/sj', `客服的时间是${shown}，请留言`), ['客服的时间是{{hours.summary}}，请留言']);
  });

  it('are told where they are gone', () => {
    const [text, notice] = after('/dh', '您的单号是订单里的那一串，请查收');
    assert.equal(text, '您的单号是订单里的那一串，请查收');
    assert.match(notice!, /^2: 手册里这条“内容”的占位符（\{\{order\.id\}\}）新的话里没有了/);
    assert.match(after('/sj', '我们每天都在，请留言').join(), /\{\{hours\.summary\}\}/);
  });
});
