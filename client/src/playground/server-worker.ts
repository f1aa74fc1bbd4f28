import type { Transport } from '@codemirror/lsp-client';
import { type ServerScripts, workerScript } from '../worker-script';
import type { PageLocale } from './locale';

declare global {
  /** The scripts of the server as texts, which `server-scripts.js` brings: a page on a disk may read no other file. */
  var servicePlaybookServer: ServerScripts;
}

/** Answers to requests of the server, by their methods; CodeMirror's client knows none. */
export type ServerAnswers = Readonly<Record<string, (params: never) => Promise<unknown>>>;

/** Starts the language server as a web worker, the same that VS Code in a browser starts. */
export function startServer(locale: PageLocale, answers: ServerAnswers): Transport {
  const code = new Blob([workerScript(globalThis.servicePlaybookServer)], { type: 'text/javascript' });
  const address = URL.createObjectURL(code);
  const worker = new Worker(address);
  const heard = new Map<(message: string) => void, (event: MessageEvent) => void>();
  return {
    // Workers are sent objects, and the client speaks in texts. It names no language in `initialize`.
    send: (message) => worker.postMessage(withLocale(JSON.parse(message) as Sent, locale)),
    subscribe: (handler) => {
      const listener = ({ data }: MessageEvent<Asked>) => {
        const answer = data.id !== undefined && data.method !== undefined ? answers[data.method] : undefined;
        if (!answer) return handler(JSON.stringify(data));
        const send = (result: unknown) => worker.postMessage({ jsonrpc: '2.0', id: data.id, result });
        // Nothing is known of a file that cannot be asked for.
        void answer(data.params as never).then(send, () => send(null));
      };
      heard.set(handler, listener);
      worker.addEventListener('message', listener);
    },
    unsubscribe: (handler) => {
      const listener = heard.get(handler);
      if (listener) worker.removeEventListener('message', listener);
      heard.delete(handler);
    },
  };
}

interface Asked extends Sent {
  readonly id?: number | string;
}

interface Sent {
  readonly method?: string;
  readonly params?: object;
}

const withLocale = (message: Sent, locale: PageLocale): Sent =>
  message.method === 'initialize' ? { ...message, params: { ...message.params, locale } } : message;
