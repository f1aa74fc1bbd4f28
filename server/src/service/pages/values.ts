import type { FormatNode } from '../../../../schemas/format';
import type { Locale, Text } from '../../../../schemas/text';
import { formFor, formsOf } from '../format/schema-node';
import {
  comma,
  dateInWords,
  daysInWords,
  durationInWords,
  languageInWords,
  percent,
  rangeInWords,
} from '../wording/values';

const words = {
  closed: { zh: '休息', en: 'closed' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies Record<string, Text>;

export interface Reader {
  readonly locale: Locale;
  readonly today: string;
  /** The name of the id's owner. */
  nameOf(kind: NonNullable<FormatNode['refersTo']>, id: string): string;
}

/**
 * A value in plain words by its schema node: choices by their meaning, ids by the name of their owner, times written
 * out.
 */
export function inWords(value: unknown, form: FormatNode | undefined, reader: Reader): string {
  const its = (form && (formFor(form, value) ?? form)) ?? {};
  if (Array.isArray(value) && its.items?.scalar === 'shift-days') return daysInWords(value, reader.locale);
  if (Array.isArray(value))
    return value.map((one) => inWords(one, its.items, reader)).join(comma(reader.locale));
  if (typeof value === 'boolean') return (value ? words.yes : words.no)[reader.locale];
  if (typeof value === 'number') return isShare(its) ? percent(value) : String(value);
  if (typeof value !== 'string') return '';
  if (its.refersTo) return reader.nameOf(its.refersTo, value);
  return choiceIn(form, value)?.[reader.locale] ?? notation(value, its, reader);
}

/** The meaning of a choice; undefined for a person's own words. */
export function choiceIn(form: FormatNode | undefined, value: string): Text | undefined {
  for (const one of form ? formsOf(form) : [])
    if (one.choices && Object.hasOwn(one.choices, value)) return one.choices[value];
  return undefined;
}

function notation(value: string, form: FormatNode, { locale, today }: Reader): string {
  if (value === 'closed' && form.scalar === 'hours') return words.closed[locale];
  if (form.scalar === 'duration') return durationInWords(value, locale);
  if (form.scalar === 'date') return dateInWords(value, locale, today);
  if (form.scalar === 'time-range' || form.scalar === 'hours') return rangeInWords(value, locale);
  if (form.scalar === 'days' || form.scalar === 'shift-days') return daysInWords(value, locale);
  return form.scalar === 'language' ? languageInWords(value, locale) : value;
}

const isShare = (form: FormatNode): boolean => form.maximum === 1 || form.exclusiveMaximum === 1;
