import { z } from 'zod';
import { field, openChoice } from './meta';
import { fill, type Text } from './text';
import { topicIds, topicTitles } from './topics';

/** What the file of a rule's options says of one of them besides its limits. */
interface OptionMeta<T> {
  /** What holds where nothing is written. It is said here alone: `{default}` in the description is filled with it. */
  readonly default: T;
  readonly title: Text;
  readonly description: Text;
  /** A value to show where the default shows little, such as an empty list. */
  readonly sample?: T;
}

/**
 * The options of a rule. Each is a key beside its limits, default and texts; the rule's `check` is given all of them,
 * defaults filled in.
 * @param title what the options settle, in a few words
 */
export function defineOptions<S extends z.ZodRawShape>(title: Text, shape: S) {
  const sample = Object.entries(shape).map(([key, schema]) => [
    key,
    (schema as z.ZodType).meta()?.samples?.[0],
  ]);
  return field(
    z.strictObject(shape).optional(),
    title,
    { zh: `规则“${title.zh}”的选项。`, en: `Options of this rule: ${title.en.toLowerCase()}.` },
    { samples: [Object.fromEntries(sample)] },
  );
}

/** One option of a rule. */
export function option<S extends z.ZodType>(schema: S, meta: OptionMeta<z.input<S>>) {
  const { default: fallback, sample = fallback } = meta;
  return field(schema.optional(), meta.title, withDefault(meta), { samples: [sample], fallback });
}

/** A number of days, one or more. */
export function dayCount(meta: Omit<OptionMeta<number>, 'title'>) {
  return option(z.int().positive(), { title: { zh: '天数', en: 'Days' }, ...meta });
}

/** Subjects that texts must cover; all of the common ones unless the shop names its own. */
export function topics(description: Text) {
  return field(
    z.array(openChoice(topicTitles)).optional(),
    { zh: '话题', en: 'Topics' },
    {
      zh: `${description.zh}写了就只看这些；自己的话题按原词查找。`,
      en: `${description.en} Only these are looked at; your own words are looked for as they stand.`,
    },
    { samples: [['shipping', 'returns', 'invoice']], fallback: topicIds, words: true },
  );
}

/** Words or phrases beside those that the rule knows; none unless the shop names some. */
export function words(meta: Omit<OptionMeta<string[]>, 'default'>) {
  return option(z.array(z.string().min(1)), { ...meta, default: [] });
}

function withDefault({ description, default: fallback }: OptionMeta<unknown>): Text {
  const data = { default: String(fallback) };
  return fill(description, data);
}

/** Options of rules as they are read: the defaults fill what is not written. */
export type WithDefaults<W> = { readonly [R in keyof W]-?: Readonly<Required<NonNullable<W[R]>>> };
