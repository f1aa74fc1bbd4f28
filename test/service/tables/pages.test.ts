import assert from 'node:assert/strict';
import { openFile } from '../../../server/src/service';
import {
  comparisonPages,
  exportPage,
  importPages,
  lostTables,
  openTables,
  readTables,
} from '../../../server/src/tables';
import { applyText } from '../apply-text';
import { controlOf, htmlOf, rowsOf, wordsOf } from './page-parts';

const context = { locale: 'zh', today: '2026-11-22' } as const;
const uri = 'file:///playbook.yaml';
const playbook = `playbook: 1
shop:
  name: 小满家居
# 话术都在这里
quick_replies:
  - id: ship-time
    title: 发货时间
    group: 物流
    text: 现货 48 小时内发出。
  - title: 退换
    group: 售后
    text: 七天内可以退换。
`;
const analysis = openFile(uri, 1, playbook);

const table = `分组,标题,内容
物流,发货时间,现货 24 小时内发出。
售后,退换,七天内可以退换。
售前 › 尺码,怎么选尺码,请把床的长宽高发给我。
售后,催退款,张女士您好，13812345678 的退款今天到账。
售前,没有内容,
售前,尺寸 <3 & >1,件数 <5 的不拆包。
`;
const fileOf = (text: string, name = '话术.csv') => ({ name, bytes: new TextEncoder().encode(text) });
const pagesOf = (text = table) => importPages(openTables([fileOf(text)]));
const pageOf = (form?: Record<string, string[]>) => pagesOf().page(analysis, form, context);

