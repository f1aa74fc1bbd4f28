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
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  start(
    context,
    (options) => new LanguageClient(section, 'Service Playbook', () => talkToWorker(dist), options),
  );
}

/** Starts the server and says how to talk with it; the client cannot find out, since `Worker` is VS Code's own here. */
async function talkToWorker(dist: Uri): Promise<MessageTransports> {
  const [service, server] = await Promise.all([
    addressOf(Uri.joinPath(dist, 'service.js')),
    addressOf(Uri.joinPath(dist, 'server.web.js')),
  ]);
  // The server's own address is of no use to it there: it is told where the service lies.
  const script = `self.serviceScript=${JSON.stringify(service)};importScripts(${JSON.stringify(server)});`;
  const worker = new Worker(blobOf(script));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/**
 * An address that a worker can load a script from. An extension that lies on a remote machine, as one under
 * development may, cannot name one there: as of VS Code 1.139 "Creating workers from remote extensions is currently not
 * supported". Its text can be read, though.
 */
async function addressOf(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  return blobOf(new TextDecoder().decode(await workspace.fs.readFile(script)));
}

function blobOf(script: string): string {
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
