import type { FieldPath, ValueAt } from '../../../../schemas/field-path';
import { format } from '../format/format';
import { labelIn } from '../format/label';
import { schemaOfField, ownSchema } from '../format/schema-node';
import { excerpt } from './quoted';

/**
 * The display name of an item of a playbook, such as a person, a category or a reply: its name or title as the format
 * says, else its id, else the first words of its text; empty for an item with none of them.
 * @param path the field path of such items
 */
export function labelOf<Path extends FieldPath>(path: Path, item: ValueAt<Path> & object): string {
  const schema = ownSchema(schemaOfField(format, path), item);
  const label = labelIn(schema, item);
  if (!label) return '';
  return schema.properties?.[label.key]?.customerText ? excerpt(label.text) : label.text;
}
