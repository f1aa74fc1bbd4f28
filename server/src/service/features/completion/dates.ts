import type { SchemaNode } from '../../../../../schemas/format';
import { readDate } from '../../../../../schemas/scalars';
import type { Locale } from '../../../../../schemas/text';
import { documentAt } from '../../document/value-at';
import { idsOfKind } from '../../document/ids';
import { labelIn } from '../../format/label';
import { childSchema, ownSchema } from '../../format/schema-node';
import { daysBetween, datesIn } from '../../time/dates';
import { isMap } from '../../yaml/parse/value';
import { valuesAround } from './around';
import type { CompletionContext } from './context';
import { homeOf } from './homes';

/** A date that is written near the caret, and what it is there. */
export interface NearDate {
  readonly date: string;
  readonly meaning: string;
}

/** The longest time of which each day is offered, in days. */
const MOST_DAYS = 10;

interface Holder {
  readonly map: Readonly<Record<string, unknown>>;
  readonly schema: SchemaNode;
}

/**
 * The dates of the items around the caret and of those that they refer to: a promotion's own days in its shifts, and in
 * the announcement that is made for it. Of a short time each day in between too.
 */
export function datesAround(context: CompletionContext): readonly NearDate[] {
  const around = holdersAround(context);
  const named = around.flatMap((holder) => referredTo(context, holder));
  const own = context.caret.path.at(-1);
  const innermost = around.at(-1)?.map;
  const found = [...named, ...around.toReversed()].flatMap((holder) =>
    datesOf(holder, context.locale, holder.map === innermost ? own : undefined),
  );
  const once = new Map(found.map((one) => [one.date, one] as const).toReversed());
  return [...once.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** The maps around the caret, the outermost first. */
const holdersAround = (context: CompletionContext): readonly Holder[] =>
  valuesAround(context).flatMap(({ value, schema }) =>
    isMap(value) ? [{ map: value, schema: ownSchema(schema, value) }] : [],
  );

/** The items that a map refers to and that have dates. */
function referredTo({ snapshot, offset }: CompletionContext, { map, schema }: Holder): readonly Holder[] {
  const document = documentAt(snapshot, offset);
  return Object.entries(map).flatMap(([key, id]) => {
    const kind = childSchema(schema, key)?.refersTo;
    const home = kind && homeOf(kind);
    if (!document || !kind || !home || dateKeys(home.item).length === 0) return [];
    const owner = idsOfKind(document, kind).find((mention) => mention.id === id)?.owner;
    return isMap(owner) ? [{ map: owner, schema: home.item }] : [];
  });
}

/** The dates that stand right in a map, but for the one at the caret. */
function datesOf({ map, schema }: Holder, locale: Locale, without: unknown): readonly NearDate[] {
  const name = labelIn(schema, map)?.text;
  const said = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join(' · ');
  const own = dateKeys(schema)
    .filter((key) => key !== without && isDate(map[key]))
    .map((key) => ({
      date: map[key] as string,
      meaning: said(name, childSchema(schema, key)?.docs?.title[locale]),
    }));
  const days = own.map(({ date }) => date).sort();
  const [from, to] = [days[0], days.at(-1)];
  const isShort = from !== undefined && to !== undefined && daysBetween(from, to) <= MOST_DAYS;
  const between = isShort ? datesIn(from, to).map((date) => ({ date, meaning: said(name) })) : [];
  return [...own, ...between];
}

const isDate = (value: unknown): boolean => typeof value === 'string' && readDate(value) !== undefined;

const dateKeys = ({ properties = {} }: SchemaNode): readonly string[] =>
  Object.keys(properties).filter((key) => properties[key]!.scalar === 'date');
