import { isMainThread } from 'node:worker_threads';
import type { Locale } from '../../../schemas/text';
import type { PlaybookCommand } from './at-once';
import { checkCommand } from './commands/check';
import { explainCommand } from './commands/explain';
import { formatCommand } from './commands/format';
import { rulesCommand } from './commands/rules';
import { simulateCommand } from './commands/simulate';
import { staffingCommand } from './commands/staffing';
import { wordsCommand } from './commands/words';
import { serveMainThread } from './worker';

export { refuse } from './refuse';

/** Prints to the process's streams and returns the exit code. */
export type Command = (words: readonly string[], systemLocale: Locale) => Promise<number>;

export const playbookCommands: Readonly<Record<PlaybookCommand, Command>> = {
  check: checkCommand,
  format: formatCommand,
  simulate: simulateCommand,
  staffing: staffingCommand,
  rules: rulesCommand,
  explain: explainCommand,
  words: wordsCommand,
};

// Each thread of a check loads this bundle anew (threads.ts).
if (!isMainThread) serveMainThread();
