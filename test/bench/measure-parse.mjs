/** What the `yaml` library alone needs for the same text, in a process of its own on the same Node. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './statistics.mjs';

const script = fileURLToPath(new URL('yardstick.mjs', import.meta.url));

/** @typedef {{ first: number, warm: number, processor: number, block: number, scan: number }} Yardstick milliseconds */

/** One process. @param {string} node @param {string} file @returns {Promise<Yardstick>} */
export async function yardstick(node, file) {
  const { stdout } = await promisify(execFile)(node, [script, file]);
  return JSON.parse(stdout);
}

/** The medians of several. @param {readonly Yardstick[]} runs @returns {Yardstick} */
export function typical(runs) {
  const of = (/** @type {keyof Yardstick} */ key) => median(runs.map((run) => run[key]));
  return {
    first: of('first'),
    warm: of('warm'),
    processor: of('processor'),
    block: of('block'),
    scan: of('scan'),
  };
}
