import { exit } from './exit';
import { tell } from './notes';
import { BadUsage } from './options';

/** Runs a command; a usage error is printed and gives its exit code. */
export async function refused(run: () => number | Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error;
    tell([error.message]);
    return exit.usage;
  }
}
