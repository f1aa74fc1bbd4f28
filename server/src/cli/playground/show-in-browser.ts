import { spawn } from 'node:child_process';

/** The commands that show an address in the browser, by operating system. */
const commands: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...words: string[]]>>> = {
  darwin: ['open'],
  // Without a shell, to which `&` in an address would be a command.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Shows an address in the browser where there is one; the address was printed in any case. */
export function showInBrowser(address: string): void {
  const [command, ...words] = commands[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...words, address], { detached: true, stdio: 'ignore' });
  child.once('error', () => undefined);
  child.unref();
}
