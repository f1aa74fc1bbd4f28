/** What can be measured of parts by themselves, each in a process of its own: the extension's start, the staffing engine, formatting. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { figures } from './statistics.mjs';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * From the first byte of the extension's bundle to the moment when `activate` has asked for the server, how often the
 * file system was used until then without leaving the thread, and when all of the extension is there.
 *
 * @param {string} node @param {string} dist @param {number} rounds
 */
export async function measureActivation(node, dist, rounds) {
  const times = [];
  const whole = [];
  let blocking = 0;
  for (let round = 0; round < rounds; round++) {
    const told = await answer(node, here('activation.cjs'), join(dist, 'extension.js'));
    times.push(told.asked);
    whole.push(told.done);
    blocking = Math.max(blocking, told.blocking);
  }
  return { ms: figures(times), done: figures(whole), blocking };
}

/** The flags of Node with which the extension starts the server. @param {string} node @param {string} dist @returns {Promise<string[]>} */
export async function flagsOfClient(node, dist) {
  return (await answer(node, here('activation.cjs'), join(dist, 'extension.js'))).execArgv;
}

/** A year of a roster of forty people, by the engine alone. @param {string} node @param {string} folder */
export async function measureStaffing(node, folder) {
  const outfile = join(folder, 'year.js');
  await build({ entryPoints: [here('year.ts')], bundle: true, platform: 'node', outfile, logLevel: 'error' });
  const { first, all } = await answer(node, outfile);
  return { first, warm: figures(all.slice(5)) };
}

/**
 * Formatting a file that is indented otherwise, with either kind of line breaks, and one that is formatted already; each
 * beside one parse by the `yaml` library in the same process.
 *
 * @param {string} node @param {string} folder @param {string} file
 */
export async function measureFormatting(node, folder, file) {
  const outfile = join(folder, 'formatting.js');
  await build({
    entryPoints: [here('formatting.ts')],
    bundle: true,
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const told = await answer(node, outfile, file);
  const of = (/** @type {'unix' | 'windows' | 'tidy'} */ name) => {
    const [format, parse] = [figures(told[name].format), figures(told[name].parse)];
    return { format, parse, ratio: format.median / parse.median };
  };
  return { unix: of('unix'), windows: of('windows'), tidy: of('tidy') };
}

/**
 * An import of 5,000 rows through its page, and a comparison of 2,000; and what the built command line holds in memory
 * while it imports the same workbook.
 *
 * @param {string} node @param {string} dist @param {string} folder
 */
export async function measureRows(node, dist, folder) {
  const outfile = join(folder, 'rows.js');
  await build({ entryPoints: [here('rows.ts')], bundle: true, platform: 'node', outfile, logLevel: 'error' });
  const [workbook, playbook] = [join(folder, 'rows.xlsx'), join(folder, 'rows.playbook.yaml')];
  const { shown, written, compared, megabytes: ofRounds } = await answer(node, outfile, workbook);
  // Several rounds measure how late the collector of V8 comes; once is what a person does.
  const { megabytes } = await answer(node, outfile, workbook, '1');
  await writeFile(playbook, 'playbook: 1\nshop: { name: 大店 }\n');
  const words = ['--require', here('peak-memory.cjs'), join(dist, 'cli.js'), 'import', workbook];
  const { stderr } = await promisify(execFile)(node, [...words, '--into', playbook], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const onCommandLine = Number(/peak (\d+) MB/.exec(stderr)?.[1]);
  return {
    ...{ shown: figures(shown), written: figures(written), compared: figures(compared) },
    ...{ megabytes, ofRounds, onCommandLine },
  };
}

/** What a script prints. @param {string} node @param {string[]} words */
async function answer(node, ...words) {
  const { stdout } = await promisify(execFile)(node, words);
  return JSON.parse(stdout);
}
