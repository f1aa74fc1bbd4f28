/** Where the browser finds a folder, with our extension in it. */
import { resolve } from 'node:path';

/**
 * The address that opens a folder; its `payload` says which extension to develop and which tests to run.
 *
 * @param {import('./vscode-server.mjs').VsCodeServer} server
 * @param {{ workspace: string, file?: string, extension?: string, tests?: string, web?: boolean }} what
 */
export function addressOf({ address, authority }, { workspace, file, extension, tests, web }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${resolve(path)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (file) payload.push(['openFile', remote(resolve(workspace, file))]);
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (extension && web) payload.push(['extensionDevelopmentKind', 'web']);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  return `${address}?folder=${encodeURI(resolve(workspace))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
