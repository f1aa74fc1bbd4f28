import type { ChildProcess } from 'node:child_process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { section } from './client-options';
import { startExtension } from './extension';
import { watchOver } from './watch-over';

/**
 * Activates the extension with a running server.
 * @param again starts another one, when the first has ended
 */
export function connect(context: ExtensionContext, started: ChildProcess, again: () => ChildProcess): void {
  let next: ChildProcess | undefined = started;
  let running: ChildProcess | undefined;
  const server = (): Promise<ChildProcess> => {
    running = next?.exitCode === null ? next : again();
    next = undefined;
    return Promise.resolve(running);
  };
  startExtension(context, (options) => {
    const kill = () => void running?.kill('SIGKILL');
    const watched = watchOver(options, () => client, kill);
    const client: LanguageClient = new LanguageClient(section, 'Service Playbook', server, watched);
    return client;
  });
}
