import type { ExtensionContext } from 'vscode';
import { onlyOtherYaml } from './only-other-yaml';
import { startServer } from './server-process';

/**
 * Activates the desktop and remote extension: the server is a Node process. It is started before anything else is
 * loaded, since the client's library takes as long to load as the server to start.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const started = onlyOtherYaml() ? undefined : startServer(module);
  const { connect } = await import('./client.node');
  connect(context, started, (plain) => startServer(module, plain));
}
