import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { section } from './client-options';
import { activate as start } from './extension';

/** The web extension: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js');
  start(
    context,
    (options) => new LanguageClient(section, 'Service Playbook', () => talkToWorker(script), options),
  );
}

/** Starts the server and says how to talk with it; the client cannot find out, since `Worker` is VS Code's own here. */
async function talkToWorker(script: Uri): Promise<MessageTransports> {
  const worker = await startWorker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

async function startWorker(script: Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  // An extension that lies on a remote machine, as one under development may, cannot name a worker there: as of
  // VS Code 1.139 "Creating workers from remote extensions is currently not supported". Its text can be read, though.
  const code = new TextDecoder().decode(await workspace.fs.readFile(script));
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}
