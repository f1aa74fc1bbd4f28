import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Shop, until } from './shop';

/** Emacs with settings, to be asked while it runs. */
export interface Emacs {
  /** The value of an expression. */
  ask<T>(lisp: string): T;
}

/** @param settings what a user has in the init file */
export async function startEmacs(shop: Shop, settings: string): Promise<Emacs> {
  const quiet = '(setq make-backup-files nil create-lockfiles nil inhibit-message t)\n';
  const keys = `(load "${join(process.cwd(), 'test/clients/emacs.el')}")\n`;
  shop.file('.emacs.d/init.el', `${quiet}${settings}${keys}`);
  const socket = join(shop.folder, 'emacs');
  const client = (lisp: string): string => shop.run('emacsclient', '-s', socket, '--eval', lisp);
  shop.start('emacs', `--fg-daemon=${socket}`);
  await until(() => existsSync(socket), true, assert.equal);
  return {
    ask: <T>(lisp: string): T => {
      client(`(let ((default-directory "${shop.folder}/")) (test-answer ${lisp}))`);
      return JSON.parse(readFileSync(join(shop.folder, 'answer.json'), 'utf8')) as T;
    },
  };
}

/** The expression for a line of the file, counted from 1. */
export const line = (number: number): string =>
  `(test-in-file (goto-char (point-min)) (forward-line ${number - 1}) (buffer-substring-no-properties (point) (line-end-position)))`;
