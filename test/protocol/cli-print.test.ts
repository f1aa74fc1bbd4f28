import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeShop, patient } from './run-cli';

const text = `playbook: 1
shop: { name: 小满家居 }
hours: { weekly: { mon-fri: 09:00-18:00 } }
`;

describe('print on the command line', () => {
  const { folder, file, cli, cliWith } = makeShop();
  const shop = file('shop.playbook.yaml', text);

  it('writes the page for the wall to the screen, another where it is asked for', () => {
    const { code, out } = cli('print', shop);
    assert.equal(code, 0);
    assert.match(out, /^<!doctype html>[\s\S]*周一至周五 <span class="sp-whole">09:00–18:00<\/span>/);
    assert.match(cliWith(text, 'print', '--as', 'handbook', '-').out, /小满家居客服手册/);
    assert.match(
      cli('print', '--as', 'roster', '--month', '2026-12', '--lang', 'en', shop).out,
      /roster for December 2026/,
    );
  }).timeout(patient.timeout);

  it('writes to a file, and says so', () => {
    const { code, err } = cli('print', '--output', 'out/wall.html', shop);
    assert.equal(code, 0);
    assert.match(err, /已写到 out\/wall\.html/);
    assert.match(readFileSync(join(folder, 'out/wall.html'), 'utf8'), /小满家居/);
  }).timeout(patient.timeout);

  it('refuses what it does not know, and never writes over a playbook', () => {
    for (const [words, told] of [
      [['print'], /请写一份手册/],
      [['print', '--as', 'poster', shop], /poster/],
      [['print', '--month', '2026-13', shop], /--month.*例如 2026-12/],
      [['print', '--output', shop, shop], /不能写到手册自己身上/],
      [['print', 'none.yaml'], /读不了 none\.yaml/],
    ] as const) {
      const { code, err } = cli(...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(err, told);
    }
    assert.equal(readFileSync(join(folder, 'shop.playbook.yaml'), 'utf8'), text);
  }).timeout(patient.timeout);
});
