import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Emacs, line, startEmacs } from './emacs';
import { settingsOf } from './page';
import { type Landing, landingsIn, last, name, sections } from './scenario';
import { makeShop, until } from './shop';

describe('Emacs’ eglot with yasnippet', () => {
  const shop = makeShop();
  let emacs: Emacs;
  const shown = (): readonly Landing[] => {
    const found = "(test-in-file (flymake-start) (mapcar #'flymake-diagnostic-beg (flymake-diagnostics)))";
    return landingsIn(shop.read(name), emacs.ask(`(test-places ${found})`), 'characters');
  };

  before(async () => {
    // As a person who takes the first of what is offered.
    const chooses = `(setq completing-read-function (lambda (_ choices &rest _) (caar choices)))\n`;
    const settings = settingsOf('emacs', 'elisp') + settingsOf('emacs', 'elisp', 1);
    emacs = await startEmacs(shop, `${settings}(yas-global-mode 1)\n${chooses}`);
    emacs.ask(`(test-open "${join(shop.folder, name)}")`);
  });

  it('shows what is wrong, where it is', async () => {
    await until(shown, shop.findings(), assert.deepEqual);
  });

  it('keeps in step while emoji are typed and deleted, and fixes a mistake behind them', async () => {
    emacs.ask('(test-edit)');
    emacs.ask('(test-in-file (test-go 7 "drafts") (call-interactively #\'eglot-code-actions))');
    await until(() => emacs.ask<string>(line(7)).slice(-16), ' status: draft }', assert.equal);
  });

  it('renames an id wherever it is used', () => {
    emacs.ask('(test-in-file (test-go 7 "complaint") (eglot-rename "urgent"))');
    for (const at of [5, 7]) assert.match(emacs.ask(line(at)), /urgent/);
  });

  it('completes a value and a section', () => {
    emacs.ask('(test-complete 7 ", scope: te" "team")');
    emacs.ask('(test-complete 8 "" "hours")');
    emacs.ask('(test-in-file (save-buffer))');
    assert.equal(shop.read(name), last(sections.onLines));
  });

  it('shows at last what a check of the saved file finds', async () => {
    await until(shown, shop.findings(), assert.deepEqual);
  });
});
