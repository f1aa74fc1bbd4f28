import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../server/src/tables';
import { type FlatCell, type FlatSheet, flatOds } from '../tables/flat-ods';
import { savedAsXlsx, shownSheets } from '../tables/office';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, texts, until } from './look';

const FILE = 'playbook.yaml';
const TABLE = '四张表.xlsx';
const HEADER = ['分组', '标题', '快捷码', '内容'];
const PER_SHEET = 75;

/** What tables of replies hold besides plain sentences. */
const odd: Readonly<Record<number, string>> = {
  1: '第一行\n\n第三行，“引号”和 "quotes"',
  2: '=1+1 的意思是二',
  3: "'单引号开头",
  4: '您好 😀 <订单> & 包裹',
  5: '1E5',
  6: '0012',
  7: '- 一条\n- 两条: 是的 # 不是注释',
  8: '{{buyer.nickname|亲}}，已经发出。',
};

interface Reply {
  readonly group: string;
  readonly title: string;
  readonly code: string;
  readonly text: string;
}

const sheets = ['售前', '物流', '售后', '活动'];
const replies: readonly Reply[] = sheets.flatMap((group, sheet) =>
  Array.from({ length: PER_SHEET }, (_, at) => ({
    group,
    title: `${group}第 ${at + 1} 问`,
    code: `0${sheet}${String(at).padStart(2, '0')}`,
    text: odd[at] ?? `亲，这是${group}的第 ${at + 1} 个回答。`,
  })),
);

/** A group stands once, in a cell that is merged over the rows of the sheet. */
const rowOf = ({ group, title, code, text }: Reply, at: number): readonly FlatCell[] => [
  at === 0 ? { text: group, rows: PER_SHEET, columns: 1 } : '',
  ...[title, code, text],
];
const flat: readonly FlatSheet[] = sheets.map((name) => ({
  name,
  rows: [HEADER, ...replies.filter(({ group }) => group === name).map(rowOf)],
}));

/** What is typed behind two replies in the editor. */
const added: ReadonlyMap<string, string> = new Map([
  ['物流第 20 问', '今天就发。'],
  ['活动第 75 问', '活动到月底。'],
]);
const expected = replies.map(({ text, ...reply }) => ({
  ...reply,
  text: text + (added.get(reply.title) ?? ''),
}));

describe('a workbook of four sheets and 300 replies, from LibreOffice to the editor and back', () => {
  const workspace = makeWorkspace([], { [FILE]: 'playbook: 1\nshop:\n  name: 小满家居\n' });
  const path = (name: string): string => join(workspace, name);
  const playbook = (): string => readFileSync(path(FILE), 'utf8');
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    writeFileSync(path(TABLE), await savedAsXlsx('话术.fods', flatOds(flat)));
    editor = await openEditor({ workspace, file: FILE });
    found = complaints(editor.page);
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const save = async (what: string, isSaved: () => boolean) => {
    await editor.press('ControlOrMeta+s');
    await until(what, async () => isSaved());
  };

  it('is shown whole before anything is written, and then written by one click', async () => {
    await editor.choose('Import Replies', TABLE);
    const told = async () => (await texts(await editor.webviewFrame('#import-title'), '.sp-write')).join();
    await until('300 replies', async () => /^Write 300 replies .* 300 new, 0 changed/.test(await told()));
    await picture(editor, 'round-import');
    await (await editor.webviewFrame('#import-title')).locator('.sp-write .sp-fix').click();
    await until('the rows', async () => (await told()).startsWith('300 rows are in the playbook'));
    await editor.page.locator('.editor-instance .view-lines').first().click();
    await save('the playbook', () => (playbook().match(/^ {2}- id: /gm) ?? []).length === 300);
  });

  it('is changed in the editor in two replies', async () => {
    for (const [title, more] of added) {
      const { text } = replies.find((reply) => reply.title === title)!;
      const line = playbook().split('\n').indexOf(`    text: ${text}`) + 1;
      assert.ok(line > 0, text);
      await editor.goTo(line);
      await editor.press('End');
      await editor.type(more);
      await save(title, () => playbook().includes(`    text: ${text}${more}\n`));
    }
  });

  it('is exported by the command, and LibreOffice shows every reply as it is in the playbook', async () => {
    await editor.runCommand('Export Replies');
    const page = await editor.webviewFrame('#export-title');
    await page.locator('select[name=target]').selectOption('xlsx');
    const button = page.locator('.sp-write button', { hasText: '.xlsx' });
    await button.waitFor();
    await picture(editor, 'round-export');
    await button.click();
    const input = editor.page.locator('.quick-input-widget input').first();
    const name = '小满家居-话术.xlsx';
    await until('the dialog', async () => (await input.inputValue()).endsWith(name));
    await editor.press('Enter');
    await until(name, async () => existsSync(path(name)) && readFileSync(path(name)).length > 0);
    const shown = await shownSheets('out.xlsx', readFileSync(path(name)));
    const { workbook } = readTables({ name: 'out.csv', bytes: shown.get('常用语')! });
    const [header, ...rows] = workbook!.sheets[0]!.rows.map(({ cells }) => cells);
    const at = (heading: string): number => header!.indexOf(heading);
    assert.deepEqual(
      rows.map((cells) => ({
        group: cells[at('分组')],
        title: cells[at('标题')],
        code: cells[at('快捷码')],
        text: cells[at('内容')],
      })),
      expected,
    );
  });

  it('differs from the workbook that it came from in the two replies alone', async () => {
    await editor.choose('Compare with the Workbench', TABLE);
    const page = await editor.webviewFrame('#compare-title');
    await until('the list', async () => (await page.locator('.sp-tickable').count()) > 0);
    assert.deepEqual((await texts(page, '.sp-tickable ins')).toSorted(), [...added.values()].toSorted());
    assert.equal(await page.locator('.sp-tickable').count(), 2);
    await picture(editor, 'round-compare');
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
