import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';

/** Loads bundles, and keeps the code that V8 compiled for them from one start to the next. */
export interface CodeCache {
  /** What a bundle exports; other bundles that stand beside it are loaded the same way. */
  load(file: string): unknown;
  /** Keeps what was compiled until now: best called once the usual work has been done. Does nothing a second time. */
  keep(): void;
}

/**
 * The cache of this user in the temporary files. Node has one of its own, which keeps what is compiled when a bundle is
 * loaded; the functions that are called later are most of what a first file waits for, and only V8 itself keeps them.
 * V8 takes code only from its own version with the same flags; where anything is amiss the bundle is compiled anew.
 */
export function codeCache(): CodeCache {
  const folder = ownFolder(join(tmpdir(), `service-playbook-${process.getuid?.() ?? 'code'}`));
  const loaded = new Map<string, { readonly exports: unknown }>();
  const fresh: { readonly file: string; readonly key: Buffer; readonly script: Script }[] = [];

  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const key = keyOf(file);
    const cachedData = folder === undefined ? undefined : keptCode(folder, file, key);
    const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, { filename: file, cachedData });
    if (!cachedData || script.cachedDataRejected) fresh.push({ file, key, script });
    const module = { exports: {} };
    loaded.set(file, module);
    const run = script.runInThisContext() as (exports: object, require: unknown, module: object) => void;
    const others = createRequire(file);
    const beside = (name: string) =>
      name.startsWith('.') ? load(resolve(dirname(file), name)) : others(name);
    run(module.exports, beside, module);
    return module.exports;
  };
  const keep = (): void => {
    for (const { file, key, script } of fresh.splice(0))
      if (folder !== undefined) keepCode(folder, file, Buffer.concat([key, script.createCachedData()]));
  };
  return { load, keep };
}

/** The folder, made if need be; undefined where it cannot be had or somebody else could write to it. */
function ownFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = statSync(folder);
    return process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0) ? undefined : folder;
  } catch {
    return undefined;
  }
}

/** Tells this build of the bundle from all others. */
function keyOf(file: string): Buffer {
  const { size, mtimeMs } = statSync(file);
  return Buffer.from(`${[file, size, mtimeMs, process.arch].join(' ')}\n`);
}

/** One file for each bundle and version of V8, so that old ones do not pile up. */
const placeOf = (folder: string, file: string): string =>
  join(folder, `${basename(file)}-${process.versions.v8}.code`);

function keptCode(folder: string, file: string, key: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(placeOf(folder, file));
    const isOurs = kept.length > key.length && kept.subarray(0, key.length).equals(key);
    return isOurs ? kept.subarray(key.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Written elsewhere first: another server may be reading. A full disk costs the next start some milliseconds, no more. */
function keepCode(folder: string, file: string, bytes: Buffer): void {
  const place = placeOf(folder, file);
  try {
    writeFileSync(`${place}.${process.pid}`, bytes, { mode: 0o600, flush: true });
    renameSync(`${place}.${process.pid}`, place);
  } catch {
    // The next start compiles it again.
  }
}
