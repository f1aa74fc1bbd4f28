import assert from 'node:assert/strict';
import { planImport, readTables, recognise, rowsOf } from '../../../server/src/tables';
import { openFile } from '../../../server/src/service';
import { say } from '../../../schemas/text';

const csv = (text: string) => readTables({ name: 'a.csv', bytes: new TextEncoder().encode(text) }).workbook!;
const textsOf = (text: string): readonly unknown[] => {
  const workbook = csv(text);
  return rowsOf([workbook], recognise([workbook])).map(({ item }) => item.text);
};

describe('placeholders in a table of a team', () => {
  it('are read as ours where their name is plain, and told', () => {
    const workbook = csv('备注,话术\n发货,{买家昵称}您好，{订单号}已发出\n改价,｛活动价｝以页面为准\n');
    const rows = rowsOf([workbook], recognise([workbook]));
    assert.deepEqual(
      rows.map(({ item }) => item.text),
      ['{{buyer.nickname}}您好，{{order.id}}已发出', '｛活动价｝以页面为准'],
    );
    assert.deepEqual(
      workbook.notices.map(({ message, data }) => say(message, 'zh', data)),
      ['占位符按手册的写法读：{买家昵称} → {{buyer.nickname}}、{订单号} → {{order.id}}。'],
    );
  });

  it('stay as they are where they are ours already, or no placeholders at all', () => {
    const texts = ['{{buyer.nickname|亲}}您好', '笑脸 :-} 和 {', '公式 {a+b}', '{% if x %}'];
    assert.deepEqual(textsOf(`备注,话术\n${texts.map((text) => `x,"${text}"`).join('\n')}\n`), texts);
  });

  it('change nothing in a reply that gives a fallback', () => {
    const playbook = openFile(
      'file:///a.playbook.yaml',
      1,
      'playbook: 1\nshop: { name: 小满 }\nquick_replies:\n  - { title: 发货, text: "{{buyer.nickname|亲}}，已发出" }\n',
    );
    const workbook = csv('标题,话术\n发货,{买家昵称}，已发出\n');
    const plan = planImport(playbook, rowsOf([workbook], recognise([workbook])));
    assert.deepEqual(
      plan.rows.map(({ outcome }) => outcome),
      ['same'],
    );
  });
});
