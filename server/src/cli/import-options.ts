import { type Locale, say } from '../../../schemas/text';
import { importMessages } from './import-words';
import { BadUsage, documentFrom, localeFrom, oneOf, parse } from './options';

const sections = ['quick_replies', 'faq', 'announcements', 'tags'] as const;

/** The options of `import`. */
export interface ImportOptions {
  readonly files: readonly string[];
  /** The playbook that is written. */
  readonly into: string;
  /** Which YAML document of it, from 1; the first with a section unless given. */
  readonly document?: number;
  /** Only these sheets; none means all. */
  readonly sheets: readonly string[];
  /** The fields of columns by their headings; an empty field leaves the column out. */
  readonly columns: ReadonlyMap<string, string>;
  /** The target in whose layout the tables are: a name of ours, or a YAML file of the team. */
  readonly from?: string;
  readonly section?: (typeof sections)[number];
  readonly only?: 'new' | 'changed';
  readonly isDryRun: boolean;
  readonly withPersonalData: boolean;
  readonly status?: 'draft' | 'approved' | 'active' | 'retired';
  readonly format: 'text' | 'json';
  readonly locale: Locale;
}

const known = {
  into: { type: 'string' },
  document: { type: 'string' },
  sheet: { type: 'string', multiple: true },
  column: { type: 'string', multiple: true },
  section: { type: 'string' },
  from: { type: 'string' },
  only: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'with-personal-data': { type: 'boolean', default: false },
  status: { type: 'string' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
} as const;

/** Parses the arguments of `import`. @throws BadUsage */
export function readImportOptions(words: readonly string[], systemLocale: Locale): ImportOptions {
  const { values, positionals } = parse(words, known, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const { into, section, only, status } = values;
  if (positionals.length === 0) throw new BadUsage(importMessages.noFiles[locale]);
  if (into === undefined || into.trim() === '' || into === '-')
    throw new BadUsage(importMessages.noPlaybook[locale]);
  if (/\.(?:xlsx|xls|csv|tsv)$/i.test(into))
    throw new BadUsage(say(importMessages.intoTable, locale, { file: into }));
  return {
    files: positionals,
    into,
    ...(values.document !== undefined && { document: documentFrom(values.document, locale) }),
    sheets: values.sheet ?? [],
    columns: new Map((values.column ?? []).map((setting) => columnSetting(setting, locale))),
    ...(values.from !== undefined && { from: values.from }),
    ...(section !== undefined && { section: oneOf('--section', section, sections, locale) }),
    ...(only !== undefined && { only: oneOf('--only', only, ['new', 'changed'], locale) }),
    ...(status !== undefined && {
      status: oneOf('--status', status, ['draft', 'approved', 'active', 'retired'], locale),
    }),
    isDryRun: values['dry-run'],
    withPersonalData: values['with-personal-data'],
    format: oneOf('--format', values.format, ['text', 'json'], locale),
    locale,
  };
}

/** A heading and its field, at the last sign: headings may hold one. @throws BadUsage */
function columnSetting(setting: string, locale: Locale): [heading: string, field: string] {
  const at = setting.lastIndexOf('=');
  if (at < 1) throw new BadUsage(say(importMessages.badColumn, locale, { value: setting }));
  return [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
}
