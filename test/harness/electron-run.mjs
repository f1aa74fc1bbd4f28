/**
 * Runs a suite in the desktop VS Code; a process of its own so that it can stand under xvfb-run and be ended when it
 * hangs, which `runTests` cannot. Argument: JSON of `{ executable?, extension, tests, workspace, profile, cache }`.
 */
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

const VERSION = '1.139.1';

const { executable, extension, tests, workspace, profile, cache } = JSON.parse(process.argv[2] ?? '{}');
const cachePath = join(cache, 'desktop');
try {
  await runTests({
    vscodeExecutablePath: executable ?? (await downloadAndUnzipVSCode({ version: VERSION, cachePath })),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [
      workspace,
      // A profile of its own, else an open VS Code would take over.
      ...[
        `--user-data-dir=${profile}`,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
      ],
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
