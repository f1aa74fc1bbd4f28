import { SymbolKind } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../schemas/format';
import type { IdKind } from '../../../../schemas/meta';
import { childSchema, schemaFor } from '../format/schema-node';

/** What stands behind an item's name in outlines, as it is written: a shift's days and time, a reply's shortcut. */
export function detailOf(raw: unknown, schema: SchemaNode | undefined): string | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const keys = (schema && schemaFor(schema, raw))?.detailedBy ?? [];
  const parts = keys.flatMap((key) => written((raw as Readonly<Record<string, unknown>>)[key]));
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** A value on one line; nothing for what is not there or is no list of words. */
function written(value: unknown): readonly string[] {
  const words = Array.isArray(value) ? value : [value];
  const texts = words.filter((word) => typeof word === 'string' || typeof word === 'number').map(String);
  return texts.length === 0 ? [] : [texts.join(', ').replace(/\s+/g, ' ').slice(0, 60)];
}

/** Whether a choice of an item says that it is retired. */
export function isRetired(raw: unknown, schema: SchemaNode | undefined): boolean {
  if (typeof raw !== 'object' || raw === null || schema === undefined) return false;
  return Object.entries(raw).some(
    ([key, value]) => value === RETIRED && childSchema(schema, key)?.choices?.[RETIRED] !== undefined,
  );
}

/** The word of the format's choices for what is no longer used. */
const RETIRED = 'retired';

/** The kind of an item by the kind of id that it defines: texts, what has a time, and the rest. */
export function kindOf(schema: SchemaNode | undefined): SymbolKind {
  const defined = Object.values(schema?.properties ?? {}).find(({ defines }) => defines)?.defines;
  return defined === undefined ? SymbolKind.Object : kinds[defined];
}

const kinds: Readonly<Record<IdKind, SymbolKind>> = {
  'quick-reply': SymbolKind.String,
  faq: SymbolKind.String,
  'auto-reply': SymbolKind.String,
  announcement: SymbolKind.String,
  shift: SymbolKind.Event,
  promotion: SymbolKind.Event,
  calendar: SymbolKind.Event,
  step: SymbolKind.Method,
  category: SymbolKind.Class,
  member: SymbolKind.Object,
  tag: SymbolKind.Key,
};
