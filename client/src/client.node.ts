import type { ChildProcess } from 'node:child_process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { section } from './client-options';
import { startExtension } from './extension';

/**
 * Activates the extension with a running server.
 * @param again starts another one, when the first has ended
 */
export function connect(context: ExtensionContext, started: ChildProcess, again: () => ChildProcess): void {
  let next: ChildProcess | undefined = started;
  const server = (): Promise<ChildProcess> => {
    const ready = next?.exitCode === null ? next : again();
    next = undefined;
    return Promise.resolve(ready);
  };
  startExtension(context, (options) => new LanguageClient(section, 'Service Playbook', server, options));
}
