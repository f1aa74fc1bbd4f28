/**
 * Run as a process: parses the file of its argument with the `yaml` library, first cold, then warm, and one item of it;
 * or all files of a folder once. Prints milliseconds as JSON.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseDocument } from 'yaml';
import { byLines } from './edits.mjs';
import { median } from './statistics.mjs';

const path = process.argv[2] ?? '';
if (statSync(path).isDirectory()) {
  let errors = 0;
  for (const name of readdirSync(path))
    errors += parseDocument(readFileSync(join(path, name), 'utf8')).errors.length;
  console.log(JSON.stringify({ errors }));
} else console.log(JSON.stringify(oneFile(readFileSync(path, 'utf8'))));

/** @param {string} text */
function oneFile(text) {
  const first = timed(() => parseDocument(text));
  const runs = text.length > 500_000 ? 3 : 9;
  const before = process.cpuUsage();
  const warm = median(Array.from({ length: runs }, () => timed(() => parseDocument(text))));
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1000 / runs;
  const { lines, items } = byLines(text);
  const blocks = items.slice(0, 300).map(({ from, to }) => lines.slice(from, to).join('\n'));
  const block = median(blocks.map((item) => timed(() => parseDocument(item))));
  const scan = median(blocks.map((item) => timed(() => item.split('\n').map((line) => line.search(/\S/)))));
  return { first, warm, processor, block, scan };
}

/** @param {() => unknown} work */
function timed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}
