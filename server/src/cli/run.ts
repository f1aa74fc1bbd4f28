import { localeOf } from '../../../schemas/text';
import { checkCommand } from './check';
import { exit } from './exit';
import { usage } from './words';

/** Runs the command line. Prints to the process's own streams and gives the exit code. */
export async function runCli(words: readonly string[]): Promise<number> {
  const locale = localeOf(systemLanguage());
  const [command, ...rest] = words;
  if (command === 'check') return checkCommand(rest, locale);
  const asked = command === '--help' || command === '-h' || command === 'help';
  (asked ? process.stdout : process.stderr).write(`${usage[locale]}\n`);
  return asked ? exit.clean : exit.usage;
}

/** The language that the system asks for; none where it asks for no language at all (`C`, `POSIX`). */
function systemLanguage(): string | undefined {
  const asked = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG;
  return asked && !/^(?:C|POSIX)\b/.test(asked) ? asked : undefined;
}
