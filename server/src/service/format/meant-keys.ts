import type { SchemaNode } from '../../../../schemas/format';
import { otherNames } from '../../../../schemas/other-names';
import { memoizePair, memoizeWeak } from '../collections/memoize';
import { isWorkday, oneSpan, readDays } from '../notation/days';
import { plainValue } from '../notation/plain';
import type { FixKind } from './finding';
import { fits } from './fits';
import { schemaFor, kindOf } from './schema-node';
import { meant } from './meant';
import { nearest, surelyMeant } from './nearest';

/** The keys that an unknown key stands for. */
export interface MeantKey {
  readonly to: readonly string[];
  readonly kind: Extract<FixKind, 'fix' | 'suggestion'>;
}

/**
 * Finds the field that an unknown key stands for. It is certain (a fix) where the spelling or the field's title matches, the
 * value fits the field, and no other unknown key of the map may stand for the same field.
 * @param keys all keys of the map
 */
export function meantField(
  owner: object,
  key: string,
  schema: SchemaNode,
  keys: readonly string[] = keysOf(owner),
): MeantKey | undefined {
  const meanings = meaningsIn(schema, keys);
  const value: unknown = Object.hasOwn(owner, key) ? (owner as Record<string, unknown>)[key] : undefined;
  const to = collectionFor(key, value, schema, meanings.free) ?? meanings.of(key);
  const child = to && schema.properties?.[to.name];
  if (!child || (to.byPart && !suits(value, child))) return undefined;
  const rival = meanings.rivals(to.name).some((other) => other !== key);
  const certain = to.certain && !rival && suits(value, child);
  return { to: [to.name], kind: certain ? 'fix' : 'suggestion' };
}

/** The field for several values that goes by another name elsewhere: `holidays` with days below it is no misspelt `holiday`. */
function collectionFor(
  key: string,
  value: unknown,
  { properties = {} }: SchemaNode,
  free: readonly string[],
): Meaning | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const name = free.find(
    (name) =>
      /^(?:array|object)$/.test(properties[name]!.type ?? '') && otherNames[name]?.includes(plainValue(key)),
  );
  return name === undefined ? undefined : { name, certain: false };
}

/** The fields that the unknown keys of a map stand for; these are not reported as missing. */
export function meantFields(owner: object, schema: SchemaNode): ReadonlySet<string> {
  const keys = keysOf(owner).filter((key) => schema.properties && !isKnown(key, schema));
  return new Set(keys.flatMap((key) => meantField(owner, key, schema)?.to ?? []));
}

/** Of an immutable map the identical list each time: what its keys stand for is kept by it. */
const keysOf = memoizeWeak((owner: object): readonly string[] => Object.keys(owner));

const isKnown = (key: string, schema: SchemaNode): boolean => Object.hasOwn(schema.properties ?? {}, key);

interface Meaning {
  readonly name: string;
  readonly certain: boolean;
  /** The key is only a part of the field's title: it is meant where the value fits too. */
  readonly byPart?: true;
}

/** What the keys of a map stand for. Kept by the list of the keys: of many unknown ones each is asked for all others. */
interface Meanings {
  /** The fields that the map does not have. */
  readonly free: readonly string[];
  of(key: string): Meaning | undefined;
  /** At most two of the unknown keys that stand for a field. */
  rivals(name: string): readonly string[];
}

const meaningsIn = memoizePair((schema: SchemaNode, keys: readonly string[]): Meanings => {
  const fields = Object.keys(schema.properties ?? {});
  const written = new Set(keys);
  const free = fields.filter((name) => !written.has(name));
  const known = new Map<string, Meaning | undefined>();
  const of = (key: string): Meaning | undefined => {
    if (!known.has(key)) known.set(key, fieldFor(key, schema, fields, free));
    return known.get(key);
  };
  let byField: Map<string, string[]> | undefined;
  return {
    free,
    of,
    rivals: (name) => {
      byField ??= unknownByField(
        keys.filter((key) => !isKnown(key, schema)),
        of,
      );
      return byField.get(name) ?? [];
    },
  };
});

function unknownByField(
  keys: readonly string[],
  of: (key: string) => Meaning | undefined,
): Map<string, string[]> {
  const byField = new Map<string, string[]>();
  for (const key of keys) {
    const name = of(key)?.name;
    const own = name === undefined ? undefined : byField.get(name);
    if (own) own.splice(1, 1, key);
    else if (name !== undefined) byField.set(name, [key]);
  }
  return byField;
}

