/** What the `yaml` library alone needs for the same text, in a process of its own on the same Node. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from './statistics.mjs';

const script = fileURLToPath(new URL('yardstick.mjs', import.meta.url));

/** @typedef {{ first: number, warm: number, processor: number, block: number, scan: number }} Yardstick milliseconds */

/**
 * @param {string} node @param {string} file
 * @returns {Promise<Yardstick>} medians over three processes
 */
export async function yardstick(node, file) {
  /** @type {Yardstick[]} */
  const runs = [];
  for (let run = 0; run < 3; run++) {
    const { stdout } = await promisify(execFile)(node, [script, file]);
    runs.push(JSON.parse(stdout));
  }
  const of = (/** @type {keyof Yardstick} */ key) => median(runs.map((run) => run[key]));
  return {
    first: of('first'),
    warm: of('warm'),
    processor: of('processor'),
    block: of('block'),
    scan: of('scan'),
  };
}
