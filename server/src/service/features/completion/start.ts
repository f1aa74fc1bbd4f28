import type { FormatNode } from '../../../../../schemas/format';
import type { IdKind } from '../../../../../schemas/meta';
import { type Fullness, skeleton } from '../../../../../schemas/skeleton';
import { documentAt } from '../../document/value-at';
import { givenIds, idKey, idsOfKind } from '../../document/ids';
import { ownForm, visitFields } from '../../format/schema-node';
import type { CompletionContext } from './context';

/**
 * A start for a person that this file can take: an id that it gives is a free one, and an id that it names is given
 * somewhere; where none can be named the place is left empty.
 */
export function startOf(
  context: CompletionContext,
  form: FormatNode,
  fullness: Fullness = 'required',
): unknown {
  const start = { value: copyOf(skeleton(form, fullness)) };
  const fit = (owner: object, key: string | number, value: unknown, all: FormatNode): void => {
    const its = ownForm(all, value);
    const at = owner as Record<string | number, unknown>;
    if (Array.isArray(value) && !value.every((item) => canBeNamed(context, item, its.items)))
      at[key] = value.filter((item) => canBeNamed(context, item, its.items));
    if (typeof value !== 'string') return;
    if (its.defines) at[key] = freeId(context, its.defines, value);
    if (its.refersTo) at[key] = givenId(context, its.refersTo, value) ?? null;
  };
  fit(start, 'value', start.value, form);
  visitFields(start.value, form, fit);
  return start.value;
}

/** Whether an item of a list is no id, or one in whose place the file gives one. */
function canBeNamed(context: CompletionContext, item: unknown, form: FormatNode = {}): boolean {
  const kind = typeof item === 'string' ? ownForm(form, item).refersTo : undefined;
  return kind === undefined || givenId(context, kind, item as string) !== undefined;
}

function freeId(context: CompletionContext, kind: IdKind, id: string): string {
  if (!isGiven(context, kind, id)) return id;
  for (let nth = 2; ; nth++) if (!isGiven(context, kind, `${id}-${nth}`)) return `${id}-${nth}`;
}

/** The id where the file gives it, otherwise the first that it gives; undefined where it gives none. */
function givenId(context: CompletionContext, kind: IdKind, id: string): string | undefined {
  if (isGiven(context, kind, id)) return id;
  const document = documentAt(context.snapshot, context.offset);
  return document && idsOfKind(document, kind)[0]?.id;
}

/** Whether the document at the caret gives an id. */
export function isGiven({ snapshot, offset }: CompletionContext, kind: IdKind, id: string): boolean {
  const document = documentAt(snapshot, offset);
  return document !== undefined && givenIds(snapshot, document).has(idKey(kind, id));
}

/** A copy that may be changed: skeletons are shared. They hold plain data only. */
const copyOf = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
