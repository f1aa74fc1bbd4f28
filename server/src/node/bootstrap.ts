import { keepCompiledCode } from './compile-cache';
import { initializeOnIpc, initializeOnStdio } from './early-initialize';

/**
 * Starts the server in this process. An editor has its first answer before the rest is loaded; with the environment
 * variable SERVICE_PLAYBOOK_PLAIN_NODE=1 nothing is done but to load the server and to serve.
 */
export function bootstrap(): void {
  const { argv, env } = process;
  if (env.SERVICE_PLAYBOOK_PLAIN_NODE === '1')
    return void load().then(({ serveByArguments }) => serveByArguments());
  keepCompiledCode();
  if (argv.includes('--stdio'))
    return initializeOnStdio(process, async (early) => (await load()).serveOnStdio(early));
  if (argv.includes('--node-ipc'))
    return initializeOnIpc(process, async (early) => (await load()).serveOnIpc(early));
  void load().then(({ serveByArguments }) => serveByArguments());
}

/** A bundle of its own, the service is another: together they are a hundred times as long as what imports them. */
const load = () => import('./serve');
