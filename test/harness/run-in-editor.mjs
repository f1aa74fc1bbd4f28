/**
 * Runs a compiled suite in a real extension host: in the desktop VS Code where there is one (or its update server
 * answers) and a display, otherwise in the browser VS Code. The suite is the same for both.
 */
import { fileURLToPath } from 'node:url';
import { cacheRoot } from './cache.mjs';
import { run } from './child.mjs';
import { which } from './debian.mjs';
import { hasDisplay, installedExecutable, updateServerAnswers } from './desktop.mjs';
import { openEditor } from './editor.mjs';
import { REPORTER, failure, figures, withResultsFile } from './mocha-results.mjs';
import { Missing, say } from './progress.mjs';
import { drop, temporaryFolder } from './temp.mjs';
import { runsHere } from './vscode-files.mjs';

const ELECTRON_RUN = fileURLToPath(new URL('electron-run.mjs', import.meta.url));

/**
 * @typedef {{ extension: string, tests: string, workspace: string, timeout?: number }} EditorRun absolute paths
 * @param {EditorRun} what
 * @returns {Promise<import('./mocha-results.mjs').Figures>}
 */
export function runInEditor(what) {
  return withResultsFile(async (file) => {
    const env = {
      SERVICE_PLAYBOOK_RESULTS: file,
      SERVICE_PLAYBOOK_REPORTER: REPORTER,
      SERVICE_PLAYBOOK_REPORT: 'each',
    };
    try {
      const trouble = (await desktopIsPossible()) ? await inDesktop(what, env) : await inBrowser(what, env);
      return await figures(file, 'editor', trouble);
    } catch (error) {
      if (error instanceof Missing) return failure('editor', error.message);
      return failure('editor', String(error instanceof Error ? error.stack : error));
    }
  });
}

async function desktopIsPossible() {
  if (!hasDisplay && !which('xvfb-run')) return false;
  return installedExecutable() !== undefined || (await updateServerAnswers()) || !runsHere;
}

/**
 * @param {EditorRun} what
 * @param {Record<string, string>} env
 * @returns {Promise<string>} what explains missing results
 */
async function inDesktop({ extension, tests, workspace, timeout = 300_000 }, env) {
  const executable = installedExecutable();
  say(
    executable
      ? `in ${executable}`
      : 'in the desktop VS Code (fetched from its update server the first time)',
  );
  const profile = temporaryFolder('profile');
  const job = JSON.stringify({ executable, extension, tests, workspace, profile, cache: cacheRoot() });
  const command = [...(hasDisplay ? [] : ['xvfb-run', '-a']), process.execPath, ELECTRON_RUN, job];
  const patience = executable ? timeout : timeout + 600_000;
  const [program = process.execPath, ...args] = command;
  const { code, output } = await run(program, args, {
    env: { ...process.env, ...env },
    timeout: patience,
    echo: true,
    shell: false,
  });
  drop(profile);
  if (code === 124) return `no end after ${patience / 1000} s`;
  return executable
    ? output
    : `VS Code from update.code.visualstudio.com could not be fetched or run:\n${output}`;
}

/**
 * @param {EditorRun} what
 * @param {Record<string, string>} env
 * @returns {Promise<string>} what explains missing results
 */
async function inBrowser({ extension, tests, workspace, timeout = 300_000 }, env) {
  say('in the browser VS Code');
  const editor = await openEditor({ extension, tests, workspace, env, onLine: (line) => console.log(line) });
  /** @type {NodeJS.Timeout | undefined} */
  let clock;
  try {
    const late = new Promise((done) => (clock = setTimeout(done, timeout, 'late')));
    const end = await Promise.race([editor.exitCode, late]);
    return end === 'late' ? `no end after ${timeout / 1000} s` : editor.lines.slice(-30).join('\n');
  } finally {
    clearTimeout(clock);
    await editor.close();
  }
}
