import { mkdirSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The compile cache API of Node 22.1 and later. */
interface CompileCache {
  enableCompileCache?(folder: string): unknown;
}

/**
 * Enables Node's compile cache, which keeps compiled bundles from one start to the next. Node uses an entry only if its
 * checksum is right and source, Node version and flags are the same; otherwise, and where this Node has no such cache,
 * bundles are compiled again.
 */
export function keepCompiledCode(node: CompileCache = nodeModule as object): void {
  try {
    const folder = node.enableCompileCache && ownFolder();
    if (folder !== undefined) node.enableCompileCache?.(folder);
  } catch {
    // A read-only disk or no folder for temporary files: the start takes some milliseconds longer.
  }
}

/**
 * A folder of this user in the temporary folder, created if necessary; undefined where another user could write to it.
 */
function ownFolder(): string | undefined {
  const folder = join(tmpdir(), `service-playbook-${process.getuid?.() ?? 'code'}`);
  // A relative path would be in the user's working folder.
  if (!isAbsolute(folder)) return undefined;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  return process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0) ? undefined : folder;
}
