import { version } from '../../../package.json';
import type { Locale } from '../../../schemas/text';
import { systemLocale } from './locale';
import { usage } from './usage';

/** A command of the command line. */
export type CommandName = Exclude<keyof typeof usage, 'all'>;
export type TableCommand = (typeof ofTables)[number];
export type PlaybookCommand = Exclude<CommandName, TableCommand>;

/** The commands that need the code of tables. */
const ofTables = [
  'roster',
  'import',
  'export',
  'drift',
  'diff',
  'approve',
  'release',
  'print',
  'mcp',
  'open',
] as const satisfies readonly CommandName[];

export const commandNames = Object.keys(usage).filter((name): name is CommandName => name !== 'all');

/** Whether a word is a command. */
export const isCommand = (word: string | undefined): word is CommandName =>
  commandNames.some((name) => name === word);

/** Whether a word is one of the commands that need the code of tables. */
export const isTableCommand = (word: string | undefined): word is TableCommand =>
  ofTables.some((name) => name === word);

/** Whether a word is any other command. */
export const isPlaybookCommand = (word: string | undefined): word is PlaybookCommand =>
  isCommand(word) && !isTableCommand(word);

/** What is answered without loading any command: the version and the help; undefined where a command is to run. */
export function answerAtOnce(words: readonly string[]): string | undefined {
  const [name, ...rest] = words;
  const locale = systemLocale();
  if (name === '--version' || name === '-v') return `${version}\n`;
  if (name === 'help' && isCommand(rest[0])) return usage[rest[0]][locale];
  if (name === '--help' || name === '-h' || name === 'help') return usage.all[locale];
  const options = optionsIn(rest);
  if (isCommand(name) && (options.includes('--help') || options.includes('-h')))
    return usage[name][languageOf(options, locale)];
  return undefined;
}

/** The words before `--`: what stands behind it are files, whatever they are called. */
const optionsIn = (words: readonly string[]): readonly string[] =>
  words.includes('--') ? words.slice(0, words.indexOf('--')) : words;

/** The language of the help: `--lang en`, or the system's. */
function languageOf(words: readonly string[], locale: Locale): Locale {
  const asked = /--lang[= ](zh|en)\b/.exec(words.join(' '))?.[1];
  return (asked as Locale | undefined) ?? locale;
}
