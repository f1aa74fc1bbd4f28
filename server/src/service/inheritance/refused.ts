import type { SchemaNode } from '../../../../schemas/format';
import type { Text } from '../../../../schemas/text';
import type { Finding } from '../format/finding';
import { type ReportFinding, validEntry, validPart } from '../format/validate';
import { isMap } from '../yaml/parse/value';
import type { ValueRef } from '../yaml/ranges/place';
import { listsWithIds } from './item-ids';

/*
 * What a file writes over something and cannot be read, such as hours in an unknown notation or a text where a list is
 * due, overrides nothing: what it builds on stays in force until that is mended, and only the value itself is told.
 */

/** A value at a key of a map as written. */
export interface EntryAt {
  readonly owner: object;
  readonly key: string;
  readonly value: unknown;
}

/** What is wrong with a value that cannot override another one; undefined where it can, and where the two are merged. */
export function refusal(
  base: EntryAt,
  own: EntryAt,
  schema: SchemaNode | undefined,
): readonly Finding[] | undefined {
  if (!schema || isAbsent(own.value) || isAbsent(base.value) || areMerged(base.value, own.value, schema))
    return undefined;
  const place = { in: base.owner, key: base.key, onKey: true } as const;
  return refused(own.value, place, (report) => validPart(own.value, schema, own.owner, own.key, report));
}

/**
 * What is wrong with an entry that a file adds to a map of free keys, such as the days of a week; undefined where it is
 * valid, and for a map of fields: a field that cannot be read may be the very one that is asked for.
 */
export function refusalOfEntry(
  base: object,
  own: Record<string, unknown>,
  key: string,
  schema: SchemaNode | undefined,
): readonly Finding[] | undefined {
  if (!schema?.additionalProperties || isAbsent(own[key])) return undefined;
  return refused(own[key], { in: base }, (report) => validEntry(own, key, schema, report));
}

function refused(
  written: unknown,
  inForce: ValueRef,
  read: (report: ReportFinding) => unknown,
): readonly Finding[] | undefined {
  const found: Finding[] = [];
  const valid = read((finding) => found.push(finding));
  if (valid !== undefined && (!isEmptyList(valid) || isEmptyList(written))) return undefined;
  const related = { at: inForce, message: inForceMessage };
  return found.map((finding) => ({
    ...finding,
    related: [...(finding.related ?? []), related],
    isMetByBase: true,
  }));
}

const areMerged = (base: unknown, own: unknown, schema: SchemaNode): boolean =>
  (isMap(base) && isMap(own)) || listsWithIds(base, own, schema) !== undefined;

const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const inForceMessage: Text = {
  zh: '改好以前，先照共用手册里这里写的算',
  en: 'Until that is mended, what the shared playbook says here counts',
};

/** Keeps with a merged value what was refused in it, at any depth. */
export function noteRefused(merged: object, findings: readonly Finding[]): void {
  if (findings.length > 0) kept.set(merged, findings);
}

/** What was refused in a merged value, at any depth. */
export const refusedIn = (merged: unknown): readonly Finding[] =>
  (typeof merged === 'object' && merged !== null && kept.get(merged)) || none;

const kept = new WeakMap<object, readonly Finding[]>();
const none: readonly Finding[] = [];
