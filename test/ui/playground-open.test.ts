import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedPage, openPage } from '../protocol/open-page';
import { makeWorkspace } from './harness';
import { until } from './look';
import { openPlayground, pictureOf, type Playground } from './playground-page';

const FILE = 'shop.playbook.yaml';
const TEXT = 'playbook: 1\r\nshop:\r\n  name: 小满家居\r\n';

/** To be called in a `describe`: the playbook of a folder in the browser, closed when the suite ends. */
function servedPlayground(folder: string): () => Playground {
  let [served, playground]: [OpenedPage | undefined, Playground | undefined] = [undefined, undefined];
  before(async () => {
    served = await openPage(folder, FILE, '--lang', 'zh');
    playground = await openPlayground(served.address);
  });
  after(async () => {
    await playground?.close();
    await served?.end();
  });
  return () => playground!;
}

describe('the playground of a shop that builds on others', () => {
  const folder = makeWorkspace([], {
    [FILE]:
      'playbook: 1\nextends: ./base.playbook.yaml\nshop:\n  name: 小满家居\nquick_replies:\n  - { id: own, title: 单号, text: 稳稳的小满 }\n',
    'base.playbook.yaml':
      'playbook: 1\nshared: true\nquick_replies:\n  - { id: ship, title: 发货时间, text: 现货 48 小时内发出。 }\n',
  });
  mkdirSync(join(folder, 'words'));
  writeFileSync(
    join(folder, 'words/house.yaml'),
    'word_pack: 1\ntitle: 店规\nentries:\n  - { class: rude, words: [稳稳的小满], level: error }\n',
  );
  const open = servedPlayground(folder);

  it('reads the shared playbook and the words of the team', async () => {
    const { page } = open();
    await until('the reply of the shared playbook', async () =>
      (await page.frameLocator('iframe').first().locator('body').innerText()).includes('现货 48 小时内发出'),
    );
    await open().caretAtEnd('稳稳的小满');
    await until('the finding of the word pack', async () =>
      (await page.locator('#here').innerText()).includes('稳稳的小满'),
    );
    await pictureOf(page, 'disk-extends');
    assert.deepEqual(open().strays, []);
  });
});

describe('the playground of service-playbook open', () => {
  const folder = makeWorkspace([], { [FILE]: TEXT });
  const onDisk = () => readFileSync(join(folder, FILE), 'utf8');
  const open = servedPlayground(folder);
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
    assert.equal(await page.locator('#told').textContent(), '', 'what was told of the save before');
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
