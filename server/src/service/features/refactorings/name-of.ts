import { format } from '../../format/format';
import { ownSchema, schemaNodeAt } from '../../format/schema-node';
import { type Node, pairOf } from '../../yaml/parse/nodes';
import type { Path } from '../../yaml/ranges/path';

/** The most characters of a name in a title. */
const LONGEST = 20;

/** What an item is called: the first text of it that its kind is labelled by, else what it says itself. */
export function nameOf(node: Node, path: Path): string {
  const schema = schemaNodeAt(format, path);
  const labels = [...((schema && ownSchema(schema, {}).labelledBy) ?? []), 'id'];
  const values = node.kind === 'map' ? node.pairs.flatMap(({ value }) => value ?? []) : [node];
  const labelled = node.kind === 'map' ? labels.flatMap((key) => pairOf(node, key)?.value ?? []) : [];
  const texts = [...labelled, ...values].flatMap((one) =>
    one.kind === 'alias' ? [`*${one.name}`] : one.kind === 'scalar' ? [String(one.value ?? '')] : [],
  );
  return shortened(texts.find((text) => text.trim() !== '') ?? '…');
}

/** A text as a name in a title: on one line, its beginning. */
export function shortened(text: string): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
