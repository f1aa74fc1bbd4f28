import { type Locale, say } from '../../../schemas/text';
import { BadUsage, dateFrom, localeFrom, oneOf, parse } from './options';
import { isOwnFile } from './own-file';
import { staffingMessages } from './staffing-words';
import { messages } from './words';

export const staffingFormats = ['text', 'json', 'markdown', 'csv'] as const;

/** The options of `staffing`. */
export interface StaffingOptions {
  /** Files, folders and patterns; `-` is the standard input. */
  readonly words: readonly string[];
  /** The first day; the shop's today unless given. */
  readonly from?: string;
  /** How many weeks from then on; 0 for the usual week alone. */
  readonly weeks: number;
  /** The shop's today, `YYYY-MM-DD`; empty for the clock's. */
  readonly today: string;
  readonly format: (typeof staffingFormats)[number];
  /** Which table CSV holds. */
  readonly table: 'hours' | 'people';
  /** What gives exit code 1. */
  readonly failOn: 'none' | 'nobody' | 'short';
  readonly output?: string;
  readonly locale: Locale;
}

/** As far as the rules look ahead. */
const USUAL_WEEKS = '8';
const MOST_WEEKS = 53;

const known = {
  from: { type: 'string' },
  weeks: { type: 'string', default: USUAL_WEEKS },
  today: { type: 'string', default: '' },
  format: { type: 'string', default: 'text' },
  table: { type: 'string', default: 'hours' },
  'fail-on': { type: 'string', default: 'none' },
  output: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** Parses the arguments of `staffing`. @throws BadUsage */
export function readStaffingOptions(words: readonly string[], systemLocale: Locale): StaffingOptions {
  const { values, positionals } = parse(words, known, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  if (positionals.length === 0) throw new BadUsage(staffingMessages.noFiles[locale]);
  const output = values.output === '-' ? undefined : values.output;
  if (output !== undefined && isOwnFile(output, positionals))
    throw new BadUsage(say(staffingMessages.onPlaybook, locale, { file: output }));
  return {
    words: positionals,
    ...(values.from !== undefined && { from: dateFrom('--from', values.from, locale) }),
    weeks: weeksFrom(values.weeks, locale),
    today: values.today === '' ? '' : dateFrom('--today', values.today, locale),
    format: oneOf('--format', values.format, staffingFormats, locale),
    table: oneOf('--table', values.table, ['hours', 'people'], locale),
    failOn: oneOf('--fail-on', values['fail-on'], ['none', 'nobody', 'short'], locale),
    ...(output !== undefined && { output }),
    locale,
  };
}

/** @throws BadUsage */
function weeksFrom(value: string, locale: Locale): number {
  if (/^\d{1,2}$/.test(value) && Number(value) <= MOST_WEEKS) return Number(value);
  const allowed = say(staffingMessages.weeks, locale, { most: MOST_WEEKS });
  throw new BadUsage(say(messages.badOption, locale, { option: '--weeks', value, allowed }));
}
