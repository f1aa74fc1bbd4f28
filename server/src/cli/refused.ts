import { exit } from './exit';
import { BadUsage } from './options';

/** Runs a command; wrong usage is told and gives its exit code. */
export function refused<T>(run: () => T): T | number {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exit.usage;
  }
}
