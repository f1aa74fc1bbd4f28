import type { Playbook, SectionName } from '../../../../schemas/playbook';
import { memoizeWeak } from '../collections/memoize';
import { same } from '../collections/difference';
import { someCached, filterCached, indexesWhere } from '../collections/derive';
import { listOf } from '../collections/list';
import { type Chunk, ChunkedList } from '../collections/chunked-list';
import { isListed, type Segment } from '../yaml/segments/segment';
import { itemNode, type Origin, withOrigin, type Written } from '../yaml/parse/value';
import { astrayKeys } from './astray-keys';
import type { Block, Entry } from './block';
import type { Inherited } from './inherited';
import { childSchema } from '../format/schema-node';
import type { Finding } from '../format/finding';
import { format, sectionNames } from '../format/format';
import * as finding from '../format/schema-findings';
import { rootFindings } from './root-findings';
import { strangeSections } from './strange-sections';
import { validPart } from '../format/validate';
import { isWhole, type UnreadSection } from '../format/unread';

/** A top-level section of the file. */
export interface Section {
  readonly name: string;
  readonly entry: Entry;
  /** The segment that holds the key. */
  readonly segment: Segment;
  /** The blocks of the items, for a list whose items are segments. */
  readonly items: ChunkedList<Block>;
}

/** One YAML document of the file: one playbook. */
export interface PlaybookDocument {
  readonly blocks: ChunkedList<Block>;
  /** In the order of the file; of duplicate keys the last. */
  readonly sections: ReadonlyMap<string, Section>;
  /** The valid part of the document. Where the file has no `shop`, it is one with an empty name. */
  readonly playbook: Playbook;
  /** The sections with an unreadable part, and those that an unreadable part of the file may belong to. */
  readonly unread: ReadonlyMap<string, UnreadSection>;
  /** The findings of the root; those of the blocks are in the blocks. */
  readonly findings: readonly Finding[];
  /** What the playbook takes over from other files; absent where it extends none. */
  readonly inherited?: Inherited;
  /** It builds on a file that is not read (incomplete.ts). */
  readonly isIncomplete?: true;
}

/** Assembles the blocks of a document into a playbook; a list whose items are identical to those before stays the identical list. */
export function assemble(blocks: ChunkedList<Block>, before: PlaybookDocument | undefined): PlaybookDocument {
  const findings: Finding[] = [];
  const sections = new Map<string, Section>();
  const unread = new Map<string, UnreadSection>();
  for (const section of findSections(blocks, before)) {
    if (sections.has(section.name)) {
      findings.push(finding.duplicateKey(section.entry.owner, section.name));
      unread.set(section.name, 'all');
    }
    sections.delete(section.name);
    sections.set(section.name, section);
  }
  const playbook: Record<string, unknown> = {};
  const strange = strangeSections(sections);
  for (const section of sections.values()) {
    const value = section.items.length > 0 ? listOfItems(section, before, findings) : section.entry.value;
    if (!Object.hasOwn(format.properties!, section.name)) {
      const meant = strange.meant.get(section.name);
      if (meant !== undefined) unread.set(meant, 'all');
      continue;
    }
    const state = stateOf(section, value);
    if (state && !unread.has(section.name)) unread.set(section.name, state);
    if (value !== undefined) playbook[section.name] = value;
    else if (section.entry.raw === null && section.items.length === 0) findings.push(emptySection(section));
  }
  findings.push(...strange.findings);
  for (const name of hiddenSections(blocks, sections)) unread.set(name, 'all');
  for (const { section } of astrayKeys(blocks)) unread.set(section, 'all');
  const ofRoot = rootFindings(blocks, sections, unread);
  // A shared playbook is no shop of its own: what it lacks, the shops have.
  findings.push(
    ...(playbook.shared === true ? ofRoot.filter(({ code }) => code !== 'schema/missing-key') : ofRoot),
  );
  // Where the root is no map, any section may be meant.
  if (ofRoot.some(({ code }) => code === 'schema/not-a-playbook'))
    for (const name of sectionNames) unread.set(name, 'all');
  playbook.shop ??= { name: '' };
  return { blocks, sections, playbook: playbook as unknown as Playbook, unread, findings };
}

/** A document behind those that are read: its blocks, and nothing that follows from them together. */
export const notAssembled = (blocks: ChunkedList<Block>): PlaybookDocument => ({
  blocks,
  sections: new Map(),
  playbook: { shop: { name: '' } } as Playbook,
  unread: new Map(sectionNames.map((name) => [name, 'all'])),
  findings: [],
});

