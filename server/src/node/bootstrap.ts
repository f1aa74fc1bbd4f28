import { keepCompiledCode } from './compile-cache';
import { initializeOnIpc, initializeOnStdio } from './early-initialize';

/**
 * Starts the server in this process. `initialize` is answered before the rest is loaded; with the environment variable
 * SERVICE_PLAYBOOK_PLAIN_NODE=1 the server is simply loaded and serves.
 */
export function bootstrap(): void {
  const { argv, env } = process;
  // Nobody reads any more: there is nobody to tell, and nothing to wait for.
  process.stdout.on('error', () => process.exit());
  if (env.SERVICE_PLAYBOOK_PLAIN_NODE === '1')
    return void load().then(({ serveByArguments }) => serveByArguments());
  keepCompiledCode();
  if (argv.includes('--stdio'))
    return initializeOnStdio(process, async (early) => (await load()).serveOnStdio(early));
  if (argv.includes('--node-ipc'))
    return initializeOnIpc(process, async (early) => (await load()).serveOnIpc(early));
  void load().then(({ serveByArguments }) => serveByArguments());
}

/** Loaded lazily, as a bundle of its own like the service: together they are a hundred times as large as this one. */
const load = () => import('./serve');
