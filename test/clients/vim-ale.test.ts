import assert from 'node:assert/strict';
import { settingsOf } from './page';
import { type Landing, landingsIn, last, name, sections } from './scenario';
import { makeShop, until } from './shop';
import { startVim, type Vim } from './vim';

describe('Vim with ALE', () => {
  const shop = makeShop();
  let vim: Vim;
  const line = (number: number): Promise<string> => vim.ask(`getline(${number})`);
  const shown = async (): Promise<readonly Landing[]> => {
    const places = await vim.ask<[number, number][]>(
      'map(getloclist(0), {_, one -> [one.lnum - 1, one.col - 1]})',
    );
    return landingsIn(shop.read(name), places, 'bytes');
  };
  /** Runs a command at a word of the seventh line, and answers what it asks once it asks. */
  const runAt = async (word: string, command: string, answer: string): Promise<void> => {
    await vim.type(`7G0/${word}<CR>`);
    await until(
      () => vim.ask(`mode() . getline('.')[col('.') - 1:][:${word.length - 1}]`),
      `n${word}`,
      assert.equal,
    );
    const done = vim.ask(`execute('${command}')`);
    await until(() => vim.ask('mode()'), 'c', assert.equal);
    await vim.type(answer);
    await done;
  };

  before(async () => {
    shop.file('vimrc', `packadd! ale\n${settingsOf('vim', 'vim')}`);
    shop.file('.vim/ale_linters/playbook/service_playbook.vim', settingsOf('vim', 'vim', 1));
    vim = await startVim(shop, 'vimrc', name);
  });
  after(() => vim?.close());

  it('shows what is wrong, where it is', async () => {
    await until(shown, shop.findings(), assert.deepEqual);
  });

  it('keeps in step while emoji are typed and deleted', async () => {
    await vim.type('2G0f🏠x7G0f😀a👍🏽<Esc>');
    const start = '  - { title: 😀👍🏽退款';
    await until(async () => (await line(7)).slice(0, start.length), start, assert.equal);
  });

  it('fixes a mistake behind them', async () => {
    await runAt('drafts', 'ALECodeAction', '1<CR>');
    await until(async () => (await line(7)).slice(-16), ' status: draft }', assert.equal);
  });

  it('renames an id wherever it is used', async () => {
    await runAt('complaint', 'ALERename', '<C-u>urgent<CR>');
    const renamed = async (): Promise<readonly boolean[]> =>
      [await line(5), await line(7)].map((one) => one.includes('urgent'));
    await until(renamed, [true, true], assert.deepEqual);
  });

  it('completes a value, and a section on one line', async () => {
    await vim.type('7G/draft<CR>ea, scope: te<C-x><C-o>');
    await until(async () => (await line(7)).slice(-28), 'status: draft, scope: team }', assert.equal);
    await vim.type('<Esc>8GA<C-x><C-o>');
    await until(() => line(8), sections.onOneLine, assert.equal);
    await vim.type('<Esc>:w<CR>');
    await until(() => shop.read(name), last(sections.onOneLine), assert.equal);
  });

  it('shows at last what a check of the saved file finds', async () => {
    await until(shown, shop.findings(), assert.deepEqual);
  });
});
