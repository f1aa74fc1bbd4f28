import { isPlaybookCommand, isTableCommand } from './at-once';
import { systemLocale } from './locale';

/**
 * Runs a command. Commands are bundles of their own, a hundred times as large as the one that answers at once. Prints to
 * the process's streams and returns the exit code.
 */
export async function runCli(words: readonly string[]): Promise<number> {
  const locale = systemLocale();
  const [name, ...rest] = words;
  if (isTableCommand(name)) return (await import('./table-commands')).tableCommands[name](rest, locale);
  const { playbookCommands, refuse } = await import('./playbook-commands');
  return isPlaybookCommand(name) ? playbookCommands[name](rest, locale) : refuse(name, locale);
}
