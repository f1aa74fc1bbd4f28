import type { FieldPath } from '../../../../schemas/field-path';
import type { FormatNode } from '../../../../schemas/format';
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
export function kindAskedBy(form: FormatNode): Kind {
  if (form.type) return kindOfType[form.type] ?? 'text';
  return kindOf(form.const);
}

/** The alternatives of a schema node: those of a union, which differ by kind, else the node itself. */
export const formsOf = (form: FormatNode): readonly FormatNode[] => form.anyOf ?? [form];

/** The alternative for the value's kind; undefined where there is none. */
export function formFor(form: FormatNode, value: unknown): FormatNode | undefined {
  const kind = kindOf(value);
  return formsOf(form).find((alternative) => kindAskedBy(alternative) === kind);
}

/** As `formFor`, with the metadata of the field merged in; the field's node where no alternative is of the kind. */
export function ownForm(form: FormatNode, value: unknown): FormatNode {
  const alternative = formFor(form, value);
  return alternative && alternative !== form ? { ...alternative, ...form } : form;
}

/** The direct children of a schema node. */
export const childForms = (form: FormatNode): readonly FormatNode[] => [
  ...Object.values(form.properties ?? {}),
  ...(form.items ? [form.items] : []),
  ...(form.additionalProperties ? [form.additionalProperties] : []),
  ...(form.anyOf ?? []),
];

/** The schema node of a key of a map, or of an item of a list. */
export function childForm(form: FormatNode, key: string | number): FormatNode | undefined {
  for (const alternative of formsOf(form)) {
    if (typeof key === 'number') {
      if (alternative.items) return alternative.items;
    } else if (alternative.properties && Object.hasOwn(alternative.properties, key))
      return alternative.properties[key];
    else if (alternative.additionalProperties) return alternative.additionalProperties;
  }
  return undefined;
}

/** The schema node at a path of keys and indexes; undefined where the format has none. */
export function schemaNodeAt(root: FormatNode, path: readonly (string | number)[]): FormatNode | undefined {
  let form: FormatNode | undefined = root;
  for (const key of path) form = form && childForm(form, key);
  return form;
}

/** The schema node of a field path; there always is one, since the type only admits paths of the format. */
export function formOfField(root: FormatNode, path: FieldPath): FormatNode {
  let form: FormatNode | undefined = root;
  for (const key of path.split('.'))
    form = form && (key === '*' ? (childForm(form, 0) ?? childForm(form, key)) : childForm(form, key));
  return form!;
}

/** A visitor of fields with their schema nodes; called for every key and item in pre-order. */
export type Visit = (owner: object, key: string | number, value: unknown, form: FormatNode) => void;

/** Walks a value together with its schema node. */
export function visitFields(value: unknown, form: FormatNode, visit: Visit): void {
  const alternative = formFor(form, value);
  if (!alternative || typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) {
    const childsForm = childForm(alternative, key);
    if (!childsForm) continue;
    visit(value, key, child, childsForm);
    visitFields(child, childsForm, visit);
  }
}
