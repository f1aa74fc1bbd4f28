import { mkdirSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What Node 22.1 and later have. */
interface CompileCache {
  enableCompileCache?(folder: string): unknown;
}

/**
 * Lets Node keep the compiled bundles from one start to the next. Node takes back only what its checksums hold for, and
 * only for the same source, Node and flags; where anything is amiss, or this Node cannot do it, bundles are compiled anew.
 */
export function keepCompiledCode(node: CompileCache = nodeModule as object): void {
  try {
    const folder = node.enableCompileCache && ownFolder();
    if (folder !== undefined) node.enableCompileCache?.(folder);
  } catch {
    // A read-only disk, no folder of temporary files: the start takes some milliseconds longer.
  }
}

/** A folder of this user among the temporary files, made if need be; undefined where somebody else could write to it. */
function ownFolder(): string | undefined {
  const folder = join(tmpdir(), `service-playbook-${process.getuid?.() ?? 'code'}`);
  // A relative one would be in the folder of the user's playbooks.
  if (!isAbsolute(folder)) return undefined;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  return process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0) ? undefined : folder;
}
