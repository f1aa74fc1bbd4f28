import type { SchemaNode } from '../../../../../schemas/format';
import type { IdKind } from '../../../../../schemas/meta';
import { type Fullness, skeleton } from '../../../../../schemas/skeleton';
import { documentAt } from '../../document/value-at';
import { definesId, idKey, idsOfKind } from '../../document/ids';
import { ownSchema, visitFields } from '../../format/schema-node';
import { allowed } from '../../text/forbidden-words';
import type { CompletionContext } from './context';

/**
 * A skeleton that is valid in this file: the ids that it defines are free, and those that it refers to are defined;
 * where no id can be referred to the place is left empty.
 */
export const startOf = (
  context: CompletionContext,
  schema: SchemaNode,
  fullness: Fullness = 'required',
): unknown => fitted(context, skeleton(schema, fullness), schema);

/** A value made valid in this file as `startOf` does; what it defines itself it may refer to. */
export function fitted(context: CompletionContext, sample: unknown, schema: SchemaNode): unknown {
  const start = { value: copyOf(sample) };
  const own = new Map<string, string>();
  const name = (owner: object, key: string | number, value: unknown, all: SchemaNode): void => {
    const kind = typeof value === 'string' ? ownSchema(all, value).defines : undefined;
    if (!kind) return;
    const id = freeId(context, kind, value as string);
    own.set(idKey(kind, value as string), id);
    (owner as Record<string | number, unknown>)[key] = id;
  };
  const idFor = (kind: IdKind, id: string): string | undefined =>
    own.get(idKey(kind, id)) ?? givenId(context, kind, id);
  const canBeNamed = (item: unknown, of: SchemaNode = {}): boolean => {
    const kind = typeof item === 'string' ? ownSchema(of, item).refersTo : undefined;
    return kind === undefined || idFor(kind, item as string) !== undefined;
  };
  const fit = (owner: object, key: string | number, value: unknown, all: SchemaNode): void => {
    const its = ownSchema(all, value);
    const at = owner as Record<string | number, unknown>;
    if (Array.isArray(value) && !value.every((item) => canBeNamed(item, its.items)))
      at[key] = value.filter((item) => canBeNamed(item, its.items));
    if (typeof value !== 'string') return;
    if (its.refersTo) at[key] = idFor(its.refersTo, value) ?? null;
    if (its.customerText) at[key] = allowedText(context, value) ?? null;
  };
  for (const visit of [name, fit]) {
    visit(start, 'value', start.value, schema);
    visitFields(start.value, schema, visit);
  }
  return start.value;
}

/** A text for customers that says nothing which the file's `must_not_say` forbids; undefined where none is left. */
function allowedText({ snapshot, offset }: CompletionContext, text: string): string | undefined {
  const document = documentAt(snapshot, offset);
  return document ? allowed(text, document.playbook) : text;
}

/** An id of which the document has none yet: as wished, or with a number. */
export function freeId(context: CompletionContext, kind: IdKind, id: string): string {
  if (!isGiven(context, kind, id)) return id;
  for (let nth = 2; ; nth++) if (!isGiven(context, kind, `${id}-${nth}`)) return `${id}-${nth}`;
}

/** The id where the file defines it, otherwise the first that it defines; undefined where it defines none. */
function givenId(context: CompletionContext, kind: IdKind, id: string): string | undefined {
  if (isGiven(context, kind, id)) return id;
  const document = documentAt(context.snapshot, context.offset);
  return document && idsOfKind(document, kind)[0]?.id;
}

/** Whether the document at the caret defines an id. */
export function isGiven({ snapshot, offset }: CompletionContext, kind: IdKind, id: string): boolean {
  const document = documentAt(snapshot, offset);
  return document !== undefined && definesId(document, kind, id);
}

/** A deep copy of plain data, which may be changed; skeletons are shared. */
const copyOf = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
