import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for a suite, and the built command line run in it. */
export interface Shop {
  readonly folder: string;
  /** Writes a file and gives its name back. */
  file(name: string, text: string | Buffer): string;
  cli(...words: string[]): Run;
  /** Runs git in the folder, as somebody; a test fails where git does. */
  git(...words: string[]): void;
  /** With a text on the standard input. */
  cliWith(input: string, ...words: string[]): Run;
}

/** To be called in a `describe`: the folder goes when the suite ends. */
export function makeShop(): Shop {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'service-playbook-cli-')));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const cliWith = (input: string, ...words: string[]): Run => {
    const run = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
      input,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
    });
    return { code: run.status, out: run.stdout, err: run.stderr };
  };
  return {
    folder,
    file: (name, text) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return name;
    },
    git: (...words) =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
        cwd: folder,
        stdio: 'pipe',
      }),
    cli: (...words) => cliWith('', ...words),
    cliWith,
  };
}

/** Processes take their time on a busy machine. */
export const patient = { timeout: 60_000 };
