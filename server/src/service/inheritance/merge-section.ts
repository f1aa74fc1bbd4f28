import type { SchemaNode } from '../../../../schemas/format';
import { ChunkedList } from '../collections/chunked-list';
import { listOf } from '../collections/list';
import { noSymbols, type Symbols, symbolsOf } from '../document/symbols';
import type { Finding } from '../format/finding';
import { memoize, memoizePair } from '../collections/memoize';
import { childSchema, schemaFor } from '../format/schema-node';
import { format } from '../format/format';
import { validPart } from '../format/validate';
import { isWhole } from '../format/unread';
import { originOf, withOrigin, withOriginOfItems } from '../yaml/parse/value';
import { idKeyOf, idOf } from './item-ids';
import { mergeValues } from './merge-values';
import { refusal, refusedIn } from './refused';
import type { LayerSection } from './layer';

/** A merged section with what is wrong with it. */
export interface MergedSection extends LayerSection {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/**
 * A section of a file merged with the one that it builds on; undefined where the file takes it away. The same two give
 * the identical result.
 */
export const mergeSection = (
  name: string,
  base: LayerSection,
  own: LayerSection,
): MergedSection | undefined => mergedOnce(name)(base, own);

const mergedOnce = memoize((name: string) =>
  memoizePair((base: LayerSection, own: LayerSection): MergedSection | undefined => {
    const schema = childSchema(format, name);
    const [far, near] = [base, own].map(({ owner, raw: value }) => ({ owner, key: name, value }));
    const refused = refusal(far!, near!, schema);
    if (refused) return { ...base, name, findings: refused };
    const raw = schema && mergeValues(base.raw, own.raw, schema);
    if (!schema || raw === undefined) return undefined;
    return validSection(name, raw, own.owner, schema, own.isBroken || base.isBroken);
  }),
);

/** The valid part of a section that was put together, item by item where it is a list of items with ids. */
export function validSection(
  name: string,
  raw: unknown,
  owner: object,
  schema: SchemaNode,
  isBroken: boolean,
): MergedSection {
  const list = Array.isArray(raw) ? schemaFor(schema, raw) : undefined;
  if (Array.isArray(raw) && list?.items && idKeyOf(list.items))
    return validItems(name, raw, owner, list.items, isBroken);
  const findings: Finding[] = [...refusedIn(raw)];
  const value = validPart(raw, schema, owner, name, (finding) => findings.push(finding));
  const unread = isBroken ? 'all' : value === undefined ? 'all' : isWhole(value) ? undefined : 'part';
  const symbols = value === undefined ? [] : [symbolsOf(name, owner, name, value, schema)];
  return { name, raw, value, owner, findings, unread, isBroken, symbols: ChunkedList.of(symbols) };
}

/** An item on its own, valid or not; kept for the item as written. */
export interface ValidItem extends Symbols {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

function validItems(
  name: string,
  raw: readonly unknown[],
  owner: object,
  schema: SchemaNode,
  isBroken: boolean,
): MergedSection {
  const items = raw.map((item, index) => validItem(name, raw, index, item, schema));
  const kept = items.flatMap(({ value }, index) => (value === undefined ? [] : [index]));
  const values = listOf(ChunkedList.of(kept.map((index) => items[index]!.value)));
  const isPart = items.some((item) => item.value !== undefined && !isWhole(item.value));
  return {
    name,
    raw,
    value: withOriginOfItems(values, raw, kept),
    owner,
    isBroken,
    findings: items.flatMap(({ findings }) => findings),
    unread: isBroken || kept.length < items.length ? 'all' : isPart ? 'part' : undefined,
    symbols: ChunkedList.of<Symbols>(items),
  };
}

/** The valid part of an item of a merged list. */
function validItem(
  name: string,
  list: readonly unknown[],
  index: number,
  item: unknown,
  schema: SchemaNode,
): ValidItem {
  const before = typeof item === 'object' && item !== null ? valid.get(item) : undefined;
  if (before) return before;
  const findings: Finding[] = [...refusedIn(item)];
  const value = validPart(item, schema, list, index, (finding) => findings.push(finding));
  const symbols = value === undefined ? noSymbols : symbolsOf(name, list, index, value, schema);
  const made = { value, findings, ...symbols };
  if (typeof item === 'object' && item !== null) valid.set(item, made);
  return made;
}

/** What was made of an item as written, merged or not. */
export const validItemOf = (raw: object): ValidItem | undefined => valid.get(raw);

const valid = new WeakMap<object, ValidItem>();

/** A section without the items that have some ids; the identical section where it has none of them. */
export const withoutIds = (name: string, section: LayerSection, ids: readonly string[]): LayerSection =>
  ids.length === 0 ? section : withoutOnce(name)(section, ids);

const withoutOnce = memoize((name: string) =>
  memoizePair((section: LayerSection, ids: readonly string[]): LayerSection => {
    const schema = childSchema(format, name);
    const raw = schema && less(section.raw, schema, new Set(ids));
    if (!schema || raw === section.raw) return section;
    return validSection(name, raw, section.owner, schema, section.isBroken);
  }),
);

/** A value without the items that have some ids, at any depth. */
function less(value: unknown, schema: SchemaNode, ids: ReadonlySet<string>): unknown {
  const one = schemaFor(schema, value);
  if (!one || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const key = one.items && idKeyOf(one.items);
    if (key === undefined) return value;
    const kept = value.flatMap((item, index) => (ids.has(idOf(item, key) ?? '') ? [] : [index]));
    if (kept.length === value.length) return value;
    const left = kept.map((index) => value[index] as unknown);
    return withOriginOfItems(left, value, kept);
  }
  const map = value as Readonly<Record<string, unknown>>;
  const parts = Object.entries(one.properties ?? {}).flatMap(([key, child]) => {
    const part = map[key];
    const left = part === undefined ? part : less(part, child, ids);
    return left === part ? [] : [[key, left] as const];
  });
  if (parts.length === 0) return value;
  const origin = originOf(value);
  const result = { ...map, ...Object.fromEntries(parts) };
  return origin ? withOrigin(result, origin) : result;
}
