import type { FieldPath, ValueAt } from '../../../../schemas/field-path';
import { format } from '../format/format';
import { labelIn } from '../format/label';
import { formOfField, ownForm } from '../format/schema-node';
import { excerpt } from './quoted';

/**
 * What people call an item of a playbook, a person, a category, a reply: by its name or title as the format says, else
 * by its id, else by the first words of its text; empty for an item with none of them.
 * @param path the way to any such item
 */
export function labelOf<Path extends FieldPath>(path: Path, item: ValueAt<Path> & object): string {
  const form = ownForm(formOfField(format, path), item);
  const label = labelIn(form, item);
  if (!label) return '';
  return form.properties?.[label.key]?.customerText ? excerpt(label.text) : label.text;
}
