import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canBeReadInEveryTheme } from './every-theme';
import { formOf } from './form-page';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, fill, texts, until } from './look';

const FILE = 'playbook.yaml';
const TEXT = `playbook: 1
shop:
  name: 小满家居
quick_replies: # 话术
  # 发货
  - id: ship
    title: "发货时间" # 常问
    group: 物流
    text: |
      {{shop.name}}现货 48 小时内发出。
      预售看商品页。
  - id: size
    title: <img src=x onerror=alert(1)>
    group: 售前
    text: 加微信 xiaoman2020 发您尺码表。
faq:
  - question: 多久发货？
    answer: 48 小时内。
`;
const MANY = `playbook: 1\nshop: { name: 多 }\nquick_replies:\n${Array.from(
  { length: 5000 },
  (_, at) => `  - id: r${at}\n    title: 第 ${at} 条\n    text: 亲，这是第 ${at} 条话术。\n`,
).join('')}`;

describe('a playbook as a form', () => {
  const workspace = makeWorkspace([], { [FILE]: TEXT, 'many.playbook.yaml': MANY });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    editor = await openEditor({ workspace, file: FILE, viewport: { width: 1500, height: 950 } });
    found = complaints(editor.page);
    await editor.runCommand('Open as Form');
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const { form, cell } = formOf(() => editor);
  const said = async (row: number, column: number) =>
    (await cell(row, column)).locator('.said').first().innerText();
  /** The file after it was saved, once it holds some words. */
  const saved = async (what: string) => {
    await editor.press('Control+s');
    return until(what, async () => {
      const text = readFileSync(join(workspace, FILE), 'utf8');
      return text.includes(what) && text;
    });
  };

  it('shows the items in rows, with what customers read, and what a playbook says as text', async () => {
    assert.equal(await said(0, 1), '发货时间');
    assert.match(await (await cell(0, 3)).innerText(), /小满家居现货 48 小时内发出/);
    assert.equal(await said(1, 1), '<img src=x onerror=alert(1)>');
    await picture(editor, 'form');
  });

  it('writes a cell into the text as the smallest edit, and one undo takes it back', async () => {
    await (await cell(0, 1)).click();
    await editor.press('Enter');
    await editor.press('Control+a');
    await editor.type('什么时候发货');
    await editor.press('Enter');
    await until('the row', async () => (await said(0, 1)) === '什么时候发货');
    assert.equal(await saved('什么时候发货'), TEXT.replace('发货时间', '什么时候发货'));
    await editor.press('Control+z');
    await until('the old row', async () => (await said(0, 1)) === '发货时间');
    assert.equal(await saved('发货时间'), TEXT);
  });

  it('keeps the focus on the cell below, and discards with Escape', async () => {
    await (await cell(0, 1)).click();
    await editor.press('ArrowDown');
    await editor.press('F2');
    await editor.type('不要了');
    await editor.press('Escape');
    assert.equal(await said(1, 1), '<img src=x onerror=alert(1)>');
    const focused = (await form()).locator('[data-row="1"] [data-column="1"]:focus');
    await until('the focus', async () => (await focused.count()) === 1);
  });

  it('tells why an empty text is not written, and keeps what is there', async () => {
    await (await cell(1, 3)).click();
    await editor.press('Delete');
    await editor.press('Enter');
    await until('why', async () => /cannot be empty/.test((await texts(await form(), '.status')).join()));
    await editor.press('Escape');
    assert.equal(await said(1, 3), '加微信 xiaoman2020 发您尺码表。');
  });

  it('tells the findings of a row at its badge', async () => {
    const badge = (await form()).locator('[data-row="1"] [data-findings]');
    await badge.click();
    await until('the findings', async () =>
      /off-platform-contact/.test((await texts(await form(), '.popup')).join()),
    );
    await picture(editor, 'form-findings');
    await editor.press('Escape');
  });

  it('adds an item, which takes the focus, and takes it away from its menu', async () => {
    const page = await form();
    await page.locator('.filters .primary').click();
    await fill(page.locator('.item-form textarea'), '退货运费\n我们承担。');
    await fill(page.locator('.item-form input').nth(1), '退货运费');
    await page.locator('.item-form .primary').click();
    await until('the new row', async () => (await said(2, 1)) === '退货运费');
    await until('the focus', async () => (await page.locator('[data-row="2"] :focus').count()) === 1);
    await page.locator('[data-row="2"] [data-menu]').click();
    await page.locator('[role=menuitem]', { hasText: 'Delete' }).click();
    await until('two rows', async () => (await page.locator('[data-row]').count()) === 2);
    // The row goes before the edit is done in the text.
    await until('the text as it was', async () => (await saved('发货时间')) === TEXT);
  });

  it('finds rows by the initials of their pinyin, and shows one group alone', async () => {
    const page = await form();
    await fill(page.locator('input[type=search]'), 'fhsj');
    await until('one row', async () => (await page.locator('[data-row]').count()) === 1);
    await fill(page.locator('input[type=search]'), '');
    await page.locator('.filters select').selectOption('售前');
    await until('the other row', async () => (await page.locator('[data-row="1"]').count()) === 1);
    assert.equal(await page.locator('[data-row]').count(), 1);
    await page.locator('.filters select').selectOption('');
    // Each as high as its own content, whatever stood in its place before.
    await until('rows one below the other', () =>
      page.locator('.body .row').evaluateAll((rows) => {
        const [first, second] = rows.map((row) => row.getBoundingClientRect());
        return second !== undefined && Math.abs(second.top - first!.bottom) < 1;
      }),
    );
  });

  it('goes to where an item is written', async () => {
    const page = await form();
    await page.locator('[data-row="1"] [data-menu]').click();
    await page.locator('[role=menuitem]', { hasText: 'Show in the file' }).click();
    await editor.page
      .locator('.statusbar-item', { hasText: /^Ln 12, / })
      .first()
      .waitFor();
    // What is typed in the text beside is in its row at once.
    await editor.press('ArrowDown');
    await editor.press('End');
    await editor.type('2');
    await until('the row', async () => (await said(1, 1)) === '<img src=x onerror=alert(1)>2');
    await editor.press('Control+z');
    await until('the old row', async () => (await said(1, 1)) === '<img src=x onerror=alert(1)>');
  });

  it('shows the other sections, each under its tab', async () => {
    const page = await form();
    await page.locator('[role=tab]', { hasText: 'FAQ' }).click();
    await until('the question', async () => (await said(0, 1)) === '多久发货？');
    await page.locator('[role=tab]').first().click();
    await until('the replies', async () => (await said(0, 1)) === '发货时间');
  });

  it('shows the other fields of an item, and writes what is changed of them in one step', async () => {
    await until('the text as it was', async () => (await saved('48 小时内')) === TEXT);
    const page = await form();
    await page.locator('[role=tab]', { hasText: 'FAQ' }).click();
    await until('the question', async () => (await said(0, 1)) === '多久发货？');
    await page.locator('[data-menu]').first().click();
    await page.locator('[role=menuitem]', { hasText: 'More fields' }).click();
    const details = page.locator('.item-form');
    await picture(editor, 'form-details');
    await details.getByLabel('Quick reply').selectOption({ label: '发货时间' });
    await fill(details.getByLabel('Updated'), '2026-11-20');
    await details.locator('.primary').click();
    await details.waitFor({ state: 'detached' });
    const written = '    answer: 48 小时内。\n    quick_reply: ship\n    updated: "2026-11-20"\n';
    assert.equal(await saved(written), TEXT.replace('    answer: 48 小时内。\n', written));
    await editor.press('Control+z');
    // What was there is in the text with the new fields as well: the words alone would be found before the undo.
    await until('the undo', async () => (await saved('    answer: 48 小时内。\n')) === TEXT);
    await page.locator('[role=tab]').first().click();
    await until('the replies', async () => (await said(0, 1)) === '发货时间');
  });

  canBeReadInEveryTheme(() => editor, form, 'form');

  it('shows 5,000 replies, of which only those in sight are drawn', async () => {
    await editor.setTheme('light');
    await editor.openFile('many.playbook.yaml');
    await editor.runCommand('Open as Form');
    const page = await until('the long form', async () => {
      const frame = await form();
      return (await texts(frame, '.count')).join().includes('5000') && frame;
    });
    assert.ok((await page.locator('[data-row]').count()) < 60);
    await (await cell(0, 1)).click();
    await editor.press('Control+End');
    await until('the last row', async () => (await said(4999, 1)) === '第 4999 条');
  });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
