import type { FieldPath } from '../../../../schemas/field-path';
import type { SchemaNode } from '../../../../schemas/format';
import type { Text } from '../../../../schemas/text';
import { isMap } from '../yaml/parse/value';

/** The kinds of YAML values, in words for users. */
export const kinds = {
  text: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: '是或否（true / false）', en: 'true or false' },
  list: { zh: '列表（每行以“- ”开头）', en: 'a list (each line begins with "- ")' },
  map: { zh: '一组“键: 值”', en: 'a group of "key: value" lines' },
  empty: { zh: '空白', en: 'empty' },
} as const satisfies Record<string, Text>;

export type Kind = keyof typeof kinds;

export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  if (isMap(value)) return 'map';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

const kindOfType: Readonly<Record<string, Kind>> = {
  object: 'map',
  array: 'list',
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

/** The kind of value that a schema node expects. */
export function kindAskedBy(schema: SchemaNode): Kind {
  if (schema.type) return kindOfType[schema.type] ?? 'text';
  return kindOf(schema.const);
}

/** The alternatives of a schema node: those of a union, which differ by kind, else the node itself. */
export const schemasOf = (schema: SchemaNode): readonly SchemaNode[] => schema.anyOf ?? [schema];

/** The alternative for the value's kind; undefined where there is none. */
export function schemaFor(schema: SchemaNode, value: unknown): SchemaNode | undefined {
  const kind = kindOf(value);
  return schemasOf(schema).find((alternative) => kindAskedBy(alternative) === kind);
}

/** As `schemaFor`, with the metadata of the field merged in; the field's node where no alternative is of the kind. */
export function ownSchema(schema: SchemaNode, value: unknown): SchemaNode {
  const alternative = schemaFor(schema, value);
  return alternative && alternative !== schema ? { ...alternative, ...schema } : schema;
}

/** The direct children of a schema node. */
export const childSchemas = (schema: SchemaNode): readonly SchemaNode[] => [
  ...Object.values(schema.properties ?? {}),
  ...(schema.items ? [schema.items] : []),
  ...(schema.additionalProperties ? [schema.additionalProperties] : []),
  ...(schema.anyOf ?? []),
];

/** The schema node of a key of a map, or of an item of a list. */
export function childSchema(schema: SchemaNode, key: string | number): SchemaNode | undefined {
  for (const alternative of schemasOf(schema)) {
    if (typeof key === 'number') {
      if (alternative.items) return alternative.items;
    } else if (alternative.properties && Object.hasOwn(alternative.properties, key))
      return alternative.properties[key];
    else if (alternative.additionalProperties) return alternative.additionalProperties;
  }
  return undefined;
}

/** The schema node at a path of keys and indexes; undefined where the format has none. */
export function schemaNodeAt(root: SchemaNode, path: readonly (string | number)[]): SchemaNode | undefined {
  let schema: SchemaNode | undefined = root;
  for (const key of path) schema = schema && childSchema(schema, key);
  return schema;
}

/** The schema node of a field path; there always is one, since the type only admits paths of the format. */
export function schemaOfField(root: SchemaNode, path: FieldPath): SchemaNode {
  let schema: SchemaNode | undefined = root;
  for (const key of path.split('.'))
    schema =
      schema &&
      (key === '*' ? (childSchema(schema, 0) ?? childSchema(schema, key)) : childSchema(schema, key));
  return schema!;
}

/** A visitor of fields with their schema nodes; called for every key and item in pre-order. */
export type Visit = (owner: object, key: string | number, value: unknown, schema: SchemaNode) => void;

/** Walks a value together with its schema node. */
export function visitFields(value: unknown, schema: SchemaNode, visit: Visit): void {
  const alternative = schemaFor(schema, value);
  if (!alternative || typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) {
    const childsSchema = childSchema(alternative, key);
    if (!childsSchema) continue;
    visit(value, key, child, childsSchema);
    visitFields(child, childsSchema, visit);
  }
}
