import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { section } from './client-options';
import { activate as start } from './extension';

/** The desktop and remote extension: the server is a Node process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const transport = TransportKind.ipc;
  const server = {
    run: { module, transport },
    debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  start(context, (options) => new LanguageClient(section, 'Service Playbook', server, options));
}
