import { memoizePair, memoizeWeak } from '../collections/memoize';
import type { PlaybookDocument } from '../document/assemble';
import type { Block } from '../document/block';
import { type CustomerText, type Symbols, symbolsOf } from '../document/symbols';
import type { Finding } from '../format/finding';
import { format } from '../format/format';
import { childSchema } from '../format/schema-node';
import { spotOf } from '../yaml/ranges/place';
import { holderOf, isMap, originOf, writtenItems } from '../yaml/parse/value';
import type { Segment } from '../yaml/segments/segment';
import { type MergedSection, type ValidItem, validItemOf } from './merge-section';

/**
 * The blocks of a file that have a part in merged sections, with what the merged sections make of that part: what is wrong
 * with it, and its texts. Their ids are told by the merged sections, so that none is told twice.
 */
export function adaptedBlocks(
  { blocks, sections }: PlaybookDocument,
  merged: ReadonlyMap<string, MergedSection>,
): ReadonlyMap<Block, Block> {
  const result = new Map<Block, Block>();
  for (const [name, section] of merged) {
    const own = sections.get(name);
    if (!own) continue;
    const head = blocks.find(({ segment }) => segment === own.segment);
    if (head) result.set(head, adaptedHead(result.get(head) ?? head, section));
    if (own.items.length === 0) continue;
    const items = itemsBySegment(section.raw);
    for (const block of own.items) {
      const raw = items.get(block.segment);
      const item = isMap(raw) ? validItemOf(raw) : undefined;
      result.set(block, item && raw !== block.item!.raw ? adaptedItem(block, item) : silentItem(block));
    }
  }
  return result;
}

/** The merged items of a list as written, by the segments in which they stand. */
const itemsBySegment = (raw: unknown): ReadonlyMap<Segment, unknown> => {
  const origin = Array.isArray(raw) ? originOf(raw) : undefined;
  if (!Array.isArray(raw) || !origin) return new Map();
  return new Map(writtenItems(origin).map(({ segment }, index) => [segment, raw[index] as unknown]));
};

/** An item that overrides none. */
const silentItem = memoizeWeak((block: Block): Block => ({ ...block, definitions: [], references: [] }));

/** An item that overrides another one: it lacks nothing that the other one has. */
const adaptedItem = memoizePair((block: Block, item: ValidItem): Block => ({
  ...block,
  definitions: [],
  references: [],
  ...partOf(block.segment, item.findings, item.texts),
}));

/** A block that holds a section, all of it or the key of its list. */
const adaptedHead = memoizePair((block: Block, section: MergedSection): Block => {
  const others = block.entries.filter(({ key }) => key !== section.name);
  const symbols = others.flatMap(({ key, owner, value }): readonly Symbols[] => {
    const schema = childSchema(format, key);
    return schema && value !== undefined ? [symbolsOf(key, owner, key, value, schema)] : [];
  });
  const texts = Array.from(section.symbols).flatMap((one) => one.texts);
  const { findings, texts: own } = partOf(block.segment, section.findings, texts);
  return {
    ...block,
    definitions: symbols.flatMap(({ definitions }) => definitions),
    references: symbols.flatMap(({ references }) => references),
    texts: [...symbols.flatMap((one) => one.texts), ...own],
    findings: others.length === 0 ? findings : [...block.findings, ...findings],
  };
});

/** What is found in a segment, and the texts that are written in it. */
function partOf(segment: Segment, findings: readonly Finding[], texts: readonly CustomerText[]) {
  return {
    findings: findings.filter(({ at }) => 'in' in at && spotOf(at)?.segment === segment),
    texts: texts.filter(({ owner, key }) => originOf(holderOf(owner, key))?.segment === segment),
  };
}
