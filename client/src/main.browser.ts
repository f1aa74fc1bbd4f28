import { type ExtensionContext, Uri, workspace } from 'vscode';
import type * as Library from 'vscode-languageclient/browser';
import { section } from './client-options';
import { startExtension } from './extension';

/**
 * What the desktop's client takes from this bundle (see esbuild.js): a web extension must be a single file, so the
 * common part stands here.
 */
export * from 'vscode-languageclient';
export * from './client-options';
export * from './extension';

/**
 * Activates the web extension: the server is a web worker. The library's part for browsers is evaluated only now: it
 * sets timers and buffers for browsers, and the desktop, which loads this bundle too, has those of Node.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const library = await import('vscode-languageclient/browser');
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const server = () => talkToWorker(dist, library);
  startExtension(
    context,
    (options) => new library.LanguageClient(section, 'Service Playbook', server, options),
  );
}

/**
 * Starts the server and returns its message transports; the client cannot detect a `Worker`, since it is VS Code's own
 * here.
 */
async function talkToWorker(dist: Uri, library: typeof Library): Promise<Library.MessageTransports> {
  const text = async (file: string) =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(dist, file)));
  const [service = '', tables = '', server = ''] = await Promise.all(
    ['service.js', 'tables.js', 'server.web.js'].map(text),
  );
  // One script made of all, since a worker can name no file: as of VS Code 1.139 "Creating workers from remote
  // extensions is currently not supported", and what a worker made from a text loads has no address to start from.
  const code = [
    'self.servicePlaybook=(module=>{',
    service,
    '\nreturn module.exports})({exports:{}});\n',
    // Evaluated when tables are asked for.
    'self.servicePlaybookTables=()=>{const module={exports:{}};((module,require)=>{',
    tables,
    '\n})(module,()=>self.servicePlaybook);return module.exports};\n',
    server,
  ];
  const worker = new Worker(URL.createObjectURL(new Blob(code, { type: 'text/javascript' })));
  return {
    reader: new library.BrowserMessageReader(worker),
    writer: new library.BrowserMessageWriter(worker),
  };
}
