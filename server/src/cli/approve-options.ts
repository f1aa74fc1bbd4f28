import { statSync } from 'node:fs';
import type { Locale } from '../../../schemas/text';
import { sectionNames } from '../service';
import { approveMessages } from './approve-words';
import { type OldVersion, oldVersionFrom } from './old-version';
import { BadUsage, localeFrom, oneOf, parse } from './options';
import { isPattern } from './walk';

/** The options of `approve`. */
export interface ApproveOptions {
  /** Files, folders and patterns; `-` is the standard input. */
  readonly files: readonly string[];
  /** What is approved: ids, sections, or an id of a section, as in `faq/ship-time`. */
  readonly chosen: readonly string[];
  readonly all: boolean;
  readonly old: OldVersion;
  readonly format: 'text' | 'json' | 'markdown';
  readonly locale: Locale;
}

const known = {
  all: { type: 'boolean', default: false },
  from: { type: 'string' },
  since: { type: 'string' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
} as const;

/** Parses the arguments of `approve`: words that are no files say what is approved. @throws BadUsage */
export function readApproveOptions(words: readonly string[], systemLocale: Locale): ApproveOptions {
  const { values, positionals } = parse(words, known, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const files = positionals.filter(isFile);
  const chosen = positionals.filter((word) => !isFile(word));
  if (files.length === 0) throw new BadUsage(approveMessages.noFiles[locale]);
  if (values.all && chosen.length > 0) throw new BadUsage(approveMessages.allAndSome[locale]);
  if (values.from !== undefined && (files.length > 1 || isFolder(files[0]!)))
    throw new BadUsage(approveMessages.fromOfOne[locale]);
  return {
    files,
    chosen,
    all: values.all,
    old: oldVersionFrom(values, files, locale),
    format: oneOf('--format', values.format, ['text', 'json', 'markdown'], locale),
    locale,
  };
}

/** Whether a word means files; a section is none, whatever lies in this folder. */
function isFile(word: string): boolean {
  const [section = ''] = word.split('/');
  if (sectionNames.includes(section)) return false;
  return word === '-' || isPattern(word) || /[\\/]|\.ya?ml$/i.test(word) || isThere(word);
}

const isThere = (word: string): boolean => statSync(word, { throwIfNoEntry: false }) !== undefined;
const isFolder = (word: string): boolean => statSync(word, { throwIfNoEntry: false })?.isDirectory() ?? false;
