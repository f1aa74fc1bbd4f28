import type { Locale } from '../../../../schemas/text';
import { type Analysis, formatNodeAt, ownSchema } from '../../service';
import { type GridField, gridField } from '../grid/columns';
import { wholeDocument } from '../grid/own-file';

/** What the format says of a value, and the control that it asks for; undefined where it has no such field, or one that other places name. */
export function fieldFormat(
  analysis: Analysis,
  path: readonly (string | number)[],
  value: unknown,
  locale: Locale,
): GridField | undefined {
  const inFormat = path.map((key) => (typeof key === 'number' ? '*' : key));
  const written = formatNodeAt(inFormat);
  if (!written || written.defines) return undefined;
  const key = inFormat.at(-1)!;
  const owner = formatNodeAt(inFormat.slice(0, -1));
  const title = key === '*' ? owner?.docs : written.docs;
  const node = { ...ownSchema(written, value), anyOf: written.anyOf, ...(title && { docs: title }) };
  const isRequired = owner?.required?.includes(key) ?? false;
  return gridField(node, key, locale, wholeDocument(analysis), isRequired);
}
