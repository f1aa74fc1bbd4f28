/** Programs that read what the command line writes. */
import { installPackages, mayInstall, which } from './debian.mjs';
import { Missing } from './progress.mjs';

/** Commands, and the Debian packages that bring them. */
const CONSUMERS = { 'pre-commit': 'pre-commit', vim: 'vim', emacs: 'emacs-nox' };

/** Finds them, or installs them where the machine allows it. */
export async function findConsumers() {
  const missing = () => Object.entries(CONSUMERS).filter(([command]) => which(command) === undefined);
  const packages = missing().map(([, name]) => name);
  if (packages.length > 0 && mayInstall()) await installPackages(packages);
  const still = missing().map(([, name]) => `"${name}"`);
  if (still.length > 0) throw new Missing(`Not found: install Debian's ${still.join(' and ')}.`);
}
