import type { Range } from 'vscode-languageserver-types';
import type { SchemaNode } from '../../../../schemas/format';
import { indexesWhere } from '../collections/derive';
import { memoizeWeak } from '../collections/memoize';
import { type Block, schemaOfItem } from '../document/block';
import type { Snapshot } from '../document/snapshot';
import { format } from '../format/format';
import { childSchema, visitFields } from '../format/schema-node';
import { writtenAt } from '../yaml/ranges/place';
import { sourceSpan } from '../yaml/ranges/scalar-source-map';
import { rangeIn } from '../yaml/segments/layout';

/** A value that may name a file, by its place without quotes. */
export interface FileMention {
  readonly path: string;
  readonly range: Range;
}

/** The values of a file that may name other files: screenshots, attachments, materials. Whether they do, the host knows. */
export const fileMentions = (snapshot: Snapshot): FileMention[] =>
  withMentions(snapshot.blocks).flatMap((index) =>
    mentionsIn(snapshot.blocks.at(index)!).map(({ path, ...span }) => ({
      path,
      range: rangeIn(snapshot, index, span),
    })),
  );

/** A mention by its offsets in the segment. */
interface Mention {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const mentionsIn = memoizeWeak((block: Block): readonly Mention[] => {
  const found: Mention[] = [];
  const note = (owner: object, key: string | number, value: unknown, { file }: SchemaNode): void => {
    if (!file) return;
    if (Array.isArray(value)) value.forEach((path, at) => add(value, at, path));
    else add(owner, key, value);
  };
  const add = (owner: object, key: string | number, path: unknown): void => {
    const written = writtenAt(owner, key);
    // The value of an alias is told where it is written.
    if (written?.segment !== block.segment || written.node.kind !== 'scalar' || typeof path !== 'string')
      return;
    const whole = { start: 0, end: path.length };
    found.push({ path, ...sourceSpan(block.segment.text, written.node, whole) });
  };
  for (const { owner, key, raw } of block.entries) {
    const schema = childSchema(format, key);
    if (!schema) continue;
    note(owner, key, raw, schema);
    visitFields(raw, schema, note);
  }
  if (block.section === undefined || !block.item) return found;
  const [ofList, ofItem] = [childSchema(format, block.section), schemaOfItem(block.section)];
  if (ofList && Array.isArray(block.reading.value)) note(block.reading.value, 0, block.item.raw, ofList);
  if (ofItem) visitFields(block.item.raw, ofItem, note);
  return found;
});

const withMentions = indexesWhere((block: Block) => mentionsIn(block).length > 0);
