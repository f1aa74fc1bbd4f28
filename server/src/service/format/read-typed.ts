import type { SchemaNode } from '../../../../schemas/format';
import { fits } from './fits';
import { meant } from './meant';

/** The value that a typed text means in a field: itself where it fits, else the one reading that is certain; else the text. */
export function readTyped(text: string, schema: SchemaNode): unknown {
  if (fits(text, schema)) return text;
  const [reading] = meant(text, schema);
  return reading?.kind === 'fix' ? reading.value : text;
}
