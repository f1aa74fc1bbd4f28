import type { Finding } from '../format/finding';
import { validPart } from '../format/validate';
import { schemaOfItem } from './block';

/** Validates a value as an item of a section's list, before it is written; no findings for a section that is no list. */
export function itemFindings(section: string, item: object): readonly Finding[] {
  const schema = schemaOfItem(section);
  const found: Finding[] = [];
  if (schema) validPart(item, schema, [item], 0, (finding) => found.push(finding));
  return found;
}
