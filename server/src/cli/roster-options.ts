import { type Locale, say } from '../../../schemas/text';
import { BadUsage, dateFrom, documentFrom, localeFrom, oneOf, parse } from './options';
import { isOwnFile } from './own-file';
import { rosterMessages } from './roster-words';
import { messages } from './words';

export const rosterFormats = ['text', 'json', 'markdown', 'csv'] as const;

/** The options of `roster propose`. */
export interface RosterOptions {
  /** `-` is the standard input. */
  readonly file: string;
  /** The first day; the next Monday, or today, unless given. */
  readonly from?: string;
  readonly weeks: number;
  /** The shop's today, `YYYY-MM-DD`; empty for the clock's. */
  readonly today: string;
  readonly newShifts: boolean;
  readonly keeps: boolean;
  /** The most hours a week of everyone, and of single people by id. */
  readonly hours?: number;
  readonly hoursOf: ReadonlyMap<string, number>;
  readonly writes: boolean;
  readonly replaces: boolean;
  readonly format: (typeof rosterFormats)[number];
  readonly output?: string;
  /** Which YAML document of the file, from 1. */
  readonly document: number;
  readonly locale: Locale;
}

const USUAL_WEEKS = '4';
/** As far as the rules look ahead. */
const MOST_WEEKS = 8;
/** Hours of a week. */
const MOST_HOURS = 168;

const known = {
  from: { type: 'string' },
  weeks: { type: 'string', default: USUAL_WEEKS },
  today: { type: 'string', default: '' },
  'new-shifts': { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  hours: { type: 'string', multiple: true },
  write: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  document: { type: 'string', default: '1' },
  lang: { type: 'string' },
} as const;

/** Parses the arguments of `roster`. @throws BadUsage */
export function readRosterOptions(words: readonly string[], systemLocale: Locale): RosterOptions {
  const { values, positionals } = parse(words, known, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const [action, file, ...more] = positionals;
  if (action !== 'propose') throw new BadUsage(rosterMessages.noAction[locale]);
  if (file === undefined || more.length > 0) throw new BadUsage(rosterMessages.oneFile[locale]);
  if (values.write && file === '-') throw new BadUsage(rosterMessages.writesFile[locale]);
  if (values.replace && !values.write) throw new BadUsage(rosterMessages.replaceAlone[locale]);
  const output = values.output === '-' ? undefined : values.output;
  if (output !== undefined && isOwnFile(output, [file]))
    throw new BadUsage(say(rosterMessages.onPlaybook, locale, { file: output }));
  const hours = (values.hours ?? []).map((value) => hoursFrom(value, locale));
  const ofAll = hours.findLast(({ id }) => id === undefined)?.hours;
  return {
    file,
    ...(values.from !== undefined && { from: dateFrom('--from', values.from, locale) }),
    weeks: weeksFrom(values.weeks, locale),
    today: values.today === '' ? '' : dateFrom('--today', values.today, locale),
    newShifts: values['new-shifts'],
    keeps: values.keep,
    ...(ofAll !== undefined && { hours: ofAll }),
    hoursOf: new Map(hours.flatMap(({ id, hours: own }) => (id === undefined ? [] : [[id, own] as const]))),
    writes: values.write,
    replaces: values.replace,
    format: oneOf('--format', values.format, rosterFormats, locale),
    ...(output !== undefined && { output }),
    document: documentFrom(values.document, locale),
    locale,
  };
}

/** @throws BadUsage */
function weeksFrom(value: string, locale: Locale): number {
  if (/^\d$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_WEEKS) return Number(value);
  const allowed = say(rosterMessages.weeks, locale, { most: MOST_WEEKS });
  throw new BadUsage(say(messages.badOption, locale, { option: '--weeks', value, allowed }));
}

/** @throws BadUsage */
function hoursFrom(value: string, locale: Locale): { readonly id?: string; readonly hours: number } {
  const [, id, written = ''] = /^(?:([^=\s]+)=)?(\d{1,3}(?:\.\d+)?)$/.exec(value) ?? [];
  const hours = Number(written);
  if (written !== '' && hours <= MOST_HOURS) return { ...(id !== undefined && { id }), hours };
  const allowed = rosterMessages.hours[locale];
  throw new BadUsage(say(messages.badOption, locale, { option: '--hours', value, allowed }));
}
