import type { ChildProcess } from 'node:child_process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { section } from './client-options';
import { startExtension } from './extension';
import { watchOver } from './watch-over';

/**
 * Activates the extension.
 * @param started a running server, if there is one already
 * @param again starts a server, when there is none or the first has ended
 */
export function connect(
  context: ExtensionContext,
  started: ChildProcess | undefined,
  again: (plain: boolean) => ChildProcess,
): void {
  let next = started;
  let running: ChildProcess | undefined;
  // Whatever is started after one that has ended.
  let plain = started !== undefined;
  const server = (): Promise<ChildProcess> => {
    running = next?.exitCode === null ? next : again(plain);
    next = undefined;
    plain = true;
    return Promise.resolve(running);
  };
  startExtension(context, (options) => {
    const kill = () => void running?.kill('SIGKILL');
    const watched = watchOver(options, () => client, kill);
    const client: LanguageClient = new LanguageClient(section, 'Service Playbook', server, watched);
    return client;
  });
}
