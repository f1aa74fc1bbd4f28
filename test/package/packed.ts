import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../ui/harness';

let made: string | undefined;

/** The package that users install, made once for all suites of a run. Its bundles are those that the other suites have tested. */
export function packed(): string {
  if (made) return made;
  const folder = mkdtempSync(join(tmpdir(), 'service-playbook-vsix-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  made = join(folder, 'service-playbook.vsix');
  execFileSync(process.execPath, ['build/package.mjs', made], { cwd: root, stdio: 'pipe' });
  return made;
}