describe('the import page', () => {
  it('shows what becomes of every row, where it stands, and why', () => {
    const rows = rowsOf(pageOf());
    assert.equal(rows.length, 6);
    assert.match(rows[0]!, /发货时间 和手册不一样 物流 · 第 2 行 看手册里那条/);
    assert.match(rows[1]!, /退换 手册里已经有 .*第 3 行/);
    assert.match(rows[2]!, /怎么选尺码 新的 售前 › 尺码 · 第 4 行 请把床的长宽高发给我。/);
    assert.match(rows[3]!, /催退款 可能有顾客信息 .*13812345678/);
    assert.match(rows[4]!, /没有内容 导不了/);
  });

  it('marks what differs word by word, and what may be of a customer', () => {
    const html = htmlOf(pageOf(), 'import-rows');
    assert.match(html, /现货 <del>48<\/del><ins>24<\/ins> 小时内发出。/);
    assert.match(html, /<mark title="电话号码">13812345678<\/mark>/);
    assert.match(html, /data-goto="5:4-/);
  });

  it('shows the words of a table as words, never as HTML', () => {
    const html = htmlOf(pageOf());
    assert.ok(html.includes('尺寸 &lt;3 &amp; &gt;1') && html.includes('件数 &lt;5 的不拆包。'));
    assert.doesNotMatch(html, /<script|<style|style=|onclick|<3|<5/);
  });

  it('takes new and changed rows at first, and none that may hold what is of a customer', () => {
    const page = pageOf();
    assert.match(wordsOf(htmlOf(page, 'import-write')), /^把 3 条写进手册 新加 2 条，改 1 条，其余不动。/);
    const boxes = [...htmlOf(page, 'import-rows').matchAll(/name="row:(\w+):[^>]*?(checked)?\s*\/>/g)];
    assert.deepEqual(
      boxes.map(([, kind, checked]) => [kind, checked !== undefined]),
      [
        ['changed', true],
        ['new', true],
        ['flagged', false],
        ['new', true],
      ],
    );
  });

  it('counts again when rows are left out or taken, alone or all of a kind', () => {
    const row = controlOf(pageOf(), 'row:new:');
    const cases: readonly [Record<string, string[]>, RegExp][] = [
      [{ [row]: [] }, /^把 2 条写进手册 新加 1 条，改 1 条/],
      [{ 'take:new': [] }, /^把 1 条写进手册 新加 0 条，改 1 条/],
      [{ 'take:new': [], [row]: ['yes'] }, /^把 2 条写进手册 新加 1 条/],
      [{ 'take:flagged': ['yes'] }, /^把 4 条写进手册 新加 3 条/],
      [{ 'take:new': [], 'take:changed': [] }, /^1 行已经在手册里，没有勾选其他行。/],
    ];
    for (const [form, told] of cases) assert.match(wordsOf(htmlOf(pageOf(form), 'import-write')), told);
  });

  it('says of a kind that some of its rows are taken and some are not', () => {
    const row = controlOf(pageOf(), 'row:new:');
    const isMixed = (form?: Record<string, string[]>): boolean =>
      /name="take:new"[^>]*data-mixed/.test(htmlOf(pageOf(form), 'import-filter'));
    assert.deepEqual(
      [undefined, { [row]: [] }, { 'take:new': [] }, { 'take:new': [], [row]: ['yes'] }].map(isMixed),
      [false, true, false, true],
    );
  });

  it('speaks of the button at the end only while there is one', () => {
    const lead = (form?: Record<string, string[]>): string => wordsOf(htmlOf(pageOf(form), 'import-head'));
    assert.match(lead(), /点最后的按钮之前/);
    assert.doesNotMatch(lead({ 'take:new': [], 'take:changed': [] }), /按钮/);
  });

  it('shows only the rows that are looked for, and says so where there are none', () => {
    assert.equal(rowsOf(pageOf({ show: ['new'] })).length, 2);
    assert.equal(rowsOf(pageOf({ show: ['flagged'] })).length, 1);
    assert.deepEqual(
      rowsOf(pageOf({ search: ['尺码'] })).map((row) => row.includes('怎么选尺码')),
      [true],
    );
    assert.match(wordsOf(htmlOf(pageOf({ search: ['没有这个词'] }))), /没有符合的行。/);
  });

  it('reads a column as what the person says it is', () => {
    const column = controlOf(pageOf(), 'column:2:');
    const page = pageOf({ [column]: ['internal'] });
    assert.equal(rowsOf(page).filter((row) => row.includes('导不了')).length, rowsOf(page).length);
  });

  it('leaves a sheet out, and brings it in again', () => {
    const section = controlOf(pageOf(), 'section:');
    assert.equal(rowsOf(pageOf({ [section]: ['skip'] })).length, 0);
    assert.match(wordsOf(htmlOf(pageOf({ [section]: ['skip'] }))), /没有读出一行话术/);
    assert.equal(rowsOf(pageOf({ [section]: ['quick_replies'] })).length, 6);
  });

  it('puts a group of the table into the group of the playbook that is named', () => {
    const group = controlOf(pageOf(), 'group:["售前","尺码"]'.replaceAll('"', '&quot;'));
    assert.notEqual(group, '');
    const form = { [group]: ['售前 › 床品'] };
    const pages = pagesOf();
    assert.match(rowsOf(pages.page(analysis, form, context))[2]!, /售前 › 床品 · 第 4 行/);
    const edit = pages.edit(analysis, form, context);
    assert.ok(edit && 'changes' in edit);
    assert.match(applyText(playbook, edit.changes![uri]!), /group: \[售前, 床品\]\n/);
  });

  it('writes the chosen rows as one edit that leaves everything else as it is', () => {
    const edit = pagesOf().edit(analysis, { status: ['draft'] }, context);
    assert.ok(edit && 'changes' in edit);
    const text = applyText(playbook, edit.changes![uri]!);
    assert.match(text, /# 话术都在这里\nquick_replies:\n {2}- id: ship-time\n/);
    assert.match(text, /text: 现货 24 小时内发出。/);
    assert.match(text, /title: 怎么选尺码\n[^]*?status: draft/);
    assert.doesNotMatch(text, /13812345678|没有内容/);
    const again = pagesOf().page(openFile(uri, 2, text), {}, context);
    assert.match(wordsOf(htmlOf(again, 'import-write')), /^4 行已经在手册里，没有勾选其他行。/);
  });

  it('writes nothing where nothing is chosen', () => {
    assert.equal(pagesOf().edit(analysis, { 'take:new': [], 'take:changed': [] }, context), null);
  });

  it('tells of a file that cannot be read, and reads the others', () => {
    const old = { name: '旧.xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1) };
    const page = importPages(openTables([old, fileOf(table)])).page(analysis, undefined, context);
    assert.match(wordsOf(htmlOf(page, 'import-head')), /旧\.xls.*xlsx/);
    assert.equal(rowsOf(page).length, 6);
  });

  it('says all of it in English too', () => {
    const page = pagesOf().page(analysis, undefined, { ...context, locale: 'en' });
    assert.match(
      wordsOf(htmlOf(page, 'import-write')),
      /^Write 3 replies into the playbook 2 new, 1 changed/,
    );
    assert.doesNotMatch(wordsOf(htmlOf(page, 'import-filter')), /[\u4e00-\u9fff]/);
  });

  it('shows the first of thousands of rows at once, and the others as they are asked for', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `售前,第 ${index} 问,第 ${index} 个回答。`);
    const pages = pagesOf(['分组,标题,内容', ...many].join('\n'));
    const first = pages.page(analysis, undefined, context);
    assert.equal(rowsOf(first).length, 200);
    assert.match(wordsOf(htmlOf(first, 'import-more')), /^再看 200 行（还有 4800 行）$/);
    assert.equal(rowsOf(pages.page(analysis, { shown: ['400'] }, context)).length, 400);
    const all = pages.page(analysis, { shown: ['5000'] }, context);
    assert.equal(rowsOf(all).length, 5000);
    assert.equal(htmlOf(all, 'import-more'), '');
    const unchanged = pages.page(analysis, { shown: ['400'], [controlOf(first, 'row:new:')]: [] }, context);
    const shown = pages.page(analysis, { shown: ['400'] }, context).parts;
    const changed = shown.filter(({ html }, index) => html !== unchanged.parts[index]!.html);
    assert.deepEqual(
      changed.map(({ id }) => id),
      ['import-filter', 'import-rows-0', 'import-write'],
    );
  });
});

describe('the page of tables that are gone', () => {
  it('says so, and offers to choose them again', () => {
    const html = htmlOf(lostTables(analysis, 'zh'));
    assert.match(wordsOf(html), /手册没有改过；再选一次文件就接着来。/);
    assert.match(html, /<button type="button" class="sp-fix" data-choose>/);
  });
});

describe('the comparison page', () => {
  const exported = '分组,标题,内容\n物流,发货时间,现货 24 小时内发出。\n售前,旧话术,不用了。\n';

  it('lists what to do in the workbench, in its order, with the words that differ and the line', () => {
    const page = comparisonPages(openTables([fileOf(exported)])).page(analysis, undefined, context);
    const rows = rowsOf(page);
    assert.deepEqual(
      ['发货时间', '旧话术', '退换'].map((name) => rows.filter((row) => row.includes(name)).length),
      [1, 1, 1],
    );
    const html = htmlOf(page, 'compare-0');
    assert.match(html, /现货 <del>24<\/del><ins>48<\/ins> 小时内发出。/);
    assert.match(html, /data-goto="5:4-/);
    assert.match(html, /data-tick="workbench:话术\.csv:/);
    assert.match(html, /data-copy-text="[^"]*发货时间/);
  });

  it('tells of several exports who has which old words', () => {
    const files = [fileOf(exported, '阿琳.csv'), fileOf(exported.replace('24', '72'), '小周.csv')];
    const page = comparisonPages(openTables(files)).page(analysis, undefined, context);
    const who = wordsOf(htmlOf(page, 'compare-who'));
    assert.match(who, /谁还在用旧话术 .*发货时间 .*阿琳\.csv.*小周\.csv/);
  });

  it('says that nothing is to be done where both say the same', () => {
    const same = '分组,标题,内容\n物流,发货时间,现货 48 小时内发出。\n售后,退换,七天内可以退换。\n';
    const page = comparisonPages(openTables([fileOf(same)])).page(analysis, undefined, context);
    assert.match(wordsOf(htmlOf(page, 'compare-0')), /都和手册一样。 没有要做的。$/);
  });

  it('makes an import file that holds just what is missing or different there', async () => {
    const files = await comparisonPages(openTables([fileOf(exported)])).files(analysis, undefined, context);
    assert.equal(files.length, 1);
    const { workbook } = readTables(files[0]!);
    const cells = workbook!.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    assert.ok(cells.includes('现货 48 小时内发出。') && cells.includes('退换'));
  });
});

describe('the export page', () => {
  const exported = (form?: Record<string, string[]>) => exportPage(analysis, form, context);

  it('shows where it can go, how well that layout is known, and the first rows as they are written', async () => {
    const { page, files } = await exported();
    const words = wordsOf(htmlOf(page));
    assert.match(words, /本工具自己的表格样式/);
    assert.match(htmlOf(page, 'export-preview'), /<td>现货 48 小时内发出。<\/td>/);
    assert.equal(files.length, 1);
    assert.match(htmlOf(page, 'export-save'), /data-save="0"[^]*\.xlsx/);
    assert.ok((htmlOf(page, 'export-form').match(/<option/g) ?? []).length > 10);
  });

  it('begins with a table whose headings are in the language of the playbook', async () => {
    const english = openFile(
      uri,
      1,
      `playbook: 1
shop: { name: Oak, languages: [en] }
quick_replies:
  - { id: hi, title: Hello, text: Hello there, tags: [vip, new], translations: { zh: 您好 } }
`,
    );
    const { page, files } = await exportPage(english, undefined, { ...context, locale: 'en' });
    const shown = wordsOf(htmlOf(page, 'export-preview'));
    assert.match(shown, /Quick replies.* Id Title .*Chinese.* hi Hello .*Hello there 您好 .*vip, new/s);
    assert.equal(files[0]!.name, 'Oak-replies.xlsx');
    const workbook = readTables(files[0]!).workbook!;
    const { parts } = importPages(openTables([{ name: 'a.xlsx', bytes: files[0]!.bytes }])).page(
      english,
      undefined,
      context,
    );
    assert.equal(workbook.sheets[0]!.target?.id, 'xlsx-en');
    assert.match(wordsOf(parts.map(({ html }) => html).join()), /手册里已经有/);
  });

  it('writes the file of the target that is chosen', async () => {
    const { files } = await exported({ target: ['csv'] });
    assert.match(new TextDecoder().decode(files[0]!.bytes), /现货 48 小时内发出。/);
    assert.match(files[0]!.name, /\.csv$/);
  });

  it('tells item by item what does not fit, with its line, and writes nothing before that is decided', async () => {
    const long = openFile(uri, 1, `${playbook}  - title: 很长\n    text: ${'字'.repeat(5000)}\n`);
    const form = { target: ['feiniu'] };
    const { page, files } = await exportPage(long, form, context);
    assert.equal(files.length, 0);
    assert.match(htmlOf(page, 'export-excess'), /data-goto="12:4-[^"]*">很长<\/a>/);
    assert.match(wordsOf(htmlOf(page, 'export-save')), /放不下，先在手册里改，或者勾上/);
    const without = await exportPage(long, { ...form, leave: ['yes'] }, context);
    assert.equal(without.files.length, 1);
    assert.match(wordsOf(htmlOf(without.page, 'export-save')), /^保存“/);
  });
});
