/** The first pass over all playbooks of a folder, beside the command line on the same files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { start, stop } from '../harness/child.mjs';
import { speakWith } from './json-rpc.mjs';
import { runToEnd } from './measure-processes.mjs';
import { figures } from './statistics.mjs';

/** How long the server rests before its memory is looked at, in milliseconds: its own pause is two seconds. */
const REST_MS = 4000;

/**
 * A server that is there already, since an editor starts it with the first playbook; the command line as a process.
 *
 * @param {{ node: string, args: readonly string[], cli: string, folder: string, rounds: number }} setup
 */
export async function measureWorkspace({ node, args, cli, folder, rounds }) {
  const many = join(folder, 'many');
  const times = { /** @type {number[]} */ pass: [], /** @type {number[]} */ check: [] };
  let [files, megabytes] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    times.check.push((await runToEnd(node, [cli, 'check', '--format', 'json', many], folder)).ms);
    const child = start(node, [...args, '--stdio'], { cwd: many, stdio: ['pipe', 'pipe', 'ignore'] });
    const peer = speakWith(child, { asked: () => null, told: () => undefined });
    const uri = pathToFileURL(many).href;
    await peer.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      locale: 'en',
      initializationOptions: { settings: { diagnostics: { scope: 'workspace' } } },
      capabilities: { textDocument: { diagnostic: {} } },
    });
    peer.notify('initialized', {});
    // The first answer comes once the server is loaded.
    await peer
      .request('textDocument/foldingRange', { textDocument: { uri: `${uri}/none.yaml` } })
      .catch(() => undefined);
    const from = performance.now();
    files = (await peer.request('workspace/diagnostic', { previousResultIds: [] })).items.length;
    times.pass.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    megabytes = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
    await stop(child);
  }
  return { files, pass: figures(times.pass), check: figures(times.check), megabytes };
}
