import type { SchemaNode } from '../../../../schemas/format';
import { otherChoices } from '../../../../schemas/other-names';
import type { ScalarName } from '../../../../schemas/scalars';
import type { Text } from '../../../../schemas/text';
import { amountChoices, readAmount } from '../notation/amounts';
import { readDate, readDateTime, readDayOfYear } from '../notation/dates';
import { isWorkday, oneSpan, readDays, readDaysApart } from '../notation/days';
import { durationChoices, readDuration } from '../notation/durations';
import { arrowRow, plainValue, rowOf, wordRow } from '../notation/plain';
import { readShare, shareChoices } from '../notation/shares';
import { rangeChoices, rangesChoices, readRange, readRanges } from '../notation/ranges';
import { isClosed, readTime } from '../notation/times';
import { readId, readLanguage, readYesNo } from '../notation/words';
import { nextDateBlank } from './blanks';
import type { FixKind } from './finding';
import { fits } from './fits';
import { isFreeText, itemOfText } from './item-of-text';
import { schemasOf, kindAskedBy } from './schema-node';
import { nameBesideValue } from './name-beside-value';
import { nearest, surelyMeant } from './nearest';

/** A valid value that an invalid one may stand for. */
export interface Meant {
  readonly value: unknown;
  /** `fix` where nothing else can be meant. */
  readonly kind: Extract<FixKind, 'fix' | 'suggestion'>;
  /** What to know before accepting it. */
  readonly remark?: Text;
}

/**
 * Finds the valid values that an invalid one may stand for: the one that is certain, or several to choose from.
 * @param written the source text of the value, without quotes
 */
export function meant(written: string, schema: SchemaNode): readonly Meant[] {
  const alternatives = schemasOf(schema);
  const scalar = alternatives.find((one) => one.scalar);
  const all = alternatives.flatMap((one) =>
    scalar && one.properties ? perhaps(mapWithName(written, one, scalar.scalar!)) : readingsOf(written, one),
  );
  const good = all.filter(({ value }) => value === undated(written) || fits(value, schema));
  const once = good.filter(
    ({ value }, index) => good.findIndex((other) => same(other.value, value)) === index,
  );
  // A list of one word is the same reading as the word.
  const single = once.filter(({ value }) => !once.some((other) => same([other.value], value)));
  const sure = single.filter(({ kind }) => kind === 'fix');
  if (sure.length === 1) return sure;
  return single.map((one) => ({ ...one, kind: 'suggestion' }));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const surely = (...values: readonly unknown[]): readonly Meant[] =>
  values.filter((value) => value !== undefined).map((value) => ({ value, kind: 'fix' }));
const perhaps = (...values: readonly unknown[]): readonly Meant[] =>
  surely(...values).map((one) => ({ ...one, kind: 'suggestion' }));

function readingsOf(written: string, schema: SchemaNode): readonly Meant[] {
  if (schema.enum) return choices(written, schema);
  // A slash may stand between the ids of several.
  if (schema.scalar === 'id' && schema.refersTo && /[/／]/.test(written)) return perhaps(readId(written));
  if (schema.scalar) return notations[schema.scalar](written);
  const kind = kindAskedBy(schema);
  if (kind === 'text') return surely(written);
  if (kind === 'boolean') return surely(readYesNo(written));
  if (kind === 'number') return numbers(written, schema);
  if (kind === 'list' && schema.items) return lists(written, schema, schema.items);
  if (kind !== 'map') return [];
  return schema.propertyNames?.scalar === 'days'
    ? perhaps(hoursOfDays(written, schema))
    : perhaps(fieldWith(written, schema));
}

/** A map with the name and the value that a text holds where a value is written bare or in a map: `午饭 12:00-12:30`. */
function mapWithName(
  written: string,
  { properties = {}, labelledBy }: SchemaNode,
  scalar: ScalarName,
): unknown {
  const label = labelledBy?.find((name) => isFreeText(properties[name]));
  const field = Object.keys(properties).find((name) => properties[name]!.scalar === scalar);
  if (label === undefined || field === undefined) return undefined;
  const found = nameBesideValue(written, (part) =>
    fits(part, properties[field]!) ? part : only(meant(part, properties[field]!)),
  );
  return found && { [label]: found.name, [field]: found.value };
}

/** A map with the text as its name, or as the first of its fields that takes such a value: `decision: 关闭`. */
function fieldWith(written: string, schema: SchemaNode): unknown {
  const item = itemOfText(written, schema);
  if (item) return item.value;
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    if (schemasOf(child).some((one) => isFreeText(one) || one.scalar === 'id' || kindAskedBy(one) === 'list'))
      continue;
    const value = fits(written, child) ? written : meant(written, child)[0]?.value;
    if (value !== undefined) return { [name]: value };
  }
  return undefined;
}

