import type { SchemaNode } from '../../../../schemas/format';
import { haveSameEntries } from '../collections/same-entries';
import { keyText } from '../yaml/parse/nodes';
import { isMap, originOf, withOrigin, withOriginOfItems } from '../yaml/parse/value';
import { schemaFor } from './schema-node';
import { cutByCommas } from './cut-by-commas';
import { daysTwice } from './days-twice';
import type { Finding } from './finding';
import * as finding from './schema-findings';
import { meantFields } from './meant-keys';
import { repeatedItems } from './repeated-items';
import { accepts } from './scalar';
import { isWhole, withUnread } from './unread';

/**
 * The most items of a list within a section that are read, ten times what a large shop has: engines calculate with them,
 * each with each other. Lists of replies, of which each item is a segment, may have more.
 */
const MOST_ITEMS = 2000;

export type ReportFinding = (finding: Finding) => void;

/**
 * Validates a value and returns the valid part: what is invalid is reported and left out, so that rules can trust the
 * types and one typo disables one item, not the file. It refuses exactly what the zod schemas refuse, but for an empty
 * value, which counts as absent, and for items of a list behind the first thousands. A map or list that something is left out of is marked with it (unread.ts).
 * @returns undefined where nothing valid is left; the identical value where all of it is valid
 */
export function validPart(
  value: unknown,
  schema: SchemaNode,
  owner: object,
  key: string | number,
  report: ReportFinding,
): unknown {
  if (value === null || value === undefined) return undefined;
  const alternative = schemaFor(schema, value);
  if (!alternative) {
    report(finding.wrongKind(owner, key, value, schema));
    return undefined;
  }
  if (Array.isArray(value)) return validList(value, alternative, owner, key, report);
  const chapter = finding.chapter(owner, key, value, alternative);
  if (chapter) {
    report(chapter);
    return undefined;
  }
  if (isMap(value)) return validMap(value, alternative, report);
  const complaint = accepts(value, alternative);
  if (!complaint) return value;
  report(finding[complaint](owner, key, value, alternative, schema));
  return undefined;
}

function validList(
  list: readonly unknown[],
  schema: SchemaNode,
  owner: object,
  key: string | number,
  report: ReportFinding,
): unknown {
  if (list.length < (schema.minItems ?? 0) || list.length > (schema.maxItems ?? Infinity)) {
    report(finding.listLength(owner, key, list.length, schema));
    return undefined;
  }
  finding.joinedWords(list, schema).forEach(report);
  repeatedItems(list, schema).forEach(report);
  if (list.length > MOST_ITEMS) report(finding.tooManyItems(list, list.length, MOST_ITEMS));
  const items = list.slice(0, MOST_ITEMS).map((item, index) => {
    if (item === null) report(finding.emptyItem(list, index));
    return schema.items ? validPart(item, schema.items, list, index, report) : item;
  });
  if (haveSameEntries(items, list)) return list;
  const isCut = items.length < list.length;
  const unread = new Set(items.flatMap((item, index) => (isUnread(list[index], item) ? [index] : [])));
  if (isCut) unread.add(items.length);
  const indexes = items.flatMap((item, index) => (item === undefined ? [] : [index]));
  const kept = withUnread(
    indexes.map((index) => items[index]),
    unread,
  );
  return kept.length < (schema.minItems ?? 0) ? undefined : withOriginOfItems(kept, list, indexes);
}

/** Validates a map; one that lacks a required key is left out as a whole. */
export function validMap(map: Record<string, unknown>, schema: SchemaNode, report: ReportFinding): unknown {
  const cut = cutByCommas(map, schema);
  const unread = new Set<string>(cut?.keys);
  cut?.findings.forEach(report);
  for (const key of duplicateKeys(map)) {
    if (cut?.parts.has(key)) continue;
    unread.add(key);
    report(finding.duplicateKey(map, key));
  }
  let changed = unread.size > 0;
  let unknown = false;
  const kept: Record<string, unknown> = {};
  const strange: string[] = [];
  for (const [key, value] of Object.entries(map)) {
    if (cut?.keys.has(key) || (cut?.parts.has(key) && value === null)) continue;
    const child = childOf(schema, key, map, report, strange);
    const good = child && validPart(value, child, map, key, report);
    if (child && value === null && !schema.required?.includes(key))
      report(finding.emptyValue(map, key, child));
    if (good !== undefined) kept[key] = good;
    if (child && isUnread(value, good)) unread.add(key);
    unknown ||= !child;
    changed ||= good !== value;
  }
  finding.unknownKeys(map, strange, schema).forEach(report);
  daysTwice(map, schema).forEach(report);
  const missing = schema.required?.filter((key) => !Object.hasOwn(map, key) || map[key] === null) ?? [];
  const meant = missing.length > 0 ? meantFields(map, schema) : undefined;
  for (const key of missing) if (!meant?.has(key)) report(finding.missingKey(map, key, schema));
  if (schema.required?.some((key) => !Object.hasOwn(kept, key))) return undefined;
  return changed ? withUnread(keepOrigin(kept, map), unread, unknown) : map;
}

/** The valid part of the value at a key of a map, whose key is looked at too; undefined where one of them is invalid. */
export function validEntry(
  map: Record<string, unknown>,
  key: string,
  schema: SchemaNode,
  report: ReportFinding,
): unknown {
  const strange: string[] = [];
  const child = childOf(schema, key, map, report, strange);
  finding.unknownKeys(map, strange, schema).forEach(report);
  return child && validPart(map[key], child, map, key, report);
}

/** Whether something of a value is missing in its valid part. */
const isUnread = (written: unknown, kept: unknown): boolean =>
  written !== kept && written !== null && written !== undefined && (kept === undefined || !isWhole(kept));

/** The duplicate keys of a map; its value has the last of each. */
function duplicateKeys(map: Record<string, unknown>): readonly string[] {
  const node = originOf(map)?.node;
  if (node?.kind !== 'map' || node.pairs.length <= Object.keys(map).length) return [];
  const seen = new Set<string>();
  return node.pairs.map(keyText).filter((key) => key !== '<<' && (seen.has(key) || !seen.add(key)));
}

function childOf(
  schema: SchemaNode,
  key: string,
  map: object,
  report: ReportFinding,
  strange: string[],
): SchemaNode | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key];
  if (schema.additionalProperties) {
    const complaint = schema.propertyNames && accepts(key, schema.propertyNames);
    if (!complaint) return schema.additionalProperties;
    report(finding.badKey(map, key, schema.propertyNames!));
    return undefined;
  }
  strange.push(key);
  return undefined;
}

function keepOrigin<T extends object>(copy: T, original: object): T {
  const origin = originOf(original);
  return origin ? withOrigin(copy, origin) : copy;
}
