import type { ExtensionContext } from 'vscode';
import { startServer } from './server-process';

/**
 * The desktop and remote extension: the server is a Node process of its own. It is started before anything else is
 * loaded, since the library of the client takes as long to load as the server to start.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const started = startServer(module);
  const { connect } = await import('./client.node');
  connect(context, started, () => startServer(module, true));
}
