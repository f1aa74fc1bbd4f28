import type { Finding } from '../format/finding';
import { validPart } from '../format/validate';
import { format } from '../format/format';
import { schemaNodeAt } from '../format/schema-node';

/**
 * Validates a value as an item of a list, before it is written; no findings for what is no list.
 * @param section the section, or the list within it: `disable.steps`
 */
export const itemFindings = (section: string, item: object): readonly Finding[] =>
  fieldFindings([...section.split('.'), 0], item);

/** Validates a value as that of a field, before it is written; no findings where the format has no such field. */
export function fieldFindings(path: readonly (string | number)[], value: object): readonly Finding[] {
  const schema = schemaNodeAt(format, path);
  const found: Finding[] = [];
  if (schema) validPart(value, schema, [value], 0, (finding) => found.push(finding));
  return found;
}
