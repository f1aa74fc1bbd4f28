/**
 * `npm run bench`: the built server beside yaml-language-server with our JSON Schema, on the same files, on the same
 * Node, in the same run. Run `npm run build` first.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { Missing, say, whileSaying } from '../harness/progress.mjs';
import { ROOT } from '../harness/project.mjs';
import { temporaryFolder } from '../harness/temp.mjs';
import { comparison } from './compare.mjs';
import { judge } from './goals.mjs';
import {
  flagsOfClient,
  measureActivation,
  measureFormatting,
  measureRows,
  measureStaffing,
} from './measure-parts.mjs';
import { measureForm } from './measure-form.mjs';
import { measurePreview } from './measure-preview.mjs';
import { firstRun, measureCommandLine, measureMemory, measureStart } from './measure-processes.mjs';
import { measureSize } from './measure-size.mjs';
import { measureWorkspace } from './measure-workspace.mjs';
import { readOptions, USAGE } from './options.mjs';
import { otherServer } from './other-server.mjs';
import { playbook } from './playbook.mjs';
import { spectral } from './spectral.mjs';
import { round } from './statistics.mjs';
import { tables } from './tables.mjs';

/**
 * @typedef {Awaited<ReturnType<typeof measure>>} Results
 * @typedef {Results['sizes'][number]} SizeResults
 * @typedef {Results['memory'][number]} MemoryResults
 */

/** How far off its goal a ratio may be before the run fails: shared machines are noisy, a broken design is not. */
const FAR_OFF = 10;

try {
  await main();
} catch (error) {
  console.error(error instanceof Missing || !(error instanceof Error) ? String(error) : error.message);
  // Not the exit code alone: a server that still runs would keep this process waiting for it.
  process.exit(2);
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const earlier = options.compare && JSON.parse(readFileSync(options.compare, 'utf8'));
  for (const bundle of ['server.js', 'cli.js', 'extension.js'])
    if (!existsSync(join(options.dist, bundle)))
      throw new Error(`There is no ${bundle} in ${options.dist}: run "npm run build" first.`);

  const results = await measure(options);
  console.log(tables(results));
  if (earlier) console.log(comparison(earlier, results));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(results, undefined, 2)}\n`);
  const far = judge(results).filter(({ unit, off }) => unit === 'times' && off > FAR_OFF);
  for (const { name } of far) console.log(`\nMore than ${FAR_OFF} times off its goal: ${name}`);
  process.exitCode = far.length > 0 ? 1 : 0;
}

/** @param {ReturnType<typeof readOptions>} options */
async function measure(options) {
  const [other, linter] = [await otherServer(), await spectral()];
  const folder = temporaryFolder('bench');
  const flags = await flagsOfClient(other.node, options.dist);
  const profile = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
  const setups = {
    ours: {
      name: /** @type {const} */ ('ours'),
      node: other.node,
      args: [...flags, ...profile, join(options.dist, 'server.js')],
      folder,
    },
    theirs: {
      name: /** @type {const} */ ('theirs'),
      node: other.node,
      args: [other.script],
      folder,
      schema: join(ROOT, 'schemas/generated/service-playbook.en.schema.json'),
    },
  };
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    node: other.nodeVersion,
    other: `yaml-language-server ${other.version}`,
    linter: `Spectral ${linter.version}`,
    loadBefore: loadavg().map(round),
  };
  const sample = written(folder, 400);
  await whileSaying('first run', () => firstRun(setups, sample.file, sample.text));
  const start = await whileSaying('starting', () => measureStart(setups, options.starts));
  const activation = await whileSaying('activating', () =>
    measureActivation(other.node, options.dist, options.starts),
  );
  const staffing = await whileSaying('staffing', () => measureStaffing(other.node, folder));
  const formatted = written(folder, 16_000);
  const rows = await whileSaying('tables', () => measureRows(other.node, options.dist, folder));
  const formatting = await whileSaying('formatting', () =>
    measureFormatting(other.node, folder, formatted.file),
  );
  const previewOf = (/** @type {number} */ replies) =>
    whileSaying(`preview of ${replies} replies`, () =>
      measurePreview(options.dist, folder, options.starts, replies),
    );
  const [preview, largePreview] = [await previewOf(300), options.short ? undefined : await previewOf(5_000)];
  const form = await whileSaying('form', () => measureForm(options.dist, folder, options.starts));
  const sizes = [];
  for (const lines of options.sizes) {
    const { file, text } = written(folder, lines);
    sizes.push(
      await whileSaying(
        `${lines} lines`,
        () => measureSize(setups, text, file, options.rounds(lines)),
        60_000,
      ),
    );
  }
  const memory = [];
  const large = options.sizes.filter((lines) => lines >= 16_000);
  for (const lines of large.length > 0 ? large : [Math.max(...options.sizes)]) {
    const { file, text } = written(folder, lines);
    const measured = await whileSaying(
      `memory at ${lines} lines`,
      async () => ({
        lines,
        // Ours makes them all: how it grows is a goal of its own.
        ours: await measureMemory(setups.ours, file, text, { ...options.memory, seconds: 600 }),
        theirs: await measureMemory(setups.theirs, file, text, options.memory),
      }),
      60_000,
    );
    memory.push(measured);
  }
  const commandLine = await whileSaying('command line', () =>
    measureCommandLine({
      node: other.node,
      cli: join(options.dist, 'cli.js'),
      spectral: linter.script,
      folder,
      ...options.commandLine,
    }),
  );
  const workspace = await whileSaying('workspace', () =>
    measureWorkspace({
      node: other.node,
      args: setups.ours.args,
      cli: join(options.dist, 'cli.js'),
      folder,
      rounds: options.commandLine.rounds,
    }),
  );
  const vsixKilobytes = existsSync(options.vsix) ? round(statSync(options.vsix).size / 1024) : undefined;
  const loadAfter = loadavg().map(round);
  say(`load of the machine: ${machine.loadBefore.join(' ')} before, ${loadAfter.join(' ')} after`);
  return {
    when: new Date().toISOString(),
    machine: { ...machine, loadAfter },
    start,
    activation,
    staffing,
    formatting,
    rows,
    preview,
    largePreview,
    form,
    sizes,
    memory,
    commandLine,
    workspace,
    vsixKilobytes,
  };
}

/** @param {string} folder @param {number} lines */
function written(folder, lines) {
  const file = join(folder, `shop-of-${lines}.playbook.yaml`);
  const text = playbook(lines);
  writeFileSync(file, text);
  return { file, text };
}
