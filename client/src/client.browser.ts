import type { ExtensionContext } from 'vscode';
import type * as Library from 'vscode-languageclient/browser';
import { section } from './client-options';
import { startExtension } from './extension';

/** The scripts of the server by the names of their files in `dist/`. */
export type ServerScripts = Readonly<Record<(typeof serverScripts)[number], string>>;
export const serverScripts = ['protocol.js', 'service.js', 'tables.js', 'server.web.js'] as const;

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
  const evaluated = (file: keyof ServerScripts) =>
    `(()=>{const module={exports:{}};((module,require)=>{${scripts[file]}\n})(module,name=>self.servicePlaybook[name]());return module.exports})`;
  // One script made of all, since a worker can name no file: as of VS Code 1.139 "Creating workers from remote
  // extensions is currently not supported", and what a worker made from a text loads has no address to start from.
  // Each is evaluated when it is asked for.
  const modules = serverScripts
    .filter((file) => file !== 'server.web.js')
    .map((file) => `"./${file}":once(${evaluated(file)})`);
  const code = [
    'self.servicePlaybook=(once=>({',
    modules.join(','),
    '}))(make=>{let made;return()=>made??=make()});\n',
    scripts['server.web.js'],
  ];
  const worker = new Worker(URL.createObjectURL(new Blob(code, { type: 'text/javascript' })));
  return {
    reader: new library.BrowserMessageReader(worker),
    writer: new library.BrowserMessageWriter(worker),
  };
}
