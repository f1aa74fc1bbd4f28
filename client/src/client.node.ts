import type { ChildProcess } from 'node:child_process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { section } from './client-options';
import { startExtension } from './extension';

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
  // Whatever is started after one that has ended.
  let plain = started !== undefined;
  const server = (): Promise<ChildProcess> => {
    const ready = next?.exitCode === null ? next : again(plain);
    next = undefined;
    plain = true;
    return Promise.resolve(ready);
  };
  startExtension(context, (options) => new LanguageClient(section, 'Service Playbook', server, options));
}
