import type { SchemaNode } from '../../../../schemas/format';
import { otherNames } from '../../../../schemas/other-names';
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
  keys: readonly string[] = Object.keys(owner),
): MeantKey | undefined {
  const to = fieldFor(key, schema, keys);
  const child = to && schema.properties?.[to.name];
  if (!child) return undefined;
  const value: unknown = Object.hasOwn(owner, key) ? (owner as Record<string, unknown>)[key] : undefined;
  const rival = keys.some(
    (other) => other !== key && !isKnown(other, schema) && fieldFor(other, schema, keys)?.name === to.name,
  );
  const certain = to.certain && !rival && suits(value, child);
  return { to: [to.name], kind: certain ? 'fix' : 'suggestion' };
}

/** The fields that the unknown keys of a map stand for; these are not reported as missing. */
export function meantFields(owner: object, schema: SchemaNode): ReadonlySet<string> {
  const keys = Object.keys(owner).filter((key) => schema.properties && !isKnown(key, schema));
  return new Set(keys.flatMap((key) => meantField(owner, key, schema)?.to ?? []));
}

const isKnown = (key: string, schema: SchemaNode): boolean => Object.hasOwn(schema.properties ?? {}, key);

function fieldFor(
  key: string,
  schema: SchemaNode,
  keys: readonly string[],
): { readonly name: string; readonly certain: boolean } | undefined {
  const fields = Object.keys(schema.properties ?? {});
  const free = fields.filter((name) => !keys.includes(name));
  // A key that is one typo away from a field which the map already has stands for no other field.
  const sure = surelyMeant(key, fields) ?? titled(key, schema, free);
  if (sure !== undefined) return free.includes(sure) ? { name: sure, certain: true } : undefined;
  const wanted = plainValue(key);
  const other =
    free.find((name) => schema.required?.includes(name) && otherNames[name]?.includes(wanted)) ??
    free.find((name) => otherNames[name]?.includes(wanted)) ??
    nearest(key, free);
  return other === undefined ? undefined : { name: other, certain: false };
}

const spaceless = (text: string): string => plainValue(text).replaceAll(' ', '');

/** The field whose title, in either language, is the key; undefined where several have it. */
export function titled(key: string, schema: SchemaNode, names: readonly string[]): string | undefined {
  const wanted = spaceless(key);
  const found = names.filter((name) => {
    const title = schema.properties?.[name]?.docs?.title;
    return title && (spaceless(title.zh) === wanted || spaceless(title.en) === wanted);
  });
  return found.length === 1 ? found[0] : undefined;
}

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
