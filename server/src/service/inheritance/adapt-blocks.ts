import type { ChunkedList } from '../collections/chunked-list';
import { memoizePair } from '../collections/memoize';
import type { PlaybookDocument } from '../document/assemble';
import type { Block, Entry } from '../document/block';
import { joinSymbols, noSymbols, type Symbols } from '../document/symbols';
import type { Finding } from '../format/finding';
import { spotOf } from '../yaml/ranges/place';
import { holderOf, isMap, originOf, writtenItems } from '../yaml/parse/value';
import type { Segment } from '../yaml/segments/segment';
import { entrySymbols } from './layer';
import { type MergedSection, type ValidItem, validItemOf } from './merge-section';

/**
 * The blocks of a file whose part in merged sections is another one than the file alone says, with what the merged
 * sections make of that part: what is wrong with it, its ids and its texts.
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
      if (item && raw !== block.item!.raw) result.set(block, adaptedItem(block, item));
    }
  }
  return result;
}

/** Blocks with what the merged sections make of them; the identical list where they change none. */
export const withAdapted = (
  blocks: ChunkedList<Block>,
  adapted: ReadonlyMap<Block, Block>,
): ChunkedList<Block> =>
  adapted.size === 0
    ? blocks
    : blocks.mapChunks((chunk) =>
        chunk.some((block) => adapted.has(block)) ? chunk.map((block) => adapted.get(block) ?? block) : chunk,
      );

/** The merged items of a list as written, by the segments in which they stand. */
const itemsBySegment = (raw: unknown): ReadonlyMap<Segment, unknown> => {
  const origin = Array.isArray(raw) ? originOf(raw) : undefined;
  if (!Array.isArray(raw) || !origin) return new Map();
  return new Map(writtenItems(origin).map(({ segment }, index) => [segment, raw[index] as unknown]));
};

/** An item that overrides another one: it lacks nothing that the other one has. */
const adaptedItem = memoizePair((block: Block, item: ValidItem): Block => ({
  ...block,
  ...partOf(block.segment, item.findings, item),
}));

/** A block that holds a section, all of it or the key of its list. */
const adaptedHead = memoizePair((block: Block, section: MergedSection): Block => {
  const others = block.entries.filter(({ key }) => key !== section.name);
  const all = joinSymbols(Array.from(section.symbols));
  const { findings, ...own } = partOf(block.segment, section.findings, all);
  return {
    ...block,
    ...joinSymbols([...symbolsOfEntries(others), own]),
    findings: others.length === 0 ? findings : [...block.findings, ...findings],
  };
});

/** What is found in a segment, and the ids and texts that are written in it. */
function partOf(segment: Segment, findings: readonly Finding[], symbols: Symbols) {
  const isHere = ({ owner, key }: { readonly owner: object; readonly key: string | number }): boolean =>
    originOf(holderOf(owner, key))?.segment === segment;
  return {
    findings: findings.filter(({ at }) => 'in' in at && spotOf(at)?.segment === segment),
    definitions: symbols.definitions.filter(isHere),
    references: symbols.references.filter(isHere),
    texts: symbols.texts.filter(isHere),
  };
}

/** The symbols of a block less those of its parts in merged sections, which tell them themselves. */
export const besidesMerged = (block: Block, isMerged: (name: string) => boolean): Symbols => {
  const names = block.item ? [block.section!] : block.entries.map(({ key }) => key);
  if (!names.some(isMerged)) return block;
  const rest = block.item ? [] : block.entries.filter(({ key }) => !isMerged(key));
  return rest.length === 0 ? noSymbols : joinSymbols(symbolsOfEntries(rest));
};

const symbolsOfEntries = (entries: readonly Entry[]): readonly Symbols[] =>
  entries.flatMap((entry) => Array.from(entrySymbols(entry)));
