/** Folders for one run: dropped when they are no longer needed, at the latest when this process ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<string>} */
const folders = new Set();

process.once('exit', () => folders.forEach(drop));

/** @param {string} name */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `service-playbook-${name}-`));
  folders.add(folder);
  return folder;
}

/** What a process that is still ending writes there is no reason to fail. @param {string} folder */
export function drop(folder) {
  folders.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The system clears its folder for temporary files in time.
  }
}
