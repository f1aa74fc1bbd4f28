/**
 * `npm run fuzz -- --minutes N`: the laws of `test/property/` and of the server's traffic on cases that no run has tried,
 * each suite in turn with the next seed, for so many minutes (10). Seeds that have failed before come first.
 * `--seed S` begins with that seed, `--only grid,import` takes these suites only. A failure is told at once with what
 * runs it again, its counterexample is written below `out/fuzz/`, and its seed is kept in `test/fuzz-seeds.json`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { node, ROOT } from './harness/project.mjs';
import { runSuites, suitesIn } from './harness/mocha-results.mjs';

/** @typedef {{ suite: string, seed: number }} Kept a suite without folder and ending, and a seed with which it has failed */

const KEPT = join(ROOT, 'test/fuzz-seeds.json');
const OUT = join(ROOT, 'out/fuzz');
const LAST_SEED = 2 ** 31;

/** @param {string} name */
function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
const minutes = Number(option('minutes') ?? 10);
const first = Number(option('seed') ?? Date.now() % LAST_SEED);
const only = option('only')?.split(',');
if (!(minutes > 0) || !Number.isInteger(first) || first < 0) {
  console.error('npm run fuzz -- [--minutes N] [--seed N] [--only suite,suite]');
  process.exit(2);
}

/** @param {string} file */
const nameOf = (file) => basename(file, '.test.js');

/** The suites that have cases of their own for each seed. */
async function seededSuites() {
  const all = [...(await suitesIn(ROOT, 'out/test/property')), 'out/test/protocol/traffic.test.js'];
  const texts = await Promise.all(all.map((file) => readFile(join(ROOT, file), 'utf8').catch(() => '')));
  return all.filter(
    (file, index) =>
      /require\("fast-check"\)|^\/\/ test\/property\/seeds\.ts/m.test(texts[index]) &&
      (only?.includes(nameOf(file)) ?? true),
  );
}

/** @returns {Promise<Kept[]>} */
const keptSeeds = async () => JSON.parse(await readFile(KEPT, 'utf8').catch(() => '[]'));

/** @type {Map<string, { runs: number, tests: number, failed: number, seconds: number }>} */
const figures = new Map();

/** @param {string} file @param {number} seed */
async function tryOut(file, seed) {
  const started = Date.now();
  const suite = nameOf(file);
  const { passed, failed, failures } = await runSuites(ROOT, suite, [file], {
    testTimeout: 1_200_000,
    timeout: 3_600_000,
    quiet: true,
    env: { SERVICE_PLAYBOOK_SEED: String(seed) },
  });
  const own = figures.get(suite) ?? { runs: 0, tests: 0, failed: 0, seconds: 0 };
  const seconds = (Date.now() - started) / 1000;
  figures.set(suite, {
    runs: own.runs + 1,
    tests: own.tests + passed + failed,
    failed: own.failed + failed,
    seconds: own.seconds + seconds,
  });
  console.log(`${failed > 0 ? 'FAILED' : 'ok'} ${suite}, seed ${seed} (${seconds.toFixed(1)} s)`);
  if (failed > 0) await keep(suite, seed, failures);
}

/** @param {string} suite @param {number} seed @param {readonly import('./harness/mocha-results.mjs').Failure[]} failures */
async function keep(suite, seed, failures) {
  const again = `npm run fuzz -- --seed ${seed} --only ${suite} --minutes 0.01`;
  const text = failures.map(({ title, message }) => `${title}\n${message}\n`).join('\n');
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, `${suite}-${seed}.txt`), `${again}\n\n${text}`);
  console.log(`  again: ${again}\n${text.slice(0, 3000).replace(/^/gm, '  ')}`);
  const kept = await keptSeeds();
  if (kept.some((one) => one.suite === suite && one.seed === seed)) return;
  const lines = [...kept, { suite, seed }].map((one) => `  ${JSON.stringify(one)}`);
  await writeFile(KEPT, `[\n${lines.join(',\n')}\n]\n`);
}

const built = await node('esbuild.js', '--tests');
if (built.code !== 0) process.exit(1);
const suites = await seededSuites();
if (suites.length === 0) {
  console.error(`No such suite: ${only?.join(', ')}.`);
  process.exit(2);
}
const end = Date.now() + minutes * 60_000;
const isTime = () => Date.now() < end;
for (const { suite, seed } of option('seed') === undefined ? await keptSeeds() : []) {
  const file = suites.find((one) => nameOf(one) === suite);
  if (file && isTime()) await tryOut(file, seed);
}
// Short runs begin somewhere else each time, so that all suites have their turn.
for (let nth = 0; nth === 0 || isTime(); nth++)
  await tryOut(suites[(first + nth) % suites.length], (first + Math.floor(nth / suites.length)) % LAST_SEED);

console.log('\n| suite | seeds | tests | failed | seconds |\n|---|---|---|---|---|');
for (const [suite, { runs, tests, failed, seconds }] of [...figures].sort())
  console.log(`| ${suite} | ${runs} | ${tests} | ${failed} | ${seconds.toFixed(0)} |`);
const failed = [...figures.values()].reduce((sum, one) => sum + one.failed, 0);
console.log(`\nseeds from ${first}; ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
