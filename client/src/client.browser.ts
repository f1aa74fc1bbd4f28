import type { ExtensionContext } from 'vscode';
import type * as Library from 'vscode-languageclient/browser';
import { section } from './client-options';
import { startExtension } from './extension';
import { watchOver } from './watch-over';
import { type ServerScripts, workerScript } from './worker-script';

/**
 * Activates the web extension: the server is a web worker. The library's part for browsers is evaluated only now: it
 * sets timers and buffers for browsers, and the desktop, which loads this bundle too, has those of Node.
 */
export async function connectInBrowser(context: ExtensionContext, scripts: ServerScripts): Promise<void> {
  const library = await import('vscode-languageclient/browser');
  let running: RunningWorker | undefined;
  const server = () => Promise.resolve((running = startWorker(scripts, library)).transports);
  startExtension(context, (options) => {
    const watched = watchOver(
      options,
      () => client,
      () => running?.end(),
    );
    const client: Library.LanguageClient = new library.LanguageClient(
      section,
      'Service Playbook',
      server,
      watched,
    );
    return client;
  });
}

interface RunningWorker {
  readonly transports: Library.MessageTransports;
  /** Ends the server, as if it had ended by itself: the client then starts another one. */
  end(): void;
}

/** Starts the server; the client cannot detect a `Worker`, since it is VS Code's own here. */
function startWorker(scripts: ServerScripts, library: typeof Library): RunningWorker {
  // As of VS Code 1.139 "Creating workers from remote extensions is currently not supported", and what a worker made from
  // a text loads has no address to start from.
  const code = new Blob([workerScript(scripts)], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(code));
  // Nothing tells of a worker that is ended.
  class WorkerReader extends library.BrowserMessageReader {
    override fireClose(): void {
      super.fireClose();
    }
  }
  const reader = new WorkerReader(worker);
  return {
    transports: { reader, writer: new library.BrowserMessageWriter(worker) },
    end: () => {
      worker.terminate();
      reader.fireClose();
    },
  };
}