const notations: Readonly<Record<ScalarName, (written: string) => readonly Meant[]>> = {
  id: (written) => surely(readId(written)),
  time: (written) => surely(readTime(written)),
  'time-range': (written) => ranges(written),
  date: (written) => [...surely(readDate(written)), ...perhaps(undated(written))],
  'date-time': (written) => surely(readDateTime(written)),
  days: (written) => dayWords(written),
  hours: (written) => (isClosed(written) ? surely('closed') : ranges(written)),
  'shift-days': (written) => dayWords(written),
  duration: (written) => [...surely(readDuration(written)), ...perhaps(...durationChoices(written))],
  timezone: () => [],
  language: (written) => surely(readLanguage(written)),
};

function ranges(written: string): readonly Meant[] {
  const sure = readRange(written);
  return sure === undefined ? perhaps(...rangeChoices(written)) : surely(sure);
}

function dayWords(written: string): readonly Meant[] {
  const days = readDays(written);
  if (days?.length !== 1) return [];
  return isWorkday(written) ? perhaps(days[0]).map((one) => ({ ...one, remark: workdays })) : surely(days[0]);
}

export const workdays: Text = {
  zh: '这里的 mon-fri 就是周一到周五；法定节假日和调休上班不在这里写，由 hours 里的 calendar: cn 来算',
  en: 'mon-fri is Monday to Friday here; public holidays and shifted workdays follow from calendar: cn under hours',
};

/** The next date of a date without a year, as a template variable. */
function undated(written: string): string | undefined {
  const found = readDayOfYear(written);
  return found && nextDateBlank(found.month, found.day);
}

function numbers(written: string, schema: SchemaNode): readonly Meant[] {
  const { type, maximum = Infinity } = schema;
  const share = type === 'number' && maximum <= MOST_SHARE ? readShare(written) : undefined;
  const unsure = maximum <= 1 ? shareChoices(written) : amountChoices(written);
  return [...surely(readAmount(written), share), ...perhaps(...unsure)];
}

/** The highest `maximum` of a field that may be a share or a multiple; a field with a higher one is a count. */
const MOST_SHARE = 1000;

function lists(written: string, schema: SchemaNode, items: SchemaNode): readonly Meant[] {
  const spans = readRanges(written);
  if (spans && spans.length > 1 && spans.every((one) => fits(one, items))) return surely(spans);
  const rows = spans ? [] : rangesChoices(written).filter((row) => row.length > 1);
  if (rows.length > 0 && rows.every((row) => row.every((one) => fits(one, items)))) return perhaps(...rows);
  const days = readDays(written);
  if (days && days.every((one) => fits(one, items)))
    return isWorkday(written) ? perhaps(days).map((one) => ({ ...one, remark: workdays })) : surely(days);
  const apart = days ? undefined : readDaysApart(written);
  if (apart && apart.every((one) => fits(one, items))) return perhaps(apart);
  if (isPlainText(items) && !schema.words) return phrases(written);
  const parts = schema.words ? wordRow(written) : rowOf(written);
  const read = parts.map((part) => (fits(part, items) ? part : only(meant(part, items))));
  if (read.length > 0 && read.every((part) => part !== undefined))
    return parts.length === 1 &&
      /[\s/／|｜]/.test(plainValue(written)) &&
      schema.words &&
      !/[()（）]/.test(written)
      ? [...perhaps(rowOf(written, wordGap)), ...perhaps([written])]
      : surely(read);
  return [];
}