/** How much of a section is left out of its value as unreadable; undefined where nothing is. */
function stateOf({ entry, segment, items }: Section, value: unknown): UnreadSection | undefined {
  if (segment.problems.length > 0 || holdsUnread(items)) return 'all';
  if (value === undefined) return entry.raw === null && items.length === 0 ? undefined : 'all';
  return isWhole(value) ? undefined : 'part';
}

const holdsUnread = someCached(({ whole }: Block) => !whole);

/**
 * The sections that lines which belong to no section, or cannot be read at all, may belong to: the section above them,
 * and every section that the file seems to lack.
 */
function hiddenSections(
  blocks: ChunkedList<Block>,
  sections: ReadonlyMap<string, Section>,
): readonly string[] {
  if (!holdsLost(blocks)) return [];
  const lost = lostPlaces(blocks);
  const begins = sectionBegins(blocks);
  const above = lost.flatMap((place) => {
    const begin = begins.findLast((at) => at < place);
    return begin === undefined ? [] : blocks.at(begin)!.entries.map(({ key }) => key);
  });
  return [...above, ...sectionNames.filter((name) => !sections.has(name))];
}

const isLost = ({ segment, item, entries }: Block): boolean =>
  !item &&
  entries.length === 0 &&
  (segment.problems.length > 0 || segment.kind === 'stray' || isListed(segment));

const holdsLost = someCached(isLost);
const lostPlaces = indexesWhere(isLost);

const emptySection = ({ entry }: Section): Finding =>
  finding.emptyValue(entry.owner, entry.key, childSchema(format, entry.key)!);

/** Finds the sections in the order of the file; where the items are unchanged, the old list of items is reused. */
function findSections(blocks: ChunkedList<Block>, before: PlaybookDocument | undefined): readonly Section[] {
  const begins = sectionBegins(blocks);
  return begins.flatMap((begin, nth) => {
    const { segment, entries } = blocks.at(begin)!;
    const found = onlyItems(blocks.slice(begin + 1, begins[nth + 1]));
    return entries.map((entry, index): Section => {
      const ownItems = index === entries.length - 1 ? found : noItems;
      const old = before?.sections.get(entry.key)?.items;
      return { name: entry.key, entry, segment, items: old && same(old, ownItems) ? old : ownItems };
    });
  });
}

const sectionBegins = indexesWhere(({ item, entries }: Block) => !item && entries.length > 0);
const onlyItems = filterCached(({ item }: Block) => item !== undefined);
const noItems = ChunkedList.of<Block>([]);

/** The value of a section whose items are segments. */
function listOfItems(section: Section, before: PlaybookDocument | undefined, findings: Finding[]): unknown {
  const schema = childSchema(format, section.name);
  if (schema && !schema.items) {
    const raw = withOrigin(
      Array.from(section.items, (block) => block.item!.raw),
      originOfList(section, section.items),
    );
    return validPart(raw, schema, section.entry.owner, section.name, (found) => findings.push(found));
  }
  const old = before?.playbook[section.name as SectionName];
  if (Array.isArray(old) && isAsBefore(section, before)) return old;
  const kept = onlyValid(section.items);
  return withOrigin(listOf(kept.mapChunks(valuesOf)), originOfList(section, kept));
}

const onlyValid = filterCached(({ item }: Block) => item!.value !== undefined);
const valuesOf = memoizeWeak((chunk: Chunk<Block>) => chunk.map(({ item }) => item!.value));

/** Whether the section has the identical segments as before; its value is then the same too. */
function isAsBefore(section: Section, before: PlaybookDocument | undefined): boolean {
  const old = before?.sections.get(section.name);
  return old?.segment === section.segment && old.items === section.items;
}

/** The origin of a list whose items are segments. The items' nodes are found lazily, since few ask for them. */
export function originOfList(section: Section, kept: ChunkedList<Block>): Origin {
  const { segment } = section;
  if (segment.root?.kind !== 'map') throw new Error('the head of a list is a map');
  let items: readonly Written[] | undefined;
  return {
    segment,
    node: segment.root,
    count: section.items.length,
    get items() {
      return (items ??= writtenBlocks(section, kept));
    },
  };
}

function writtenBlocks({ segment, items }: Section, kept: ChunkedList<Block>): readonly Written[] {
  const above = new Map<Block, Segment>();
  let before = segment;
  for (const block of items) {
    above.set(block, before);
    before = block.segment;
  }
  return Array.from(kept, (block) => ({
    segment: block.segment,
    node: itemNode(block.segment.root!),
    above: above.get(block),
  }));
}
