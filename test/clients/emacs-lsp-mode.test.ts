import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type Emacs, line, startEmacs } from './emacs';
import { settingsOf } from './page';
import { type Landing, landingsIn, last, name, sections } from './scenario';
import { makeShop, until } from './shop';

describe('Emacs’ lsp-mode with yasnippet', () => {
  const shop = makeShop();
  let emacs: Emacs;
  const shown = (): readonly Landing[] => {
    const position = '(flycheck-error-pos one)';
    const found = `(test-in-file (flycheck-buffer) (mapcar (lambda (one) ${position}) flycheck-current-errors))`;
    return landingsIn(shop.read(name), emacs.ask(`(test-places ${found})`), 'characters');
  };

  before(async () => {
    const settings = settingsOf('emacs', 'elisp') + settingsOf('emacs', 'elisp', 2);
    // A person is asked where the project begins.
    const answers = `(require 'lsp-mode)\n(require 'yasnippet)\n(lsp-workspace-folders-add "${shop.folder}")\n`;
    emacs = await startEmacs(shop, `${settings}(yas-global-mode 1)\n${answers}`);
    emacs.ask(`(progn (test-open "${join(shop.folder, name)}") t)`);
  });

  it('shows what is wrong, where it is', async () => {
    await until(shown, shop.findings(), assert.deepEqual);
  });

  it('keeps in step while emoji are typed and deleted, and fixes a mistake behind them', async () => {
    emacs.ask('(progn (test-edit) t)');
    emacs.ask(
      '(test-in-file (test-go 7 "drafts") (lsp-execute-code-action (car (lsp-code-actions-at-point))) t)',
    );
    await until(() => emacs.ask<string>(line(7)).slice(-16), ' status: draft }', assert.equal);
  });

  it('renames an id wherever it is used', () => {
    emacs.ask('(test-in-file (test-go 7 "complaint") (lsp-rename "urgent") t)');
    for (const at of [5, 7]) assert.match(emacs.ask(line(at)), /urgent/);
  });

  it('completes a value and a section', () => {
    emacs.ask('(progn (test-complete 7 ", scope: te" "team") t)');
    emacs.ask('(progn (test-complete 8 "" "hours") t)');
    emacs.ask('(test-in-file (save-buffer) t)');
    assert.equal(shop.read(name), last(sections.onLines));
  });

  it('shows at last what a check of the saved file finds', async () => {
    await until(shown, shop.findings(), assert.deepEqual);
  });
});
