/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What stands for a field in a template of an item: its name, and whether the value is HTML there. */
export interface TemplateToken {
  readonly field: string;
  readonly isHtml: boolean;
  /** Whether the value is JSON itself, such as true, and no text. */
  readonly isJson: boolean;
}

/** The value of a field in an item, and whether it is HTML there. */
export interface ReadValue {
  readonly text: string;
  readonly isHtml: boolean;
}

/** A text of a template as the field that it stands for; undefined for a constant. */
export function tokenOf(node: Json): TemplateToken | undefined {
  const [, field, form] = (typeof node === 'string' && /^\{([\w.]+)(?:\|(html|json))?\}$/.exec(node)) || [];
  return field === undefined ? undefined : { field, isHtml: form === 'html', isJson: form === 'json' };
}

/** The fields that a template names. */
export function tokensIn(node: Json): readonly TemplateToken[] {
  const token = tokenOf(node);
  if (token) return [token];
  if (Array.isArray(node)) return (node as readonly Json[]).flatMap(tokensIn);
  return isObject(node) ? Object.values(node).flatMap(tokensIn) : [];
}

/**
 * An item in the form of a template. A key whose field is empty is left out, and so is an entry of a list that has a
 * field without a value.
 */
export function filled(node: Json, value: (token: TemplateToken) => string): Json | undefined {
  const token = tokenOf(node);
  if (token) return token.isJson ? parsedJson(value(token)) : value(token) || undefined;
  if (Array.isArray(node)) return (node as readonly Json[]).flatMap((one) => entry(one, value));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, one]) => {
      const written = filled(one, value);
      return written === undefined ? [] : [[key, written]];
    }),
  );
}

function entry(node: Json, value: (token: TemplateToken) => string): readonly Json[] {
  if (tokensIn(node).some((token) => value(token) === '')) return [];
  const written = filled(node, value);
  return written === undefined ? [] : [written];
}

/**
 * Reads an item by a template: the values of its fields. Constants choose the entry of a list, by the first text of
 * the entry in the template; elsewhere they are not looked at. Of two places of one field the first with a value counts.
 */
export function readBy(node: Json, item: Json | undefined, found = new Map<string, ReadValue>()) {
  const token = tokenOf(node);
  if (token) {
    const isScalar = typeof item === 'number' || (token.isJson && typeof item === 'boolean');
    const text = typeof item === 'string' ? item : isScalar ? String(item) : '';
    if (text.trim() !== '' && !found.has(token.field)) found.set(token.field, { text, isHtml: token.isHtml });
  } else if (Array.isArray(node)) {
    if (Array.isArray(item))
      for (const one of node as readonly Json[]) {
        const match = (item as readonly Json[]).find((entry) => isLike(one, entry));
        if (match !== undefined) readBy(one, match, found);
      }
  } else if (isObject(node) && isObject(item))
    for (const [key, one] of Object.entries(node)) readBy(one, item[key], found);
  return found;
}

/** Whether an entry of a list is the one of the template: its first constant text is the same. */
function isLike(template: Json, entry: Json): boolean {
  if (!isObject(template)) return true;
  if (!isObject(entry)) return false;
  const constant = Object.entries(template).find(([, one]) => typeof one === 'string' && !tokenOf(one));
  return constant === undefined || entry[constant[0]] === constant[1];
}

export const isObject = (node: Json | undefined): node is { readonly [key: string]: Json } =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** A text as JSON; undefined where it is none. */
export function parsedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
