import type { Locale } from '../../../schemas/text';
import type { SimulationRequest } from '../service';
import { BadUsage, documentFrom, localeFrom, oneOf, parse } from './options';
import { messages } from './words';

/** The options of `simulate`. */
export interface SimulateOptions {
  /** `-` is the standard input. */
  readonly file: string;
  readonly inquiry: SimulationRequest['inquiry'];
  /** As given: `now`, or a date and a time. */
  readonly at: string;
  /** Which YAML document of the file, from 1. */
  readonly document: number;
  readonly format: 'text' | 'json';
  readonly locale: Locale;
}

const known = {
  message: { type: 'string' },
  at: { type: 'string', default: 'now' },
  channel: { type: 'string', default: 'im' },
  'order-state': { type: 'string' },
  tag: { type: 'string', multiple: true },
  'later-message': { type: 'boolean', default: false },
  situation: { type: 'string' },
  document: { type: 'string', default: '1' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
} as const;

/** Parses the arguments of `simulate`. @throws BadUsage */
export function readSimulateOptions(words: readonly string[], systemLocale: Locale): SimulateOptions {
  const { values, positionals } = parse(words, known, systemLocale);
  const locale = localeFrom(values.lang, systemLocale);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadUsage(messages.oneFile[locale]);
  const text = values.message?.trim() ?? '';
  if (text === '') throw new BadUsage(messages.noMessage[locale]);
  const { situation, document } = values;
  return {
    file,
    inquiry: {
      text,
      channel: values.channel,
      orderState: values['order-state'],
      tags: values.tag ?? [],
      opensChat: !values['later-message'],
      situation:
        situation === undefined
          ? undefined
          : oneOf('--situation', situation, ['busy', 'queue', 'closing'], locale),
    },
    at: values.at,
    document: documentFrom(document, locale),
    format: oneOf('--format', values.format, ['text', 'json'], locale),
    locale,
  };
}
