/** Editors that speak the language server protocol, and their packages. */
import { existsSync } from 'node:fs';
import { installPackages, mayInstall } from './debian.mjs';
import { Missing } from './progress.mjs';

const emacs = (/** @type {string} */ name) => `/usr/share/doc/elpa-${name}`;

/** Debian packages, and a file that each brings. */
const CLIENTS = {
  neovim: '/usr/bin/nvim',
  vim: '/usr/bin/vim',
  'vim-ale': '/usr/share/vim-ale',
  'emacs-nox': '/usr/bin/emacs',
  ...Object.fromEntries(
    ['eglot', 'lsp-mode', 'flycheck', 'yasnippet', 'yaml-mode'].map((name) => [`elpa-${name}`, emacs(name)]),
  ),
};

/** Finds them, or installs them where the machine allows it. */
export async function findClients() {
  const missing = () => Object.entries(CLIENTS).filter(([, file]) => !existsSync(file));
  const packages = missing().map(([name]) => name);
  if (packages.length > 0 && mayInstall()) await installPackages(packages);
  const still = missing().map(([name]) => `"${name}"`);
  if (still.length > 0) throw new Missing(`Not found: install Debian's ${still.join(' and ')}.`);
}
