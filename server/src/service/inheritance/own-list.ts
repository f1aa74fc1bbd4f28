import type { Analysis } from '../document/analysis';
import type { PlaybookDocument } from '../document/assemble';
import { layerOf } from './layer';

/** The items of a list as a file that extends others writes them itself; none where it has no such list. */
export function ownList({ alone }: Analysis, name: string): readonly unknown[] {
  const document = alone?.documents[0];
  return (document && writtenList(document, name)) ?? [];
}

/** The items of a list as written, those that break the format among them; undefined where the file has no such list. */
export function writtenList(document: PlaybookDocument, name: string): readonly unknown[] | undefined {
  const raw = layerOf(document).get(name)?.raw;
  return Array.isArray(raw) ? raw : undefined;
}
