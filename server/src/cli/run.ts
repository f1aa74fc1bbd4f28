import { version } from '../../../package.json';
import { type Locale, say } from '../../../schemas/text';
import { nearest } from '../service';
import { checkCommand } from './commands/check';
import { diffCommand } from './commands/diff';
import { driftCommand } from './commands/drift';
import { explainCommand } from './commands/explain';
import { exportCommand } from './commands/export';
import { formatCommand } from './commands/format';
import { importCommand } from './commands/import';
import { mcpCommand } from './commands/mcp';
import { printCommand } from './commands/print';
import { rulesCommand } from './commands/rules';
import { simulateCommand } from './commands/simulate';
import { wordsCommand } from './commands/words';
import { exit } from './exit';
import { systemLocale } from './locale';
import { usage } from './usage';
import { messages } from './words';

type Command = (words: readonly string[], systemLocale: Locale) => Promise<number>;

const commands: Readonly<Record<Exclude<keyof typeof usage, 'all'>, Command>> = {
  check: checkCommand,
  format: formatCommand,
  simulate: simulateCommand,
  rules: rulesCommand,
  explain: explainCommand,
  words: wordsCommand,
  import: importCommand,
  export: exportCommand,
  drift: driftCommand,
  diff: diffCommand,
  print: printCommand,
  mcp: mcpCommand,
};

/** Runs the command line. Prints to the process's streams and returns the exit code. */
export async function runCli(words: readonly string[]): Promise<number> {
  const locale = systemLocale();
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') return print(`${version}\n`);
  if (name === '--help' || name === '-h' || (name === 'help' && !isCommand(rest[0])))
    return print(usage.all[locale]);
  if (name === 'help' && isCommand(rest[0])) return print(usage[rest[0]][locale]);
  if (!isCommand(name)) return refuse(name, locale);
  if (rest.includes('--help') || rest.includes('-h')) return print(usage[name][languageOf(rest, locale)]);
  return commands[name](rest, locale);
}

const isCommand = (name: string | undefined): name is keyof typeof commands =>
  name !== undefined && Object.hasOwn(commands, name);

function print(text: string): number {
  process.stdout.write(text);
  return exit.clean;
}

function refuse(name: string | undefined, locale: Locale): number {
  const meant = name === undefined ? undefined : nearest(name, Object.keys(commands));
  const unknownCommand = name === undefined ? '' : `${say(messages.noCommand, locale, { name })}`;
  const hint = meant ? say(messages.meant, locale, { meant }) : '';
  process.stderr.write(`${unknownCommand}${hint}${unknownCommand ? '\n\n' : ''}${usage.all[locale]}`);
  return exit.usage;
}

/** The language of the help: `--lang en`, or the system's. */
function languageOf(words: readonly string[], locale: Locale): Locale {
  const asked = /--lang[= ](zh|en)\b/.exec(words.join(' '))?.[1];
  return (asked as Locale | undefined) ?? locale;
}
