/**
 * Child processes that never outlive us: each leads a process group of its own (npm, VS Code and mocha start children
 * of their own), and every group still running is ended when this process ends, by Ctrl+C too.
 */
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const posix = process.platform !== 'win32';

process.once('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));
process.once('SIGINT', () => endWith(130));
process.once('SIGTERM', () => endWith(143));
process.once('SIGHUP', () => endWith(129));

/** Children are asked first, since they have children in groups of their own. @param {number} code */
async function endWith(code) {
  await Promise.all([...running].map((child) => stop(child)));
  process.exit(code);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  // npm, npx and code are .cmd files on Windows, which only a shell starts.
  const shell = !posix && !command.endsWith('.exe');
  const child = spawn(command, args, { shell, ...options, detached: posix });
  running.add(child);
  child.once('error', () => running.delete(child));
  child.once('exit', () => {
    // What the leader left behind is ended with it.
    if (posix) signal(child, 'SIGKILL');
    running.delete(child);
  });
  return child;
}

/**
 * Ends a child and all that it started: politely first, by force after `patience` milliseconds.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stop(child, patience = 3000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const force = setTimeout(() => signal(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(force);
}

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the command could not be started, 124 when it ran out of time
 * @property {string} output the end of what it wrote
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { echo?: boolean, timeout?: number }} [options] `echo` shows its
 *   lines as they come
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { echo = false, timeout, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    let late = false;
    const clock = timeout && setTimeout(() => ((late = true), stop(child)), timeout);
    const collect = (/** @type {NodeJS.WriteStream} */ screen) => (/** @type {Buffer} */ chunk) => {
      if (echo) screen.write(chunk);
      output = (output + chunk).slice(-20_000);
    };
    child.stdout?.on('data', collect(process.stdout));
    child.stderr?.on('data', collect(process.stderr));
    child.once('error', (error) => {
      clearTimeout(clock || undefined);
      resolve({ code: 127, output: String(error.message) });
    });
    child.once('close', (code) => {
      clearTimeout(clock || undefined);
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    if (posix) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // Already gone.
  }
}
