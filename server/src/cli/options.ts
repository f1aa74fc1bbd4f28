import { parseArgs } from 'node:util';
import { type RuleId, ruleIds } from '../../../schemas/rule-ids';
import { acceptsScalar } from '../../../schemas/scalars';
import { locales, type Locale, say, type Text, type TextData, fill } from '../../../schemas/text';
import {
  type FixKind,
  fixKinds,
  type Level,
  type LevelOrIgnore,
  localDateOf,
  nearest,
  type RuleLevels,
} from '../service';
import { takeChanged } from './changed-option';
import { type FormatName, formatNames } from './formats';
import { messages } from './words';

export const levelNames = ['error', 'warning', 'info'] as const satisfies readonly Level[];

/** The options of `check`. */
export interface CheckOptions {
  readonly words: readonly string[];
  readonly format: FormatName;
  readonly output?: string;
  readonly locale: Locale;
  readonly quiet: boolean;
  readonly rules: readonly string[];
  readonly levels: RuleLevels;
  /** Empty for today. */
  readonly today: string;
  readonly stdinFilename: string;
  readonly failOn: Level;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  /** The kinds of fixes that are applied and written. */
  readonly fix: readonly FixKind[];
  /** Only files that differ from this commit. */
  readonly since?: string;
  /** Whether outcomes are kept, and those of an earlier run used while they hold. */
  readonly cache: boolean;
  /** The folder for them, where it is not the usual one. */
  readonly cacheLocation?: string;
}

/** The option that applies a kind of fix; `--fix-unsafe` includes `--fix`. */
export const fixOptions = { fix: 'fix', suggestion: 'fix-unsafe', draft: 'draft' } as const satisfies Record<
  FixKind,
  string
>;

/** A usage error; its message is a sentence for the person. */
export class BadUsage extends Error {}

const known = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  lang: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true },
  level: { type: 'string', multiple: true },
  today: { type: 'string', default: '' },
  'stdin-filename': { type: 'string', default: 'stdin.playbook.yaml' },
  'fail-on': { type: 'string', default: 'warning' },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  fix: { type: 'boolean', default: false },
  'fix-unsafe': { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  cache: { type: 'boolean', default: false },
  'cache-location': { type: 'string' },
} as const;

/** Parses the arguments of `check`. @throws BadUsage */
export function readCheckOptions(words: readonly string[], systemLocale: Locale): CheckOptions {
  const changed = takeChanged(words);
  const { values, positionals } = parse(changed.words, known, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  if (values.today !== '') dateFrom('--today', values.today, locale);
  return {
    words: positionals.length === 0 && changed.since !== undefined ? ['.'] : positionals,
    since: changed.since,
    format: oneOf('--format', values.format, formatNames, locale),
    output: values.output === '-' ? undefined : values.output,
    locale,
    quiet: values.quiet,
    rules: (values.rule ?? []).map((rule) => ruleNamed(rule, locale)),
    levels: Object.fromEntries((values.level ?? []).map((setting) => levelSetting(setting, locale))),
    today: values.today,
    stdinFilename: values['stdin-filename'],
    failOn: oneOf('--fail-on', values['fail-on'], levelNames, locale),
    maxWarnings: countFrom(values['max-warnings'], locale),
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    cache: values.cache || values['cache-location'] !== undefined,
    cacheLocation: values['cache-location'],
    fix: fixKinds.filter((kind) => values[fixOptions[kind]] || (kind === 'fix' && values['fix-unsafe'])),
  };
}

/** Parses the arguments of a command by a table of its options. @throws BadUsage */
export function parse<const O extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  words: readonly string[],
  options: O,
  locale: Locale,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    return refuse(messages.badUsage, { reason: usageReason(error) }, locale);
  }
}

/** The message for an error of Node's `parseArgs`; an unknown one is quoted. */
export function usageReason(error: unknown): Text {
  const reason = error instanceof Error ? error.message.split(/\. |\n/)[0]! : String(error);
  const named = /^(Unknown option|Option) '([^' ]+)(?: [^']*)?'(?: (argument|does not take))?/.exec(reason);
  const [, what, option = '', kind] = named ?? [];
  if (what === 'Unknown option') return fill(messages.unknownOption, { option });
  if (kind === 'argument') return fill(messages.noValue, { option });
  if (kind) return fill(messages.noValueTaken, { option });
  return fill(messages.notUnderstood, { reason: reason.replace(/\.$/, '') });
}

/** Validates the value of an option with fixed choices. @throws BadUsage */
export function oneOf<const T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
  locale: Locale,
): T {
  return (
    allowed.find((one) => one === value) ??
    refuse(messages.badOption, { option, value, allowed: allowed.join(', ') }, locale)
  );
}

/** Validates a date. @throws BadUsage */
export function dateFrom(option: string, value: string, locale: Locale): string {
  if (acceptsScalar('date', value)) return value;
  return refuse(messages.badOption, { option, value, allowed: messages.aDate }, locale);
}

/** Which YAML document of a file an option means, from 1. @throws BadUsage */
export function documentFrom(value: string, locale: Locale): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  return refuse(messages.badOption, { option: '--document', value, allowed: messages.aCount }, locale);
}

/** The date of an option; today's for a shop in China where it is not given. @throws BadUsage */
export const dayFrom = (option: string, value: string | undefined, locale: Locale): string =>
  value === undefined ? localDateOf(Date.now()) : dateFrom(option, value, locale);

/** @throws BadUsage where the language is not supported */
export function localeFrom(lang: string | undefined, systemLocale: Locale): Locale {
  if (lang === undefined) return systemLocale;
  return (
    locales.find((one) => one === lang) ??
    refuse(messages.badOption, { option: '--lang', value: lang, allowed: locales.join(', ') }, systemLocale)
  );
}

/** Validates the id of a rule, or the code of a format error. @throws BadUsage */
function ruleNamed(rule: string, locale: Locale): string {
  if (
    ruleIds.includes(rule as RuleId) ||
    /^(?:yaml|schema|reference|placeholder|words)\/[a-z0-9-]+$/.test(rule)
  )
    return rule;
  return noRule(rule, locale);
}

/** Refuses an unknown rule and suggests the one that may have been meant. @throws BadUsage */
export function noRule(rule: string, locale: Locale): never {
  const meant = nearest(rule, ruleIds);
  const hint = meant ? say(messages.meant, locale, { meant }) : '';
  throw new BadUsage(`${say(messages.noRule, locale, { rule })}${hint}`.trim());
}

function levelSetting(setting: string, locale: Locale): [RuleId, LevelOrIgnore] {
  const [rule = '', level = '', ...more] = setting.split('=');
  if (more.length > 0 || !setting.includes('='))
    refuse(messages.badOption, { option: '--level', value: setting, allowed: messages.aLevel }, locale);
  if (!ruleIds.includes(rule as RuleId)) noRule(rule, locale);
  return [rule as RuleId, oneOf('--level', level, ['ignore', ...levelNames], locale)];
}

function countFrom(value: string | undefined, locale: Locale): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  return refuse(
    messages.badOption,
    { option: '--max-warnings', value, allowed: messages.notANumber },
    locale,
  );
}

function refuse(text: Text, data: TextData, locale: Locale): never {
  throw new BadUsage(say(text, locale, data));
}
