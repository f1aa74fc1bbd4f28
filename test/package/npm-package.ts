/** The npm package as users get it: packed, and installed from its file where nothing else is. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Run } from '../protocol/run-cli';

export interface Installed {
  /** A folder with the package in its node_modules. */
  readonly folder: string;
  /** The packed package. */
  readonly tarball: string;
  /** Writes a file into the folder and gives its name back. */
  file(name: string, text: string): string;
  /** The path of one of the package's files. */
  path(name: string): string;
  /** Runs one of its two programs. */
  run(program: Program, words: readonly string[], how?: How): Run;
}

export type Program = 'service-playbook' | 'service-playbook-language-server';

export interface How {
  readonly node?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** To be called in a `describe`: the folder goes when the suite ends. */
export function installPackage(): Installed {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'service-playbook-npm-')));
  const folder = join(top, 'shop');
  after(() => rmSync(top, { recursive: true, force: true }));
  const tarball = join(top, 'service-playbook.tgz');
  const path = (name: string): string => join(folder, 'node_modules/service-playbook', name);
  before(function () {
    this.timeout(120_000);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    execFileSync(process.execPath, ['build/npm-package.mjs', join(top, 'package')]);
    // An empty cache, so that nothing can come from anywhere else.
    const npm = (cwd: string, ...words: readonly string[]): string =>
      execFileSync('npm', [...words, '--offline', '--no-audit', '--no-fund', '--cache', join(top, 'cache')], {
        cwd,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    const [packed] = JSON.parse(npm(top, 'pack', './package', '--json')) as { filename: string }[];
    execFileSync('mv', [join(top, packed!.filename), tarball]);
    npm(folder, 'install', tarball);
  });
  return {
    folder,
    tarball,
    path,
    file: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return name;
    },
    run: (program, words, { node = process.execPath, env = {} } = {}) => {
      const run = spawnSync(node, [path(`bin/${program}.js`), ...words], {
        cwd: folder,
        encoding: 'utf8',
        input: '',
        env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', ...env },
      });
      return { code: run.status, out: run.stdout, err: run.stderr };
    },
  };
}

/** The programs of Node by their major version: test/harness/node-versions.mjs, which finds files by its place. */
export async function nodeVersions(): Promise<Readonly<Record<string, string>>> {
  const address = pathToFileURL(join(process.cwd(), 'test/harness/node-versions.mjs')).href;
  return ((await import(address)) as { nodeVersions(): Promise<Record<string, string>> }).nodeVersions();
}
