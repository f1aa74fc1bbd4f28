/** What processes cost as a whole: to start, to keep in memory, and the command line on many files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { byLines, structural, typing } from './edits.mjs';
import { playbook } from './playbook.mjs';
import { seeded } from './random.mjs';
import { settled, startServer } from './servers.mjs';
import { writeRuleset } from './spectral.mjs';
import { figures, median } from './statistics.mjs';

/** @typedef {import('./servers.mjs').Setup} Setup */

/**
 * What a server leaves behind for later starts is left by its first run on a machine: nothing of that is measured.
 *
 * @param {{ ours: Setup, theirs: Setup }} setups @param {string} file @param {string} text
 */
export async function firstRun({ ours, theirs }, file, text) {
  for (const setup of [ours, theirs]) {
    const server = await startServer(setup);
    await server.open(`file://${file}`, text);
    await settled(REST_MS);
    await server.stop();
  }
}

/** From the start of the process to the answer to `initialize`. @param {{ ours: Setup, theirs: Setup }} setups @param {number} rounds */
export async function measureStart({ ours, theirs }, rounds) {
  const times = {
    /** @type {number[]} */ ours: [],
    /** @type {number[]} */ theirs: [],
    /** @type {number[]} */ node: [],
  };
  for (let round = 0; round < rounds; round++) {
    for (const setup of [ours, theirs]) {
      const server = await startServer(setup);
      times[setup.name].push(server.startMs);
      await server.stop();
    }
    times.node.push((await runToEnd(ours.node, ['-e', '0'], ours.folder)).ms);
  }
  return { ours: figures(times.ours), theirs: figures(times.theirs), node: figures(times.node) };
}

/**
 * The server's memory after opening a file and after so many edits, most of them typing, in megabytes.
 *
 * @param {Setup} setup @param {string} file @param {string} text
 * @param {{ stops: readonly number[], seconds: number }} limits a slow server makes fewer edits
 */
export async function measureMemory(setup, file, text, { stops, seconds }) {
  const server = await startServer(setup);
  const uri = `file://${file}`;
  await server.open(uri, text);
  const rows = [{ edits: 0, megabytes: await memory(server.pid) }];
  const until = performance.now() + seconds * 1000;
  let edits = 0;
  for (const change of manyEdits(text)) {
    await server.change(uri, change);
    edits++;
    const late = performance.now() > until;
    if (stops.includes(edits) || late) rows.push({ edits, megabytes: await memory(server.pid) });
    if (late || edits >= Math.max(...stops)) break;
  }
  await server.stop();
  return rows;
}

/** Twenty edits of typing, then a structural one and what takes it back, for ever. @param {string} whole */
function* manyEdits(whole) {
  const text = byLines(whole);
  const random = seeded(11);
  const kinds = Object.values(structural);
  for (let turn = 0; ; turn++) {
    yield* typing(text, random);
    yield* typing(text, random);
    const edit = kinds[turn % kinds.length];
    if (edit) yield* edit(text, random);
  }
}

/** A server may tidy up when nobody types. */
const REST_MS = 3_000;

/** Resident megabytes while the editor rests; the median of five looks. @param {number} pid */
async function memory(pid) {
  const looks = [];
  await settled(REST_MS);
  for (let look = 0; look < 5; look++) {
    await settled(200);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    looks.push(Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024);
  }
  return median(looks);
}

/**
 * The check of many files beside the mere parsing of them, and once beside Spectral, each a process of its own.
 *
 * @param {{ node: string, cli: string, spectral: string, folder: string, files: number, rounds: number }} setup
 */
export async function measureCommandLine({ node, cli, spectral, folder, files, rounds }) {
  const many = join(folder, 'many');
  await mkdir(many, { recursive: true });
  for (let file = 0; file < files; file++)
    await writeFile(join(many, `shop-${file}.playbook.yaml`), playbook(300, 1000 + file));
  const yardstick = fileURLToPath(new URL('yardstick.mjs', import.meta.url));
  const times = {
    /** @type {number[]} */ check: [],
    /** @type {number[]} */ again: [],
    /** @type {number[]} */ parse: [],
  };
  const kept = ['--cache-location', join(folder, 'kept')];
  await runToEnd(node, [cli, 'check', '--format', 'json', ...kept, many], folder);
  for (let round = 0; round < rounds; round++) {
    const check = await runToEnd(node, [cli, 'check', '--format', 'json', many], folder);
    if (check.code > 1) throw new Error(`The command line ended with ${check.code}.`);
    times.check.push(check.ms);
    times.again.push((await runToEnd(node, [cli, 'check', '--format', 'json', ...kept, many], folder)).ms);
    times.parse.push((await runToEnd(node, [yardstick, many], folder)).ms);
  }
  const words = ['lint', '--quiet', '--format', 'json', '--ruleset', writeRuleset(folder).file];
  const other = await runToEnd(node, [spectral, ...words, join(many, '*.yaml')], folder);
  if (other.code > 1) throw new Error(`Spectral ended with ${other.code}.`);
  return {
    files,
    check: figures(times.check),
    again: figures(times.again),
    parse: figures(times.parse),
    spectral: figures([other.ms]),
  };
}

/** Runs a process to its end. @param {string} command @param {string[]} args @param {string} cwd */
export async function runToEnd(command, args, cwd) {
  const from = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  const [code] = await once(child, 'close');
  return { code: Number(code), ms: performance.now() - from };
}
