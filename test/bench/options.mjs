/** What the benchmark is asked to do. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../harness/project.mjs';

export const USAGE = `node test/bench/run.mjs [--short] [--sizes 400,16000] [--json FILE] [--compare FILE] [--vsix FILE]

--short         two sizes and few runs; fails where a ratio is ten times off its goal
--sizes LIST    the lengths of the playbooks, in lines
--json FILE     writes the figures
--compare FILE  prints the figures beside those that an earlier run wrote
--vsix FILE     the packaged extension, to be weighed (service-playbook.vsix if it is there)
--dist FOLDER   the bundles to measure instead of dist/
--profile DIR   our server writes a CPU profile of each of its runs there (the figures suffer a little)`;

/** @param {string[]} words */
export function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      help: { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      json: { type: 'string' },
      compare: { type: 'string' },
      vsix: { type: 'string' },
      dist: { type: 'string', default: join(ROOT, 'dist') },
      profile: { type: 'string' },
    },
  });
  const short = values.short;
  const sizes = (values.sizes ?? (short ? '400,16000' : '400,4000,16000,48000')).split(',').map(Number);
  if (sizes.length === 0 || !sizes.every((size) => Number.isInteger(size) && size >= 300))
    throw new Error('--sizes is a list of whole numbers, 300 or more each.');
  return {
    ...values,
    sizes,
    dist: resolve(values.dist),
    vsix: values.vsix ?? join(ROOT, 'service-playbook.vsix'),
    profile: values.profile && resolve(values.profile),
    rounds: (/** @type {number} */ lines) => roundsFor(lines, short),
    memory: { stops: short ? [200, 400] : [200, 1000], seconds: short ? 15 : 60 },
    starts: short ? 5 : 12,
    commandLine: short ? { files: 100, rounds: 2 } : { files: 1000, rounds: 3 },
  };
}

/**
 * The other server needs seconds for an edit of a large file: it gets fewer turns there, or the run would take an hour.
 *
 * @param {number} lines @param {boolean} short
 * @returns {{ ours: import('./measure-size.mjs').Rounds, theirs: import('./measure-size.mjs').Rounds }}
 */
function roundsFor(lines, short) {
  const theirs = (/** @type {number} */ most) =>
    Math.max(1, Math.min(most, Math.round((most * 4000) / lines)));
  const full = { typed: 30, structured: 10, completed: 20, hovered: 20, refreshed: 3, opened: 7, started: 9 };
  const few = { typed: 10, structured: 3, completed: 6, hovered: 5, refreshed: 1, opened: 3, started: 2 };
  return {
    ours: short ? few : full,
    theirs: {
      typed: theirs(4),
      structured: lines > 20_000 || short ? 0 : 1,
      completed: theirs(short ? 2 : 5),
      hovered: short ? 2 : 5,
      refreshed: lines > 20_000 ? 0 : 1,
      opened: short ? 1 : 2,
      started: short ? 1 : 2,
    },
  };
}
