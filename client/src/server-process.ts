import { type ChildProcess, fork } from 'node:child_process';

/** Node flags: the server collects garbage while it is idle, see server/src/node/README.md. */
const nodeFlags = ['--expose-gc'];

/**
 * Starts the server as a Node process of its own, which speaks LSP on its standard input and output.
 * @param plain without Node flags and early answers: for a restart, when the process has ended by itself
 */
export function startServer(
  module: string,
  plain = process.env.SERVICE_PLAYBOOK_PLAIN_NODE === '1',
): ChildProcess {
  const server = fork(module, ['--stdio', `--clientProcessId=${process.pid}`], {
    env: {
      ...process.env,
      // With these, VS Code's executable runs as Node.
      ELECTRON_RUN_AS_NODE: '1',
      ELECTRON_NO_ASAR: '1',
      ...(plain ? { SERVICE_PLAYBOOK_PLAIN_NODE: '1' } : {}),
    },
    execArgv: [...(plain ? [] : nodeFlags), ...(isDebugged() ? ['--nolazy', '--inspect=6009'] : [])],
    silent: true,
  });
  // A process that does not start ends its output, which the client detects and handles.
  server.on('error', () => undefined);
  return server;
}

/** Whether the extension host runs in a debugger; the server can then be debugged too. */
const isDebugged = (): boolean => process.execArgv.some((word) => /^--(?:inspect|debug)/.test(word));
