/** Starts and stops the VS Code server: the real workbench and a real Node extension host, shown by a browser. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, start, stop } from './child.mjs';
import { drop, temporaryFolder } from './temp.mjs';
import { vscodeFiles } from './vscode-files.mjs';

/** Quiet, and the same on every machine: nothing pops up, nothing phones home, no AI chat beside the editor. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'editor.fontFamily': 'monospace, "Noto Sans CJK SC"',
};

/**
 * @typedef {object} VsCodeServer
 * @property {string} address where a browser finds it
 * @property {string} authority the host and port by which the workbench names its files
 * @property {(vsix: string) => Promise<void>} install installs a packaged extension
 * @property {() => Promise<void>} stop
 *
 * @param {{ settings?: Record<string, unknown>, trusted?: boolean, port?: number, env?: Record<string, string> }} [options]
 * @returns {Promise<VsCodeServer>}
 */
export async function startServer({ settings = {}, trusted = true, port = 0, env = {} } = {}) {
  const { node, main } = await vscodeFiles();
  const folder = temporaryFolder('vscode');
  const extensions = join(folder, 'extensions');
  const user = join(folder, 'data/User');
  await mkdir(extensions);
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));

  const folders = ['--server-data-dir', folder, '--extensions-dir', extensions];
  const child = start(
    node,
    [
      main,
      ...folders,
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
      // The workbench heeds the address's `payload` (extension under development, its tests) only with this driver.
      '--enable-smoke-test-driver',
      ...(trusted ? ['--disable-workspace-trust'] : []),
    ],
    // No marketplace: whatever asks it would wait for a network.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env } },
  );
  const close = async () => {
    await stop(child);
    drop(folder);
  };
  try {
    const authority = `127.0.0.1:${await boundPort(child)}`;
    return {
      address: `http://${authority}/`,
      authority,
      install: async (vsix) => {
        const { code, output } = await run(node, [main, '--install-extension', vsix, ...folders], {
          timeout: 60_000,
        });
        if (code !== 0) throw new Error(`VS Code did not install ${vsix}:\n${output}`);
      },
      stop: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The port that the server chose; by the time it says so it answers.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function boundPort(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const clock = setTimeout(
      () => reject(new Error(`The VS Code server did not start in 60 s:\n${output}`)),
      60_000,
    );
    const read = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
      if (port) clearTimeout(clock);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${output}`)));
  });
}
