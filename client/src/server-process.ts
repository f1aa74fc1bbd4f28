import { type ChildProcess, fork } from 'node:child_process';

/** The server gives memory back while nobody types, where Node lets it: see server/src/node/README.md. */
const nodeFlags = ['--expose-gc'];

/**
 * Starts the server as a Node process of its own, which speaks LSP on its standard input and output.
 * @param plain asks nothing of Node but to run it: for the next start, when one has ended by itself
 */
export function startServer(
  module: string,
  plain = process.env.SERVICE_PLAYBOOK_PLAIN_NODE === '1',
): ChildProcess {
  const server = fork(module, ['--stdio', `--clientProcessId=${process.pid}`], {
    env: {
      ...process.env,
      // With these, the program that VS Code is runs as a Node.
      ELECTRON_RUN_AS_NODE: '1',
      ELECTRON_NO_ASAR: '1',
      ...(plain ? { SERVICE_PLAYBOOK_PLAIN_NODE: '1' } : {}),
    },
    execArgv: [...(plain ? [] : nodeFlags), ...(isDebugged() ? ['--nolazy', '--inspect=6009'] : [])],
    silent: true,
  });
  // One that does not start ends its output, which the client sees, tells and fixes.
  server.on('error', () => undefined);
  return server;
}

/** Whether the extension itself runs in a debugger; the server is then open to one too. */
const isDebugged = (): boolean => process.execArgv.some((word) => /^--(?:inspect|debug)/.test(word));
