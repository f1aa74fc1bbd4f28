import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canBeReadInEveryTheme } from './every-theme';
import { formOf } from './form-page';
import { type Editor, makeWorkspace, openEditor, picture, pictureFailures } from './harness';
import { complaints, texts, until } from './look';
import { seriousViolations } from './axe';

const FILE = 'playbook.yaml';
const TEXT = `playbook: 1
shop:
  name: 小满家居
disable:
  surface: pc
  steps:
    - action: login # 主账号
      title: 用主账号登录商家后台
    - action: switch_off
      title: 关掉「启用机器人」
      path: [客服, 机器人, 基础设置]
      expect: 开关变灰
      screenshot: off.png
staffing:
  team:
    - { id: lin, name: 小林 }
priority:
  categories:
    - id: complaint
      name: 投诉
      level: 1
      match: { keywords: [投诉, 举报] } # 急
      first_response: 1m
      escalate_to: lin
    - id: after-sales
      name: 售后
      level: 2
      match:
        keywords: [退款, 退货, 破损, 少发, 发错, 质量问题]
      first_response: 2m
    - id: product
      name: 商品咨询
      match: { keywords: [尺码, 材质] }
      first_response: 3m
  default: product
checks:
  examples:
    - message: 我要投诉，给我退款
      at: 2026-11-23 10:00
      expect: { category: complaint }
`;
/** A green picture of 2 by 2 pixels. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGNkYPjPwMDAxMDAwMDAAAAMHgED7mq5pAAAAABJRU5ErkJggg==';

describe('priorities as a ladder, and the steps to switch it off', () => {
  const workspace = makeWorkspace([], { [FILE]: TEXT });
  let editor: Editor;
  let found: readonly string[];

  before(async () => {
    writeFileSync(join(workspace, 'off.png'), Buffer.from(PICTURE, 'base64'));
    editor = await openEditor({ workspace, file: FILE, viewport: { width: 1500, height: 950 } });
    found = complaints(editor.page);
    await editor.runCommand('Open as Form');
  });
  after(() => editor?.close());
  pictureFailures(() => editor);

  const { form, cell } = formOf(() => editor);
  const names = async () => texts(await form(), '.body [data-column="1"] .said');
  const tab = async (title: string) => (await form()).locator('[role=tab]', { hasText: title }).click();
  /** The file after it was saved, once it is as wanted. */
  const saved = async (what: string, wanted: string) => {
    await editor.press('Control+s');
    await until(what, async () => readFileSync(join(workspace, FILE), 'utf8') === wanted);
  };

  it('shows what is answered first at the top', async () => {
    await tab('Priority');
    await until('the ladder', async () => (await names()).join() === '投诉,售后,商品咨询');
    assert.deepEqual(await texts(await cell(0, 2), '.chip'), ['投诉×', '举报×']);
    assert.deepEqual(await texts(await cell(0, 5), '.said'), ['小林']);
    await picture(editor, 'ladder');
  });

  it('moves a category by a key, which takes the level of its place, and tells which example moves', async () => {
    await (await cell(0, 1)).click();
    await editor.press('Alt+ArrowDown');
    await until('the new order', async () => (await names()).join() === '售后,投诉,商品咨询');
    const told = await until('what moves', async () => (await texts(await form(), '.status')).join());
    assert.match(told, /1 example goes to another category now: “我要投诉，给我退款” 投诉 → 售后/);
    await picture(editor, 'ladder-moved');
    await (await form()).locator('.status button').click();
    await until('the old order', async () => (await names()).join() === '投诉,售后,商品咨询');
    await saved('the text as it was', TEXT);
  });

  it('moves a category by its grip', async () => {
    const page = await form();
    await page.locator('[data-row="2"]').hover();
    const from = await page.locator('[data-row="2"] .grip').boundingBox();
    const to = await page.locator('[data-row="0"] [data-column="1"]').boundingBox();
    await editor.page.mouse.move(from!.x + 5, from!.y + 5);
    await editor.page.mouse.down();
    await editor.page.mouse.move(to!.x + 20, to!.y + 30, { steps: 4 });
    await editor.page.mouse.move(to!.x + 20, to!.y + 8, { steps: 4 });
    await picture(editor, 'ladder-drag');
    await editor.page.mouse.up();
    await until('the new order', async () => (await names()).join() === '商品咨询,投诉,售后');
    assert.deepEqual(await texts(await cell(0, 0), '.said'), ['1']);
    await editor.press('Control+z');
    await until('the old order', async () => (await names()).join() === '投诉,售后,商品咨询');
  });

  it('adds, renames and takes away a word, each as the smallest edit', async () => {
    await (await cell(0, 2)).click();
    await editor.press('Enter');
    await editor.type('曝光');
    await editor.press('ArrowLeft');
    await editor.press('ArrowLeft');
    await editor.press('ArrowLeft');
    await editor.press('Backspace');
    await editor.press('Backspace');
    await editor.type('差评');
    await picture(editor, 'ladder-words');
    await editor.press('Tab');
    const changed = TEXT.replace('[投诉, 举报] } # 急', '[投诉, 差评, 曝光] } # 急');
    await until('the words', async () => (await texts(await cell(0, 2), '.chip')).length === 3);
    await saved('the words in the text', changed);
    await (await cell(0, 2)).locator('[data-word="1"]').click();
    await saved('a word less', changed.replace('差评, ', ''));
  });

  it('edits the steps where they are read, their pictures beside them', async () => {
    await tab('Steps');
    await until('the steps', async () => (await names()).length === 2);
    const shot = (await form()).locator('img.shot');
    await until('the picture', () => shot.evaluate((one: HTMLImageElement) => one.naturalWidth === 2));
    await picture(editor, 'steps');
    await (await cell(0, 1)).click();
    await editor.press('Alt+ArrowDown');
    await until('the other order', async () => (await names())[0] === '关掉「启用机器人」');
    await editor.press('Control+z');
    await until('the order', async () => (await names())[0] === '用主账号登录商家后台');
  });

  for (const title of ['Priority', 'Steps'])
    describe(title, () => {
      before(() => tab(title));
      canBeReadInEveryTheme(() => editor, form, title === 'Steps' ? 'steps' : 'ladder');
      it('nothing that axe calls serious', async () =>
        assert.deepEqual(await seriousViolations(await form()), []));
    });

  it('leaves no complaint in the console', () => assert.deepEqual(found, []));
});
