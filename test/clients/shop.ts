import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { first, type Landing, landingsIn, name } from './scenario';

/** A folder with a playbook, and an editor's environment. */
export interface Shop {
  readonly folder: string;
  /** Writes a file and gives its path. */
  file(name: string, text: string): string;
  read(name: string): string;
  /** Where the command line finds something in the playbook as it is on the disk. */
  findings(): readonly Landing[];
  /** Runs a program to its end. */
  run(program: string, ...words: readonly string[]): string;
  /** Starts a program that ends with the suite at the latest. */
  start(program: string, ...words: readonly string[]): void;
}

/** To be called in a `describe`: the folder goes when the suite ends, and with it what was started in it. */
export function makeShop(): Shop {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'service-playbook-client-')));
  const undo: (() => void | Promise<void>)[] = [
    () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }),
  ];
  after(async () => {
    for (const one of undo.reverse()) await one();
  });
  const file = (of: string, text: string, mode = 0o644): string => {
    mkdirSync(dirname(join(folder, of)), { recursive: true });
    writeFileSync(join(folder, of), text, { mode });
    return join(folder, of);
  };
  file(name, first);
  // As npm installs them.
  for (const [command, script] of [
    ['service-playbook-language-server', 'dist/server.js'],
    ['service-playbook', 'dist/cli.js'],
  ] as const) {
    const stdio = script === 'dist/server.js' ? ' --stdio' : '';
    const text = `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), script)}'${stdio} "$@"\n`;
    file(`bin/${command}`, text, 0o755);
  }
  const options = {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      LC_ALL: 'C.UTF-8',
    },
  };
  const read = (of: string): string => readFileSync(join(folder, of), 'utf8');
  return {
    folder,
    file,
    read,
    findings: () => {
      const cli = join(process.cwd(), 'dist/cli.js');
      const { stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'json', name], options);
      const { files } = JSON.parse(stdout.toString()) as { files: readonly { findings: readonly Found[] }[] };
      const places = files[0]!.findings.map(({ start }) => [start.line - 1, start.column - 1] as const);
      return landingsIn(read(name), places, 'units');
    },
    run: (program, ...words) =>
      execFileSync(program, words, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    start: (program, ...words) => {
      const child = spawn(program, words, { ...options, stdio: 'ignore', detached: true });
      undo.push(() => endGroup(child.pid!));
    },
  };
}

/** Ends a program and all that it has started, unless it has ended; what is ending may still write a file. */
async function endGroup(pid: number): Promise<void> {
  try {
    process.kill(-pid, 'SIGKILL');
    for (const end = Date.now() + 10_000; Date.now() < end; await pause()) process.kill(-pid, 0);
  } catch {
    // It has.
  }
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

interface Found {
  readonly start: { readonly line: number; readonly column: number };
}

/** Asks again and again until the answer is as expected; the last answer is compared where it never is. */
export async function until<T>(
  ask: () => T | Promise<T>,
  expected: T,
  same: (actual: T, expected: T) => void,
): Promise<void> {
  for (const end = Date.now() + 45_000; Date.now() < end; await pause())
    try {
      return same(await ask(), expected);
    } catch {
      // Not yet.
    }
  same(await ask(), expected);
}