/** A mark that may stand between words, or within a phrase: a blank, a slash with or without blanks around it. */
const wordGap = /(?:(?<!\s)\s+)?[/／|｜]\s*|(?<!\s)\s+/;

/** Sentences or a way through menus: what has a list mark may be several, or one that lists something. */
function phrases(written: string): readonly Meant[] {
  const several = rowOf(written, /[、;；]/);
  return several.length > 1 ? perhaps(several, [written]) : surely(arrowRow(written));
}

const isPlainText = (schema: SchemaNode): boolean =>
  schemasOf(schema).some((one) => kindAskedBy(one) === 'text' && !one.scalar && !one.enum);

/** The value of the reading that is certain; undefined where none is. */
const only = ([first]: readonly Meant[]): unknown => (first?.kind === 'fix' ? first.value : undefined);

/** Hours of a week in one text: for every day, or of days that are named before them, `周一到周五 9:00-18:00`. */
function hoursOfDays(written: string, schema: SchemaNode): unknown {
  const whole = everyDay(written, schema);
  if (whole !== undefined || !schema.additionalProperties) return whole;
  const week: Record<string, unknown> = {};
  for (const part of wordRow(written)) {
    const [, days = '', times = ''] = /^(\D*)(\d.*)$/.exec(part) ?? [];
    const span = readDays(
      days
        .trim()
        .replace(/[:：]$/, '')
        .trim(),
    );
    const hours = fits(times, schema.additionalProperties)
      ? times
      : only(meant(times, schema.additionalProperties));
    if (!span || typeof hours !== 'string') return undefined;
    for (const day of oneSpan(span) ? [oneSpan(span)!] : span) {
      if (Object.hasOwn(week, day)) return undefined;
      week[day] = hours;
    }
  }
  return Object.keys(week).length > 0 ? week : undefined;
}

function everyDay(written: string, schema: SchemaNode): unknown {
  const hours = schema.additionalProperties && only(meant(written, schema.additionalProperties));
  const value = schema.additionalProperties && fits(written, schema.additionalProperties) ? written : hours;
  return value === undefined || value === false ? undefined : { 'mon-sun': value };
}

/** The words of an enum that a value may stand for: by title in either language, as an on/off word, or by spelling. */
function choices(written: string, schema: SchemaNode): readonly Meant[] {
  const words = schema.enum ?? [];
  // Shops say 营业时间, "opening hours", for the times that the format calls 接待时间.
  const text = plainValue(written).replaceAll('营业时间', '接待时间');
  const named = words.filter((word) => {
    const docs = schema.choices?.[word];
    return docs && (plainValue(docs.zh) === text || plainValue(docs.en) === text);
  });
  const switched = text.replace(/^(?:先|已经?|把)|智能客服|机器人|smart service|了$/g, '').trim();
  const habit = Object.hasOwn(meantBySwitchWords, switched) ? meantBySwitchWords[switched] : undefined;
  const sure = named[0] ?? (habit && words.includes(habit) ? habit : surelyMeant(written, words));
  if (sure !== undefined) return surely(sure);
  return perhaps(words.find((word) => otherChoices[word]?.includes(text)) ?? nearest(written, words));
}

/** Words such as those that YAML 1.1 reads as booleans, and the enum word that each stands for; without what is switched. */
const meantBySwitchWords: Readonly<Record<string, string>> = {
  off: 'disabled',
  no: 'disabled',
  false: 'disabled',
  关: 'disabled',
  关闭: 'disabled',
  关掉: 'disabled',
  停用: 'disabled',
  不用: 'disabled',
  on: 'enabled',
  yes: 'enabled',
  true: 'enabled',
  开: 'enabled',
  开启: 'enabled',
  启用: 'enabled',
  保留: 'enabled',
  开着: 'enabled',
  留着: 'enabled',
};
