import type { Finding } from '../format/finding';
import { validPart } from '../format/validate';
import { format } from '../format/format';
import { schemaNodeAt } from '../format/schema-node';

/**
 * Validates a value as an item of a list, before it is written; no findings for what is no list.
 * @param section the section, or the list within it: `disable.steps`
 */
export function itemFindings(section: string, item: object): readonly Finding[] {
  const schema = schemaNodeAt(format, [...section.split('.'), 0]);
  const found: Finding[] = [];
  if (schema) validPart(item, schema, [item], 0, (finding) => found.push(finding));
  return found;
}
