import type { Transport } from '@codemirror/lsp-client';
import { type ServerScripts, workerScript } from '../worker-script';
import type { PageLocale } from './locale';

declare global {
  /** The scripts of the server as texts, which `server-scripts.js` brings: a page on a disk may read no other file. */
  var servicePlaybookServer: ServerScripts;
}

/** Starts the language server as a web worker, the same that VS Code in a browser starts. */
export function startServer(locale: PageLocale): Transport {
  const code = new Blob([workerScript(globalThis.servicePlaybookServer)], { type: 'text/javascript' });
  const address = URL.createObjectURL(code);
  const worker = new Worker(address);
  const heard = new Map<(message: string) => void, (event: MessageEvent) => void>();
  return {
    // Workers are sent objects, and the client speaks in texts. It names no language in `initialize`.
    send: (message) => worker.postMessage(withLocale(JSON.parse(message) as Sent, locale)),
    subscribe: (handler) => {
      const listener = ({ data }: MessageEvent) => handler(JSON.stringify(data));
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

interface Sent {
  readonly method?: string;
  readonly params?: object;
}

const withLocale = (message: Sent, locale: PageLocale): Sent =>
  message.method === 'initialize' ? { ...message, params: { ...message.params, locale } } : message;
