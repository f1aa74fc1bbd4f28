import { type Locale, say } from '../../../schemas/text';
import { compareMessages } from './compare-words';
import { BadUsage, dateFrom, documentFrom, localeFrom, oneOf, parse } from './options';
import { isOwnFile } from './own-file';

/** What `drift` and `diff` have in common. */
interface CompareOptions {
  /** Which YAML document of the file, from 1. */
  readonly document: number;
  /** Whether differences give exit code 1. */
  readonly fails: boolean;
  readonly locale: Locale;
}

export interface DriftOptions extends CompareOptions {
  readonly exports: readonly string[];
  /** The target in whose layout the exports are: a name of ours, or a YAML file of the team. */
  readonly from?: string;
  readonly playbook: string;
  readonly format: 'text' | 'json' | 'markdown';
  /** The file that the to-do list is written to. */
  readonly toDo?: string;
  /** Where what is missing or different is written as an import file, and for which target. */
  readonly importFile?: { readonly output: string; readonly to: string };
  /** Whose quick replies the workbench should hold. */
  readonly scope: 'team' | 'personal' | 'all';
  /** `YYYY-MM-DD`; today for the shop unless given. */
  readonly today?: string;
}

export interface DiffOptions extends CompareOptions {
  /** `-` is the standard input. */
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json' | 'markdown' | 'html';
  readonly output?: string;
  readonly because?: string;
}

const shared = {
  format: { type: 'string', default: 'text' },
  document: { type: 'string', default: '1' },
  'fail-on': { type: 'string', default: 'any' },
  lang: { type: 'string' },
} as const;

const ofDrift = {
  ...shared,
  todo: { type: 'string' },
  'import-file': { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  scope: { type: 'string', default: 'team' },
  today: { type: 'string' },
} as const;

const ofDiff = { ...shared, output: { type: 'string' }, because: { type: 'string' } } as const;

const table = /\.(?:xlsx|xls|csv|tsv)$/i;

/** Parses the arguments of `drift`. @throws BadUsage */
export function readDriftOptions(words: readonly string[], systemLocale: Locale): DriftOptions {
  const { values, positionals } = parse(words, ofDrift, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const playbook = positionals.at(-1);
  const exports = positionals.slice(0, -1);
  if (playbook === undefined || exports.length === 0)
    throw new BadUsage(compareMessages.exportsAndPlaybook[locale]);
  if (table.test(playbook)) throw new BadUsage(say(compareMessages.lastIsTable, locale, { file: playbook }));
  const toDo = values.todo;
  if (toDo !== undefined) notAnInput('--todo', toDo, positionals, locale);
  const importFile = importFileFrom(values['import-file'], values.to, locale);
  if (importFile) notAnInput('--import-file', importFile.output, positionals, locale);
  return {
    exports,
    playbook,
    ...(values.from !== undefined && { from: values.from }),
    format: oneOf('--format', values.format, ['text', 'json', 'markdown'], locale),
    ...(toDo !== undefined && { toDo }),
    ...(importFile && { importFile }),
    scope: oneOf('--scope', values.scope, ['team', 'personal', 'all'], locale),
    ...(values.today !== undefined && { today: dateFrom('--today', values.today, locale) }),
    ...inCommon(values, locale),
  };
}

/** Parses the arguments of `diff`. @throws BadUsage */
export function readDiffOptions(words: readonly string[], systemLocale: Locale): DiffOptions {
  const { values, positionals } = parse(words, ofDiff, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0)
    throw new BadUsage(compareMessages.twoFiles[locale]);
  if (before === '-' && after === '-') throw new BadUsage(compareMessages.bothStdin[locale]);
  const spreadsheet = [before, after].find((file) => table.test(file));
  if (spreadsheet !== undefined)
    throw new BadUsage(say(compareMessages.diffOfTable, locale, { file: spreadsheet }));
  const output = values.output === '-' ? undefined : values.output;
  if (output !== undefined) notAnInput('--output', output, positionals, locale);
  const because = values.because?.trim();
  return {
    before,
    after,
    format: oneOf('--format', values.format, ['text', 'json', 'markdown', 'html'], locale),
    ...(output !== undefined && { output }),
    ...(because && { because }),
    ...inCommon(values, locale),
  };
}

/** @throws BadUsage where one is given without the other */
function importFileFrom(
  output: string | undefined,
  to: string | undefined,
  locale: Locale,
): DriftOptions['importFile'] {
  if (output === undefined && to === undefined) return undefined;
  if (output && to) return { output, to };
  throw new BadUsage(compareMessages.importFileAndTarget[locale]);
}

function inCommon(
  { document, 'fail-on': failOn }: { readonly document: string; readonly 'fail-on': string },
  locale: Locale,
): CompareOptions {
  const fails = oneOf('--fail-on', failOn, ['any', 'none'], locale) === 'any';
  return { document: documentFrom(document, locale), fails, locale };
}

/** @throws BadUsage where a result would be written over what is compared, or over what a shop has written */
function notAnInput(option: string, file: string, inputs: readonly string[], locale: Locale): void {
  if (isOwnFile(file, inputs))
    throw new BadUsage(say(compareMessages.toDoOnPlaybook, locale, { option, file }));
}
