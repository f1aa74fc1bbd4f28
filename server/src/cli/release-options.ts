import { type Locale, say } from '../../../schemas/text';
import { type OldVersion, oldVersionFrom } from './old-version';
import { BadUsage, dateFrom, documentFrom, levelNames, localeFrom, oneOf, parse } from './options';
import { releaseMessages } from './release-words';

/** The options of `release`. */
export interface ReleaseOptions {
  readonly file: string;
  readonly old: OldVersion;
  /** The folder that is written; one named after the playbook and the day, here, unless given. */
  readonly to?: string;
  /** Ids of export targets, or names of YAML files; those that fit the platform unless given. */
  readonly targets?: readonly string[];
  readonly failOn: (typeof levelNames)[number];
  readonly leavesOut: boolean;
  readonly keepsStatus: boolean;
  readonly isDryRun: boolean;
  readonly because?: string;
  /** Which YAML document of the file, from 1. */
  readonly document: number;
  /** The day of the release; the shop's today unless given. */
  readonly today?: string;
  readonly format: 'text' | 'json';
  readonly locale: Locale;
}

const known = {
  from: { type: 'string' },
  since: { type: 'string' },
  to: { type: 'string' },
  targets: { type: 'string', multiple: true },
  'fail-on': { type: 'string', default: 'error' },
  'leave-out-too-long': { type: 'boolean', default: false },
  'keep-status': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  because: { type: 'string' },
  document: { type: 'string', default: '1' },
  today: { type: 'string' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
} as const;

/** Parses the arguments of `release`. @throws BadUsage */
export function readReleaseOptions(words: readonly string[], systemLocale: Locale): ReleaseOptions {
  const { values, positionals } = parse(words, known, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadUsage(releaseMessages.oneFile[locale]);
  if (file === '-') throw new BadUsage(say(releaseMessages.noStdin, locale));
  const targets = values.targets?.flatMap((list) => list.split(/[,，、\s]+/)).filter((id) => id !== '');
  const because = values.because?.trim();
  return {
    file,
    old: oldVersionFrom(values, [file], locale),
    ...(values.to !== undefined && { to: values.to }),
    ...(targets && { targets: [...new Set(targets)] }),
    failOn: oneOf('--fail-on', values['fail-on'], levelNames, locale),
    leavesOut: values['leave-out-too-long'],
    keepsStatus: values['keep-status'],
    isDryRun: values['dry-run'],
    ...(because && { because }),
    document: documentFrom(values.document, locale),
    ...(values.today !== undefined && { today: dateFrom('--today', values.today, locale) }),
    format: oneOf('--format', values.format, ['text', 'json'], locale),
    locale,
  };
}
