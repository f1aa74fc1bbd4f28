import type { Analysis } from '../document/analysis';
import type { PlaybookDocument } from '../document/assemble';
import type { CustomerText } from '../document/symbols';
import { documentAt } from '../document/value-at';
import { parsePlaceholders, type PlaceholderMention } from '../text/placeholders';
import { type Located, locate } from '../yaml/ranges/node-at';
import { writtenAt } from '../yaml/ranges/place';
import { valueOffset } from '../yaml/ranges/scalar-source-map';

/** A placeholder of a customer text. */
export interface PlaceholderAt {
  readonly document: PlaybookDocument;
  readonly text: CustomerText;
  readonly mention: PlaceholderMention;
}

/** Finds the placeholder at an offset of the file. */
export function placeholderAt(snapshot: Analysis, offset: number): PlaceholderAt | undefined {
  const located = locate(snapshot, offset);
  const document = documentAt(snapshot, offset);
  if (!located || located.isKey || !document) return undefined;
  const { scalar, segment, index } = located;
  const value = String(scalar.value);
  if (!value.includes('{{')) return undefined;
  const at = valueOffset(segment.text, scalar, offset - snapshot.starts.at(index));
  const mention = parsePlaceholders(value).find(({ start, end }) => start <= at && at < end);
  const texts = snapshot.blocks.at(index)?.texts ?? [];
  const text = mention && texts.find(({ owner, key }) => isAt(located, owner, key));
  return text && { document, text, mention };
}

/** Whether the value at a key is the scalar that was found. */
export function isAt({ segment, scalar }: Located, owner: object, key: string | number): boolean {
  const written = writtenAt(owner, key);
  return written?.segment === segment && written.node.start === scalar.start;
}
