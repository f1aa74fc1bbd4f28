/** The two servers as one kind of thing: started, given a file, changed, asked, and always timed the same way. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { start, stop } from '../harness/child.mjs';
import { speakWith } from './json-rpc.mjs';

/** How long yaml-language-server waits for further typing before it checks (its `validationDelayMs`). */
export const DEBOUNCE = 200;

/**
 * @typedef {object} Setup what a server is started with
 * @property {'ours' | 'theirs'} name
 * @property {string} node
 * @property {readonly string[]} args of node
 * @property {string} folder the workspace
 * @property {string} [schema] for a server that checks by JSON Schema
 *
 * @typedef {{ line: number, character: number }} Position
 * @typedef {{ range: { start: Position, end: Position }, text: string }} Change
 * @typedef {{ ms: number, found: any }} Timed
 *
 * @typedef {object} Server
 * @property {'ours' | 'theirs'} name
 * @property {number} pid
 * @property {number} startMs from the start of the process to the answer to `initialize`
 * @property {(uri: string, text: string) => Promise<Timed>} open until its diagnostics are here
 * @property {(uri: string, change: Change) => Promise<Timed>} change until its diagnostics are here
 * @property {(uri: string, change: Change) => Promise<unknown>} tell of a change; kept when what the server does about it
 *   by itself is over
 * @property {(method: string, uri: string, position?: Position) => Promise<Timed>} ask
 * @property {(uri: string) => Promise<Timed>} preview our own request, as an open preview makes it
 * @property {(uri: string) => void} close
 * @property {() => number} processorMs the processor time of all its threads so far
 * @property {() => Promise<void>} stop
 */

/** @param {Setup} setup @returns {Promise<Server>} */
export async function startServer({ name, node, args, folder, schema }) {
  const pulls = name === 'ours';
  /** @type {Map<string, (found: unknown[]) => void>} */
  const published = new Map();
  const settings = { yaml: yamlSettings(schema), http: {}, '[yaml]': {}, editor: {}, files: {} };
  const started = performance.now();
  const child = start(node, [...args, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const peer = speakWith(child, {
    asked: (method, params) =>
      method === 'workspace/configuration'
        ? params.items.map(
            (/** @type {{ section: keyof typeof settings }} */ { section }) => settings[section] ?? null,
          )
        : null,
    told: (method, params) => {
      if (method === 'textDocument/publishDiagnostics') published.get(params.uri)?.(params.diagnostics);
    },
  });
  await peer.request('initialize', initializeParams(folder, pulls));
  const startMs = performance.now() - started;
  peer.notify('initialized', {});
  if (schema) peer.notify('workspace/didChangeConfiguration', { settings });
  await settled();

  let version = 1;
  /** The page that a preview of the file shows. @type {Map<string, number>} */
  const shown = new Map();
  /** @param {string} uri @returns {Promise<any>} */
  const diagnostics = async (uri) => {
    if (!pulls) return new Promise((resolve) => published.set(uri, resolve));
    return (await peer.request('textDocument/diagnostic', { textDocument: { uri } })).items;
  };
  /** @param {string} uri @param {() => void} act */
  const timed = async (uri, act) => {
    const from = performance.now();
    act();
    const found = await diagnostics(uri);
    return { ms: performance.now() - from, found };
  };
  /** @param {string} uri @param {Change} change */
  const say = (uri, change) =>
    peer.notify('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [change],
    });

  return {
    name,
    pid: /** @type {number} */ (child.pid),
    startMs,
    tell: async (uri, change) => {
      say(uri, change);
      if (!pulls) await diagnostics(uri);
    },
    open: (uri, text) =>
      timed(uri, () => {
        const languageId = pulls ? 'service-playbook' : 'yaml';
        peer.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      }),
    change: (uri, change) => timed(uri, () => say(uri, change)),
    ask: async (method, uri, position) => {
      const from = performance.now();
      const found = await peer.request(`textDocument/${method}`, { textDocument: { uri }, position });
      return { ms: performance.now() - from, found };
    },
    preview: async (uri) => {
      const from = performance.now();
      const found = await peer.request('servicePlaybook/preview', { uri, shown: shown.get(uri) });
      shown.set(uri, found.stamp);
      return { ms: performance.now() - from, found };
    },
    close: (uri) => {
      published.delete(uri);
      peer.notify('textDocument/didClose', { textDocument: { uri } });
    },
    processorMs: () => processorMs(/** @type {number} */ (child.pid)),
    stop: async () => {
      const gone = once(child, 'exit');
      await peer.request('shutdown', undefined).catch(() => {});
      peer.notify('exit', undefined);
      await Promise.race([gone, settled(2000)]);
      await stop(child);
    },
  };
}

/** What a server does by itself after its start is over by then. */
export function settled(ms = 300) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The first figure of a thread's `schedstat` is its nanoseconds on a processor. @param {number} pid */
function processorMs(pid) {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return threads.reduce((sum, time) => sum + time, 0) / 1e6;
}

/** @param {string | undefined} schema */
function yamlSettings(schema) {
  return {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    ...(schema ? { schemas: { [pathToFileURL(schema).href]: ['*.playbook.yaml'] } } : {}),
  };
}

/** @param {string} folder @param {boolean} pulls */
function initializeParams(folder, pulls) {
  const uri = pathToFileURL(folder).href;
  return {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    locale: 'en',
    initializationOptions: {},
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        ...(pulls ? { diagnostic: {} } : {}),
        publishDiagnostics: {},
        synchronization: {},
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        foldingRange: { lineFoldingOnly: true },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        completion: {
          completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
        },
      },
    },
  };
}
