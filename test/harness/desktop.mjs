/** A VS Code for the desktop: the one installed here, or one that the update server would give. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { which } from './debian.mjs';

const UPDATE_SERVER = 'https://update.code.visualstudio.com/api/releases/stable';

/** Where the executable lies as seen from the folder of the real `code` command. */
const BESIDE_CODE = ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code'];

/** @returns {string | undefined} the executable of an installed VS Code: VSCODE_PATH, or what `code` on PATH starts */
export function installedExecutable() {
  const named = process.env.VSCODE_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const command = which('code');
  if (!command) return undefined;
  const folder = dirname(realpathSync(command));
  return BESIDE_CODE.map((path) => resolve(folder, path)).find(existsSync);
}

/** Whether the update server answers; closed networks let such a request hang, hence the short patience. */
export async function updateServerAnswers() {
  try {
    return (await fetch(UPDATE_SERVER, { method: 'HEAD', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

export const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
