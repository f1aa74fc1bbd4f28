/** Where the browser finds a folder, with our extension in it. */
import { resolve } from 'node:path';

/**
 * The address that opens a folder, or a workspace of several; its `payload` says which extensions to develop and which
 * tests to run.
 *
 * @param {import('./vscode-server.mjs').VsCodeServer} server
 * @param {object} what
 * @param {string} what.workspace a folder, a `.code-workspace` file, or the URI of a folder that is on no disk
 * @param {string} [what.file]
 * @param {readonly string[]} [what.extensions]
 * @param {string} [what.tests]
 * @param {boolean} [what.web]
 */
export function addressOf({ address, authority }, { workspace, file, extensions = [], tests, web }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${resolve(path)}`;
  const isVirtual = /^[a-z]+:\//.test(workspace);
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (file) payload.push(['openFile', isVirtual ? `${workspace}/${file}` : remote(resolve(workspace, file))]);
  for (const extension of extensions) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (extensions.length > 0 && web) payload.push(['extensionDevelopmentKind', 'web']);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const opened = isVirtual ? workspace : resolve(workspace);
  return `${address}?${kind}=${encodeURI(opened)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
