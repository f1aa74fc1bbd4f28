import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedPage, openPage } from '../protocol/open-page';
import { makeWorkspace } from './harness';
import { until } from './look';
import { openPlayground, pictureOf, type Playground } from './playground-page';

const FILE = 'shop.playbook.yaml';
const TEXT = 'playbook: 1\r\nshop:\r\n  name: 小满家居\r\n';

describe('the playground of service-playbook open', () => {
  const folder = makeWorkspace([], { [FILE]: TEXT });
  const onDisk = () => readFileSync(join(folder, FILE), 'utf8');
  let [served, playground]: [OpenedPage | undefined, Playground | undefined] = [undefined, undefined];
  const open = () => playground!;
  before(async () => {
    served = await openPage(folder, FILE, '--lang', 'zh');
    playground = await openPlayground(served.address);
  });
  after(async () => {
    await playground?.close();
    await served?.end();
  });
  const state = () => open().page.locator('#state').innerText();

  it('shows the file that was named, and no other can be opened', async () => {
    const { page } = open();
    assert.equal(await page.locator('#name').innerText(), FILE);
    assert.equal(await page.locator('#open').isVisible(), false);
    assert.equal(await state(), '已保存');
  });

  it('writes it on Control and S, its line ends kept', async () => {
    const { page } = open();
    await open().caretAtEnd('小满家居');
    await page.keyboard.insertText('（北城店）');
    assert.equal(await state(), '有改动还没保存');
    await page.keyboard.press('Control+s');
    await until('the file', async () => onDisk() === TEXT.replace('居', '居（北城店）'));
    await until('the state', async () => (await state()) === '已保存');
  });

  it('does not write over what another program has written, and saves a copy', async () => {
    const { page } = open();
    await page.keyboard.insertText('！');
    writeFileSync(join(folder, FILE), 'playbook: 1\nshop:\n  name: 别的程序写的\n');
    await page.keyboard.press('Control+s');
    await page.locator('dialog').waitFor();
    await pictureOf(page, 'disk-changed');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('dialog button.pg-first').click(),
    ]);
    assert.match(readFileSync(await saved.path(), 'utf8'), /（北城店）！/);
    await until('the file', async () =>
      (await page.locator('.cm-content').innerText()).includes('别的程序写的'),
    );
    assert.equal(onDisk(), 'playbook: 1\nshop:\n  name: 别的程序写的\n');
  });

  it('asks its own server alone, and leaves no complaint in the console', () => {
    const refused = open().strays.filter((told) => !told.includes('412'));
    assert.deepEqual(refused, []);
  });
});
