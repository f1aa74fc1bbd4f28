/** Runs a folder of compiled mocha suites in a process of their own, and reads the results that the reporter leaves. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child.mjs';
import { drop, temporaryFolder } from './temp.mjs';

/**
 * @typedef {{ title: string, message: string }} Failure
 * @typedef {{ passes: { title: string }[], failures: Failure[], pending: { title: string }[] }} MochaResults
 *   what a run leaves in the file SERVICE_PLAYBOOK_RESULTS
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Figures
 */

export const REPORTER = fileURLToPath(new URL('results-reporter.mjs', import.meta.url));

/**
 * @typedef {{ testTimeout?: number, timeout?: number, each?: boolean, quiet?: boolean, env?: Record<string, string> }} Options
 *
 * @param {string} root of the project
 * @param {string} folder of `*.test.js`
 * @param {Options} [options]
 * @returns {Promise<Figures>}
 */
export async function runMocha(root, folder, options = {}) {
  const suites = await suitesIn(root, folder);
  if (suites.length === 0) return failure(folder, `no *.test.js in ${folder}`);
  return runSuites(root, folder, suites, options);
}

/** @param {string} root of the project @param {string} folder of `*.test.js` */
export async function suitesIn(root, folder) {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.test.js')).map((name) => join(folder, name));
}

/**
 * @param {string} root of the project
 * @param {string} title of the failure that is none of a test
 * @param {readonly string[]} suites
 * @param {Options} [options]
 * @returns {Promise<Figures>}
 */
export async function runSuites(root, title, suites, options = {}) {
  const { testTimeout = 60_000, timeout = 1_200_000, each = false, quiet = false } = options;
  return withResultsFile(async (file) => {
    const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
    const flags = [
      '--no-config',
      '--no-package',
      '--exit',
      '--require',
      join(root, 'test/harness/same-cases.mjs'),
      '--reporter',
      REPORTER,
      '--timeout',
      String(testTimeout),
    ];
    const report = { SERVICE_PLAYBOOK_RESULTS: file, SERVICE_PLAYBOOK_REPORT: each ? 'each' : '' };
    const env = { ...process.env, ...options.env, ...report };
    const { code, output } = await run(process.execPath, [mocha, ...flags, ...suites], {
      cwd: root,
      env,
      timeout,
      echo: !quiet,
    });
    if (code === 124) return failure(title, `no end after ${timeout / 1000} s`);
    const result = await figures(file, title, output);
    // Every test passed and mocha still complains: something broke outside the tests.
    return code !== 0 && result.failed === 0
      ? failure(title, `mocha ended with ${code}\n${output.slice(-2000)}`)
      : result;
  });
}

/**
 * Runs suites two at a time, each in a process of its own, in their order: what takes longest stands first, so that none
 * waits for it.
 *
 * @param {string} root of the project
 * @param {readonly string[]} suites
 * @param {Options} [options] for each of them
 * @returns {Promise<Figures>}
 */
export async function runInPairs(root, suites, options = {}) {
  const left = [...suites];
  /** @type {Figures[]} */
  const done = [];
  const work = async () => {
    for (let suite = left.shift(); suite !== undefined; suite = left.shift())
      done.push(await runSuites(root, suite, [suite], options));
  };
  await Promise.all([work(), work()]);
  return sumOf(done);
}

/** @param {readonly Figures[]} parts @returns {Figures} */
function sumOf(parts) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    parts.reduce((total, figures) => total + figures[key], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: parts.flatMap(({ failures }) => failures),
  };
}

/** @template T @param {(file: string) => Promise<T>} work */
export async function withResultsFile(work) {
  const folder = temporaryFolder('results');
  try {
    return await work(join(folder, 'results.json'));
  } finally {
    drop(folder);
  }
}

/**
 * @param {string} file the results
 * @param {string} title of the failure that it is to have left none
 * @param {string} otherwise what explains why there is none
 * @returns {Promise<Figures>}
 */
export async function figures(file, title, otherwise) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return failure(title, `the run left no results\n${otherwise.slice(-2000)}`);
  const { passes, failures, pending } = /** @type {MochaResults} */ (JSON.parse(text));
  if (passes.length + failures.length === 0) return failure(title, 'no test ran');
  return { passed: passes.length, failed: failures.length, skipped: pending.length, failures };
}

/**
 * @param {string} title
 * @param {string} message
 * @returns {Figures}
 */
export function failure(title, message) {
  return { passed: 0, failed: 1, skipped: 0, failures: [{ title, message }] };
}
