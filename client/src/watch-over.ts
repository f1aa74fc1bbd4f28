import { l10n, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { pingRequest } from '../../server/src/protocol';
import { restarting } from './restarts';
import { makeWatchdog } from './watchdog';

/**
 * The options of a client that watches over its server: a person is told of one that answers nothing, and of one that ends
 * again and again.
 * @param kill ends the server; the client then starts another one
 */
export function watchOver(
  options: LanguageClientOptions,
  client: () => BaseLanguageClient,
  kill: () => void,
): LanguageClientOptions {
  const watched = makeWatchdog({
    ask: () => client().sendRequest(pingRequest, {}),
    tell: async (seconds) => {
      if (await offersRestart(seconds)) kill();
    },
  });
  return {
    ...options,
    errorHandler: restarting(actions, () => void offerStart(client())),
    middleware: {
      ...options.middleware,
      sendRequest: (type, param, token, next) => {
        const method = typeof type === 'string' ? type : type.method;
        const send = () => next(type, param, token);
        return method === pingRequest.method ? send() : watched(method, send);
      },
    },
  };
}

const actions = {
  restart: CloseAction.Restart,
  leave: CloseAction.DoNotRestart,
  goOn: ErrorAction.Continue,
  shutDown: ErrorAction.Shutdown,
};

async function offersRestart(seconds: number): Promise<boolean> {
  const restart = l10n.t('Restart the check');
  const busy = l10n.t(
    'The check of playbooks has not answered for {0} seconds. Your files are not touched; restart it if it stays like this.',
    seconds,
  );
  return (await window.showWarningMessage(busy, restart)) === restart;
}

async function offerStart(client: BaseLanguageClient): Promise<void> {
  const start = l10n.t('Start it again');
  const ended = l10n.t(
    'The check of playbooks has ended five times within three minutes and is not running. Your files are not touched; what it said last is in the output “Service Playbook”.',
  );
  // What the client says when it does not start, it shows itself.
  if ((await window.showErrorMessage(ended, start)) === start) await client.start().catch(() => undefined);
}
