import type { Analysis } from '../document/analysis';
import { layerOf } from './layer';

/** The items of a list as a file that extends others writes them itself; none where it has no such list. */
export function ownList({ alone }: Analysis, name: string): readonly unknown[] {
  const document = alone?.documents[0];
  const raw = document && layerOf(document).get(name)?.raw;
  return Array.isArray(raw) ? raw : [];
}
