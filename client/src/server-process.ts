import { type ChildProcess, fork } from 'node:child_process';

/** Starts the server as a Node process of its own, which speaks LSP on its standard input and output. */
export function startServer(module: string): ChildProcess {
  const server = fork(module, ['--stdio', `--clientProcessId=${process.pid}`], {
    // With these, the program that VS Code is runs as a Node.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    execArgv: isDebugged() ? ['--nolazy', '--inspect=6009'] : [],
    silent: true,
  });
  // One that does not start ends its output, which the client sees, tells and mends.
  server.on('error', () => undefined);
  return server;
}

/** Whether the extension itself runs in a debugger; the server is then open to one too. */
const isDebugged = (): boolean => process.execArgv.some((word) => /^--(?:inspect|debug)/.test(word));
