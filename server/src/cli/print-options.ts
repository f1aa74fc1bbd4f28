import { type Locale, say } from '../../../schemas/text';
import { isOwnFile } from './own-file';
import { BadUsage, dayFrom, documentFrom, localeFrom, oneOf, parse } from './options';
import { printMessages } from './print-words';
import { messages } from './words';

export interface PrintOptions {
  /** `-` is the standard input. */
  readonly file: string;
  readonly kind: 'wall' | 'handbook' | 'roster';
  /** `YYYY-MM` */
  readonly month?: string;
  readonly output?: string;
  /** Which YAML document of the file, from 1. */
  readonly document: number;
  readonly today: string;
  readonly locale: Locale;
}

const options = {
  as: { type: 'string', default: 'wall' },
  month: { type: 'string' },
  output: { type: 'string' },
  document: { type: 'string', default: '1' },
  today: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** Parses the arguments of `print`. @throws BadUsage */
export function readPrintOptions(words: readonly string[], systemLocale: Locale): PrintOptions {
  const { values, positionals } = parse(words, options, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadUsage(printMessages.oneFile[locale]);
  const { month, output, document } = values;
  const bad = (option: string, value: string, allowed: string): never => {
    throw new BadUsage(say(messages.badOption, locale, { option, value, allowed }));
  };
  if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
    bad('--month', month, printMessages.month[locale]);
  if (output !== undefined && isOwnFile(output, [file]))
    throw new BadUsage(say(printMessages.onPlaybook, locale, { file: output.replace(/\.ya?ml$/, '') }));
  return {
    file,
    kind: oneOf('--as', values.as, ['wall', 'handbook', 'roster'], locale),
    ...(month !== undefined && { month }),
    ...(output !== undefined && { output }),
    document: documentFrom(document, locale),
    today: dayFrom('--today', values.today, locale),
    locale,
  };
}