/** @param free those of the fields that the map does not have */
function fieldFor(
  key: string,
  schema: SchemaNode,
  fields: readonly string[],
  free: readonly string[],
): Meaning | undefined {
  // A key that is one typo away from a field which the map already has stands for no other field.
  const sure = surelyMeant(key, fields) ?? titled(key, schema, free);
  if (sure !== undefined) return free.includes(sure) ? { name: sure, certain: true } : undefined;
  const wanted = plainValue(key);
  const other =
    free.find((name) => schema.required?.includes(name) && otherNames[name]?.includes(wanted)) ??
    free.find((name) => otherNames[name]?.includes(wanted));
  if (other !== undefined) return { name: other, certain: false };
  const part = titledInPart(key, schema);
  if (part !== undefined && free.includes(part)) return { name: part, certain: false, byPart: true };
  const near = nearest(key, free);
  return near === undefined ? undefined : { name: near, certain: false };
}

/** The only field whose Chinese title has the key in it, as people shorten it: 公告 for 店铺公告. */
function titledInPart(key: string, { properties = {} }: SchemaNode): string | undefined {
  const wanted = spaceless(key);
  if (!/^\p{Script=Han}{2,}$/u.test(wanted)) return undefined;
  const found = Object.keys(properties).filter((name) =>
    spaceless(properties[name]!.docs?.title.zh ?? '').includes(wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}

const spaceless = (text: string): string => plainValue(text).replaceAll(' ', '');

/** The field whose title, in either language, is the key; undefined where several have it. */
export function titled(key: string, schema: SchemaNode, names: readonly string[]): string | undefined {
  const found = namesByTitle(schema)
    .get(spaceless(key))
    ?.filter((name) => names.includes(name));
  return found?.length === 1 ? found[0] : undefined;
}

/** The fields by their titles in both languages, as `spaceless` writes them. */
const namesByTitle = memoizeWeak(
  ({ properties = {} }: SchemaNode): ReadonlyMap<string, readonly string[]> => {
    const byTitle = new Map<string, string[]>();
    for (const [name, { docs }] of Object.entries(properties))
      for (const title of new Set(docs?.title && [docs.title.zh, docs.title.en].map(spaceless))) {
        const own = byTitle.get(title);
        if (own) own.push(name);
        else byTitle.set(title, [name]);
      }
    return byTitle;
  },
);

/** Whether a value is valid for a field, or can be made so with certainty. */
export function suits(value: unknown, schema: SchemaNode): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'object') return schemaFor(schema, value) !== undefined;
  // A name in place of an id is reported on its own.
  if (schema.refersTo && typeof value === 'string') return true;
  return fits(value, schema) || meant(String(value), schema)[0]?.kind === 'fix';
}

/** Finds the keys that an invalid key of a map with free keys stands for: `周一至周五` is mon-fri, `周一、周三` are mon and wed. */
export function meantFreeKey(owner: object, key: string, schema: SchemaNode): MeantKey | undefined {
  const found = freeKeyFor(key, schema);
  if (!found) return undefined;
  const others = Object.keys(owner).filter((other) => other !== key);
  const taken = others.some(
    (other) =>
      found.to.includes(other) || freeKeyFor(other, schema)?.to.some((one) => found.to.includes(one)),
  );
  return taken ? undefined : found;
}

/** Whether a key can stand in a map with free keys, by itself as it is or as what it surely means. */
export const readsAsFreeKey = (key: string, schema: SchemaNode): boolean =>
  fits(key, schema) || freeKeyFor(key, schema)?.kind === 'fix';

function freeKeyFor(key: string, schema: SchemaNode): MeantKey | undefined {
  if (fits(key, schema)) return undefined;
  const days = schema.scalar === 'days' ? readDays(key) : undefined;
  if (days) {
    const span = oneSpan(days);
    const to = span ? [span] : days;
    return to.every((one) => fits(one, schema))
      ? { to, kind: isWorkday(key) ? 'suggestion' : 'fix' }
      : undefined;
  }
  const [first, ...more] = meant(key, schema);
  return first && more.length === 0 && kindOf(first.value) === 'text'
    ? { to: [String(first.value)], kind: first.kind }
    : undefined;
}
