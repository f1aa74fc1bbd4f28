import type { SchemaNode } from '../../../../../schemas/format';
import type { IdKind } from '../../../../../schemas/meta';
import { type Fullness, skeleton } from '../../../../../schemas/skeleton';
import { documentAt } from '../../document/value-at';
import { givenIds, idKey, idsOfKind } from '../../document/ids';
import { ownSchema, visitFields } from '../../format/schema-node';
import { allowed } from '../../text/forbidden-words';
import type { CompletionContext } from './context';

/**
 * A skeleton that is valid in this file: the ids that it defines are free, and those that it refers to are defined;
 * where no id can be referred to the place is left empty.
 */
export function startOf(
  context: CompletionContext,
  schema: SchemaNode,
  fullness: Fullness = 'required',
): unknown {
  const start = { value: copyOf(skeleton(schema, fullness)) };
  const fit = (owner: object, key: string | number, value: unknown, all: SchemaNode): void => {
    const its = ownSchema(all, value);
    const at = owner as Record<string | number, unknown>;
    if (Array.isArray(value) && !value.every((item) => canBeNamed(context, item, its.items)))
      at[key] = value.filter((item) => canBeNamed(context, item, its.items));
    if (typeof value !== 'string') return;
    if (its.defines) at[key] = freeId(context, its.defines, value);
    if (its.refersTo) at[key] = givenId(context, its.refersTo, value) ?? null;
    if (its.customerText) at[key] = allowedText(context, value) ?? null;
  };
  fit(start, 'value', start.value, schema);
  visitFields(start.value, schema, fit);
  return start.value;
}

/** A text for customers that says nothing which the file's `must_not_say` forbids; undefined where none is left. */
function allowedText({ snapshot, offset }: CompletionContext, text: string): string | undefined {
  const document = documentAt(snapshot, offset);
  return document ? allowed(text, document.playbook) : text;
}

/** Whether an item of a list is no id, or can be replaced by an id that the file defines. */
function canBeNamed(context: CompletionContext, item: unknown, schema: SchemaNode = {}): boolean {
  const kind = typeof item === 'string' ? ownSchema(schema, item).refersTo : undefined;
  return kind === undefined || givenId(context, kind, item as string) !== undefined;
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
  return document !== undefined && givenIds(snapshot, document).has(idKey(kind, id));
}

/** A deep copy of plain data, which may be changed; skeletons are shared. */
const copyOf = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
