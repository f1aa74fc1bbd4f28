import type { SchemaNode } from '../../../../../schemas/format';
import { format } from '../../format/format';
import { childSchema } from '../../format/schema-node';
import { segmentAt } from '../../yaml/segments/layout';
import type { CompletionContext } from './context';

/** A value that holds the caret, as it is written, and what the format says of it. */
export interface ValueAround {
  readonly value: unknown;
  readonly schema: SchemaNode;
}

/**
 * The values on the way to the caret, the outermost first; the last one is the value at the caret itself, where there is
 * one. As they are written, since what cannot be read is not in the playbook and shifts the places of what follows.
 */
export function valuesAround({
  snapshot,
  offset,
  caret: { path },
}: CompletionContext): readonly ValueAround[] {
  const block = snapshot.blocks.at(segmentAt(snapshot, offset));
  const [section, ...inSection] = path;
  if (!block || typeof section !== 'string') return [];
  const isItem = block.item !== undefined;
  const ofSection = childSchema(format, section);
  let schema = isItem && ofSection ? childSchema(ofSection, 0) : ofSection;
  let value: unknown = isItem ? block.item!.raw : block.entries.find(({ key }) => key === section)?.raw;
  const found: ValueAround[] = [];
  for (const step of [...(isItem ? inSection.slice(1) : inSection), undefined]) {
    if (!schema || value === undefined) break;
    found.push({ value, schema });
    if (step === undefined || typeof value !== 'object' || value === null) break;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    schema = childSchema(schema, step);
  }
  return found;
}

/** The texts of the list that the caret is an item of; none where it is in none. */
export function textsBeside(context: CompletionContext): readonly unknown[] {
  const { path } = context.caret;
  if (typeof path.at(-1) !== 'number') return [];
  const block = context.snapshot.blocks.at(segmentAt(context.snapshot, context.offset));
  // The items of a section may be blocks of their own.
  const depth = path.length - (block?.item ? 2 : 1);
  const list = valuesAround(context)[depth - 1]?.value;
  return Array.isArray(list) ? list : [];
}
