/**
 * The layers of the test run, cheapest first. Each answers with its figures; a check such as the linter counts as one
 * test. The modules that need installed packages are loaded late, since `install` may just have brought them.
 */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, runInPairs, runMocha, suitesIn } from './mocha-results.mjs';
import { ROOT, node, npmCi, packagesAreInstalled } from './project.mjs';
import { run } from './child.mjs';
import { whileSaying } from './progress.mjs';
import { temporaryFolder } from './temp.mjs';

/**
 * @typedef {import('./mocha-results.mjs').Figures} Figures
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} doing what it does, for the screen
 * @property {boolean} [isCheck] reads the source only: runs at the same time as its neighbours of this kind
 * @property {boolean} [needsBuild] counted as failed, and not run, when the build failed
 * @property {() => Promise<Figures>} work
 */

/** @type {readonly Layer[]} */
export const LAYERS = [
  { name: 'install', doing: 'packages as package-lock.json says', work: install },
  {
    name: 'format',
    doing: 'prettier --check',
    isCheck: true,
    work: () => check('format', tool('prettier/bin/prettier.cjs', '--check', '.')),
  },
  {
    name: 'lint',
    doing: 'eslint',
    isCheck: true,
    work: () => check('lint', tool('eslint/bin/eslint.js', '--max-warnings', '0', '.')),
  },
  {
    name: 'types',
    doing: 'TypeScript',
    isCheck: true,
    work: () => check('types', npm('run', '--silent', 'check:types')),
  },
  { name: 'build', doing: 'bundles and compiled tests', work: build },
  { name: 'service', doing: 'the language service', work: () => runMocha(ROOT, 'out/test/service') },
  {
    name: 'property',
    doing: 'what must hold for any text, any row of edits, any row of fixes',
    work: properties,
  },
  {
    name: 'protocol',
    doing: 'the server through its protocol',
    work: () => inPairs('out/test/protocol'),
  },
  { name: 'tables', doing: 'tables that LibreOffice writes and opens', work: tables },
  { name: 'editor', doing: 'the extension in a real extension host', needsBuild: true, work: editor },
  {
    name: 'ui',
    doing: 'the editor as a person sees it',
    needsBuild: true,
    work: () => inBrowser('out/test/ui', inPairs),
  },
  {
    name: 'clients',
    doing: 'other editors that speak the protocol',
    needsBuild: true,
    work: clients,
  },
  {
    name: 'package',
    doing: 'the packages that users install, and the programs that read what they write',
    needsBuild: true,
    work: packages,
  },
];

async function install() {
  if (packagesAreInstalled()) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  const { code, output } = await whileSaying('npm ci (packages from the npm registry)', npmCi);
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  return failure(
    'install',
    `npm ci could not fetch or install the packages from the npm registry:\n${output.slice(-2000)}`,
  );
}

async function build() {
  const bundles = await node('esbuild.js', '--production');
  return check('build', async () => (bundles.code === 0 ? node('esbuild.js', '--tests') : bundles));
}

/** The suite that takes longest comes first. */
async function properties() {
  const isLongest = (/** @type {string} */ suite) => suite.endsWith('cut-anywhere.test.js');
  const suites = await suitesIn(ROOT, 'out/test/property');
  const inOrder = [...suites.filter(isLongest), ...suites.filter((suite) => !isLongest(suite))];
  return runInPairs(ROOT, inOrder, { testTimeout: 300_000, timeout: 1_200_000 });
}

/** LibreOffice is found or fetched first, outside the time limits of the tests. */
async function tables() {
  try {
    const { findLibreOffice } = await import('./libreoffice.mjs');
    const SOFFICE_PATH = await findLibreOffice();
    return await runMocha(ROOT, 'out/test/tables', { testTimeout: 120_000, env: { SOFFICE_PATH } });
  } catch (error) {
    return failure('tables', error instanceof Error ? error.message : String(error));
  }
}

async function editor() {
  const { runInEditor } = await import('./run-in-editor.mjs');
  const tests = join(ROOT, 'out/test/editor/index.js');
  // A copy, since commands write into the folder that is open.
  const workspace = temporaryFolder('samples');
  await cp(join(ROOT, 'samples'), workspace, { recursive: true });
  return runInEditor({ extension: ROOT, tests, workspace });
}

/** The editors are found or fetched first, outside the time limits of the tests. */
async function clients() {
  try {
    const { findClients } = await import('./clients.mjs');
    await findClients();
    return await runMocha(ROOT, 'out/test/clients', { testTimeout: 150_000, each: true });
  } catch (error) {
    return failure('clients', error instanceof Error ? error.message : String(error));
  }
}

/** What the packages are tried with is found or fetched first, outside the time limits of the tests. */
async function packages() {
  try {
    const [{ nodeVersions }, { findConsumers }, { yamlServer }, { sarifMultitool }] = await Promise.all([
      import('./node-versions.mjs'),
      import('./consumers.mjs'),
      import('./yaml-server.mjs'),
      import('./sarif-multitool.mjs'),
    ]);
    await nodeVersions();
    await findConsumers();
    await yamlServer();
    await sarifMultitool();
    return await inBrowser('out/test/package', together);
  } catch (error) {
    return failure('package', error instanceof Error ? error.message : String(error));
  }
}

/**
 * What suites that open the browser VS Code need is fetched first, outside their time limits.
 *
 * @param {string} folder of the suites
 * @param {typeof together} runSuites
 */
async function inBrowser(folder, runSuites) {
  try {
    const [{ vscodeFiles }, { findChromium }] = await Promise.all([
      import('./vscode-files.mjs'),
      import('./chromium.mjs'),
    ]);
    await vscodeFiles();
    const CHROME_PATH = await findChromium();
    return await runSuites(folder, {
      // Some waits in a row, each of which may take all the patience there is on a slow machine.
      testTimeout: 300_000,
      timeout: 1_500_000,
      each: true,
      env: { CHROME_PATH },
    });
  } catch (error) {
    return failure(folder, error instanceof Error ? error.message : String(error));
  }
}

/** The suites of a folder in one process. @param {string} folder @param {import('./mocha-results.mjs').Options} [options] */
function together(folder, options) {
  return runMocha(ROOT, folder, options);
}

/**
 * The suites of a folder two at a time: each waits most of its time for a process or a page.
 *
 * @type {typeof together}
 */
async function inPairs(folder, options) {
  return runInPairs(ROOT, await suitesIn(ROOT, folder), options);
}

/** @param {string} script of an installed package @param {string[]} args */
function tool(script, ...args) {
  return () => node(join('node_modules', script), ...args);
}

/** @param {string[]} args */
function npm(...args) {
  return () => run('npm', args, { cwd: ROOT, echo: true, timeout: 10 * 60_000 });
}

/**
 * @param {string} title
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {Promise<Figures>}
 */
async function check(title, work) {
  const { code, output } = await work();
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  return failure(title, output.trim().slice(-3000) || `ended with ${code}`);
}
