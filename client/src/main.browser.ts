import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { section } from './client-options';
import { activate as start } from './extension';

/** Activates the web extension: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  start(
    context,
    (options) => new LanguageClient(section, 'Service Playbook', () => talkToWorker(dist), options),
  );
}

/**
 * Starts the server and returns its message transports; the client cannot detect a `Worker`, since it is VS Code's own
 * here.
 */
async function talkToWorker(dist: Uri): Promise<MessageTransports> {
  const text = async (file: string) =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(dist, file)));
  const [service, server] = await Promise.all([text('service.js'), text('server.web.js')]);
  // One script made of both, since a worker can name neither file: as of VS Code 1.139 "Creating workers from remote
  // extensions is currently not supported", and what a worker made from a text loads has no address to start from.
  const code = [
    'self.servicePlaybook=(module=>{',
    service,
    '\nreturn module.exports})({exports:{}});\n',
    server,
  ];
  const worker = new Worker(URL.createObjectURL(new Blob(code, { type: 'text/javascript' })));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
