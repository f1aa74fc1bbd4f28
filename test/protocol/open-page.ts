import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A running `service-playbook open`. */
export interface OpenedPage {
  readonly address: string;
  /** Ends it as Ctrl+C does, and gives its exit code. */
  end(): Promise<number | null>;
}

/** Runs `service-playbook open` until it is ended; resolves once it has printed its address. */
export async function openPage(folder: string, file: string, ...words: string[]): Promise<OpenedPage> {
  const script = join(process.cwd(), 'dist/cli.js');
  const child = spawn(process.execPath, [script, 'open', '--no-browser', ...words, file], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  return {
    address: await addressIn(child),
    end: async () => {
      child.kill('SIGINT');
      return (await ended)[0];
    },
  };
}

async function addressIn(child: ChildProcess): Promise<string> {
  let told = '';
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    told += String(chunk);
    const address = /http:\S+/.exec(told)?.[0];
    // The line is whole.
    if (address !== undefined && told.includes(`${address}\n`)) return address;
  }
  throw new Error(`it ended without an address:\n${told}`);
}
