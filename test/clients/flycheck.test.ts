import assert from 'node:assert/strict';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { startEmacs } from './emacs';
import { settingsOf } from './page';
import { landingsIn, name } from './scenario';
import { makeShop, until } from './shop';

describe('Emacs’ flycheck, without a language server', () => {
  const shop = makeShop();

  it('shows what a check finds, where it is, in the text as it stands in the editor', async () => {
    // It counts an emoji as one character, Checkstyle’s format as two.
    shop.file(name, shop.read(name).replace(/\p{Emoji_Presentation}/gu, '笑'));
    const settings = settingsOf('emacs', 'elisp') + settingsOf('emacs', 'elisp', 3);
    const emacs = await startEmacs(shop, `(require 'flycheck)\n${settings}`);
    emacs.ask(
      `(progn (test-open "${join(shop.folder, name)}") (test-in-file (test-go 7 "退款") (insert "申请") (flycheck-buffer)) t)`,
    );
    const text = emacs.ask<string>('(test-in-file (buffer-substring-no-properties 1 (point-max)))');
    assert.match(text, /申请退款/);
    shop.file(name, text);
    const expected = shop.findings();
    const shown = () => {
      assert.equal(emacs.ask('(test-in-file flycheck-last-status-change)'), 'finished');
      const found = emacs.ask<[number, number][]>(
        "(test-places (test-in-file (mapcar #'flycheck-error-pos flycheck-current-errors)))",
      );
      const landings = landingsIn(text, found, 'characters');
      // What has finished may be the check of the text before the words were put in.
      if (!isDeepStrictEqual(landings, expected)) emacs.ask('(test-in-file (flycheck-buffer) t)');
      return landings;
    };
    await until(shown, expected, assert.deepEqual);
  });
});
