import assert from 'node:assert/strict';
import { say } from '../../../schemas/text';
import { openFile } from '../../../server/src/service';
import {
  comparisonPages,
  exportFiles,
  exportPage,
  exportRows,
  importPages,
  openTables,
  readTarget,
} from '../../../server/src/tables';
import { htmlOf, rowsOf, wordsOf } from './page-parts';

/** The layout of a workbench that a team has described itself: headings that nobody would guess, its own placeholders. */
const layout = `export_target: 1
name: 老系统
format: csv
file: 老系统.csv
placeholders:
  plain: '【NAME】'
  names: { buyer.nickname: 昵称 }
group: { separator: '#' }
tables:
  - section: quick_replies
    columns:
      - { heading: 栏目, field: group }
      - { heading: 由头, field: title }
      - { heading: 台词, field: text }
`;
const playbook = openFile(
  'file:///shop.playbook.yaml',
  1,
  `playbook: 1
shop: { name: 小满家居 }
quick_replies:
  - id: ship
    title: 发货时间
    group: [售前, 物流]
    text: 您好{{buyer.nickname}}，48 小时内发出。
  - id: care
    title: 怎么洗
    text: 套子可以机洗。
`,
);
const context = { locale: 'zh', today: '2026-11-29' } as const;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (text: string) => [
  { name: '老系统.yaml', bytes: bytesOf(text) },
  { name: '导出.csv', bytes: bytesOf('栏目,由头,台词\n售前#物流,发货时间,您好【昵称】，24 小时内发出。\n') },
];

describe("a team's own layout of tables", () => {
  it('chosen together with the tables, is how an import reads their headings, groups and placeholders', () => {
    const pages = importPages(openTables(files(layout)));
    const [row] = rowsOf(pages.page(playbook, undefined, context));
    assert.match(row!, /发货时间 和手册不一样 售前 › 物流/);
    const edit = pages.edit(playbook, undefined, context);
    assert.ok(edit && 'changes' in edit);
    assert.deepEqual(
      edit.changes![playbook.uri]!.map(({ newText }) => newText),
      ['您好{{buyer.nickname}}，24 小时内发出。'],
    );
  });

  it('chosen together with an export, is how the comparison reads it, and how its import file is written', async () => {
    const pages = comparisonPages(openTables(files(layout)));
    assert.match(wordsOf(htmlOf(pages.page(playbook, undefined, context))), /怎么洗/);
    const [file] = await pages.files(playbook, undefined, context);
    assert.equal(
      new TextDecoder().decode(file!.bytes).replace(/\r\n/g, '\n'),
      '栏目,由头,台词\n售前#物流,发货时间,您好【昵称】，48 小时内发出。\n,怎么洗,套子可以机洗。\n',
    );
  });

  it('is offered by the export page, and taken until another is chosen', async () => {
    const opened = openTables(files(layout).slice(0, 1));
    const { page, files: written } = await exportPage(playbook, undefined, context, opened);
    assert.match(htmlOf(page), /<option value="老系统" selected>老系统<\/option>/);
    assert.equal(written[0]!.name, '老系统.csv');
    const other = await exportPage(playbook, { target: ['qianniu'] }, context, opened);
    assert.match(htmlOf(other.page), /<option value="老系统">/);
  });

  it('with a mistake is not used, and the page says which line of which file to put right', async () => {
    const wrong = layout.replace('field: title', 'field: titel');
    const opened = openTables(files(wrong));
    const told = opened.notices.map(({ message, data }) => say(message, 'zh', data));
    assert.match(told.join('\n'), /“老系统\.yaml”第 13 行.*titel/);
    for (const html of [
      htmlOf(importPages(opened).page(playbook, undefined, context)),
      htmlOf((await exportPage(playbook, undefined, context, opened)).page),
    ])
      assert.match(html, /老系统\.yaml”第 13 行/);
  });

  it('brings back what was exported to it', async () => {
    const { target } = readTarget(layout, '老系统');
    const [file] = await exportFiles(exportRows(playbook, target!, context));
    const back = openTables([files(layout)[0]!, file!]);
    const rows = rowsOf(importPages(back).page(playbook, undefined, context));
    assert.equal(rows.length, 2);
    for (const row of rows) assert.match(row, /手册里已经有/);
  });
});
