import { type TableSection, tableSections } from '../../../schemas/table-sections';
import type { Locale } from '../../../schemas/text';
import type { ExportContext } from '../tables';
import { exportMessages } from './export-words';
import { BadUsage, dateFrom, documentFrom, localeFrom, oneOf, parse } from './options';

/** The options of `export`. */
export interface ExportOptions {
  readonly file: string;
  /** The id of a target, or the name of a YAML file. */
  readonly to: string;
  readonly output?: string;
  readonly sections?: readonly TableSection[];
  readonly scope: NonNullable<ExportContext['scope']>;
  readonly all: boolean;
  readonly leavesOut: boolean;
  readonly force: boolean;
  /** Which YAML document of the file, from 1. */
  readonly document: number;
  /** `YYYY-MM-DD`; today for the shop unless given. */
  readonly today?: string;
  readonly format: 'text' | 'json';
  readonly locale: Locale;
}

const known = {
  to: { type: 'string' },
  list: { type: 'boolean', default: false },
  output: { type: 'string' },
  section: { type: 'string', multiple: true },
  scope: { type: 'string', default: 'team' },
  all: { type: 'boolean', default: false },
  'leave-out-too-long': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  today: { type: 'string' },
  document: { type: 'string', default: '1' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
} as const;

/** Parses the arguments of `export`; with `--list` only how the list is printed. @throws BadUsage */
export function readExportOptions(
  words: readonly string[],
  systemLocale: Locale,
): ExportOptions | Pick<ExportOptions, 'format' | 'locale'> {
  const { values, positionals } = parse(words, known, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const format = oneOf('--format', values.format, ['text', 'json'], locale);
  if (values.list) return { format, locale };
  const [file, ...more] = positionals;
  if (values.to === undefined) throw new BadUsage(exportMessages.needsTarget[locale]);
  if (file === undefined || more.length > 0) throw new BadUsage(exportMessages.oneFile[locale]);
  return {
    file,
    to: values.to,
    output: values.output,
    sections: values.section?.map((section) => oneOf('--section', section, tableSections, locale)),
    scope: oneOf('--scope', values.scope, ['team', 'personal', 'all'], locale),
    all: values.all,
    leavesOut: values['leave-out-too-long'],
    force: values.force,
    document: documentFrom(values.document, locale),
    ...(values.today !== undefined && { today: dateFrom('--today', values.today, locale) }),
    format,
    locale,
  };
}
