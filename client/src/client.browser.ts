import type { ExtensionContext } from 'vscode';
import type * as Library from 'vscode-languageclient/browser';
import { section } from './client-options';
import { startExtension } from './extension';
import { type ServerScripts, workerScript } from './worker-script';

/**
 * Activates the web extension: the server is a web worker. The library's part for browsers is evaluated only now: it
 * sets timers and buffers for browsers, and the desktop, which loads this bundle too, has those of Node.
 */
export async function connectInBrowser(context: ExtensionContext, scripts: ServerScripts): Promise<void> {
  const library = await import('vscode-languageclient/browser');
  const server = async () => talkToWorker(scripts, library);
  startExtension(
    context,
    (options) => new library.LanguageClient(section, 'Service Playbook', server, options),
  );
}

/**
 * Starts the server and returns its message transports; the client cannot detect a `Worker`, since it is VS Code's own
 * here.
 */
function talkToWorker(scripts: ServerScripts, library: typeof Library): Library.MessageTransports {
  // As of VS Code 1.139 "Creating workers from remote extensions is currently not supported", and what a worker made from
  // a text loads has no address to start from.
  const code = new Blob([workerScript(scripts)], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(code));
  return {
    reader: new library.BrowserMessageReader(worker),
    writer: new library.BrowserMessageWriter(worker),
  };
}
