import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsOf } from './page';
import { type Landing, landingsIn, last, name, sections } from './scenario';
import { makeShop, until } from './shop';

describe('Neovim', () => {
  const shop = makeShop();
  const socket = join(shop.folder, 'socket');
  const remote = (...words: readonly string[]): string => shop.run('nvim', '--server', socket, ...words);
  const type = (keys: string): void => void remote('--remote-send', keys);
  /** The value of a Lua expression; long answers are cut on the way, and so come in a file. */
  const ask = <T>(lua: string): T => {
    const answer = join(shop.folder, 'answer.json');
    remote('--remote-expr', `writefile([json_encode(luaeval('${lua.replaceAll("'", "''")}'))], '${answer}')`);
    return JSON.parse(readFileSync(answer, 'utf8')) as T;
  };
  const line = (number: number): string => ask(`vim.fn.getline(${number})`);
  const shown = (): readonly Landing[] => {
    const places = ask<readonly [number, number][]>(
      'vim.tbl_map(function(one) return { one.lnum, one.col } end, vim.diagnostic.get(0))',
    );
    return landingsIn(shop.read(name), places, 'bytes');
  };

  before(async () => {
    // As a person who takes the first of what is offered.
    const chooses = 'vim.ui.select = function(items, _, choose) choose(items[1]) end\n';
    shop.file('init.lua', settingsOf('neovim', 'lua', 1) + chooses);
    shop.start('nvim', '--headless', '-u', 'init.lua', '-i', 'NONE', '-n', '--listen', socket, name);
    await until(() => existsSync(socket), true, assert.equal);
  });

  it('shows what is wrong, where it is', async () => {
    await until(shown, shop.findings(), assert.deepEqual);
  });

  it('keeps in step while emoji are typed and deleted', async () => {
    type('2G0f🏠x7G0f😀a👍🏽<Esc>');
    await until(
      () => line(7).slice(0, '  - { title: 😀👍🏽退款'.length),
      '  - { title: 😀👍🏽退款',
      assert.equal,
    );
  });

  it('fixes a mistake behind them', async () => {
    type('7G/drafts<CR>:lua vim.lsp.buf.code_action()<CR>');
    await until(() => line(7).slice(-16), ' status: draft }', assert.equal);
  });

  it('renames an id wherever it is used', async () => {
    type('7G0/complaint<CR>:lua vim.lsp.buf.rename("urgent")<CR>');
    await until(
      () => [line(5), line(7)].map((one) => one.includes('urgent')),
      [true, true],
      assert.deepEqual,
    );
  });

  it('completes a value, and a section on one line', async () => {
    type('7G/draft<CR>ea, scope: te<C-x><C-o>');
    // The only choice is taken at once.
    await until(() => line(7).slice(-28), 'status: draft, scope: team }', assert.equal);
    type('<Esc>8GA<C-x><C-o>');
    await until(() => line(8), sections.onOneLine, assert.equal);
    type('<Esc>:w<CR>');
    await until(() => shop.read(name), last(sections.onOneLine), assert.equal);
  });

  it('shows at last what a check of the saved file finds', async () => {
    await until(shown, shop.findings(), assert.deepEqual);
  });
});
