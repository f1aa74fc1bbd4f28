import type { Playbook, SectionName } from '../../../../schemas/playbook';
import { memoizeWeak } from '../collections/memoize';
import { same } from '../collections/difference';
import { someCached, filterCached, indexesWhere } from '../collections/derive';
import { listOf } from '../collections/list';
import { type Chunk, ChunkedList } from '../collections/chunked-list';
import { isListed, type Segment } from '../yaml/segments/segment';
import { itemNode, type Origin, withOrigin, type Written } from '../yaml/parse/value';
import type { Block, Entry } from './block';
import { childForm } from '../format/schema-node';
import type { Finding } from '../format/finding';
import { format, sectionNames } from '../format/format';
import * as issue from '../format/schema-findings';
import { meantField } from '../format/meant-keys';
import { rootFindings } from './root-findings';
import { validPart } from '../format/validate';
import { isWhole, type UnreadSection } from '../format/unread';

/** A top-level section as it stands in the file. */
export interface Section {
  readonly name: string;
  readonly entry: Entry;
  /** The segment that holds the key. */
  readonly segment: Segment;
  /** The items' blocks, for a list that is cut into items. */
  readonly items: ChunkedList<Block>;
}

/** One YAML document of the file: one playbook. */
export interface PlaybookDocument {
  readonly blocks: ChunkedList<Block>;
  /** In the order of the file; of a key that stands twice, the last. */
  readonly sections: ReadonlyMap<string, Section>;
  /** The sound part of what the file says. `shop` is never absent; its name may be empty where it is. */
  readonly playbook: Playbook;
  /** The sections of which something is written that cannot be read, and those that may be meant by what cannot. */
  readonly unread: ReadonlyMap<string, UnreadSection>;
  /** Issues of the root, beside those of the blocks. */
  readonly findings: readonly Finding[];
}

/** Puts the blocks of a document together; lists whose items are the same as before stay the same list. */
export function assemble(blocks: ChunkedList<Block>, before: PlaybookDocument | undefined): PlaybookDocument {
  const findings: Finding[] = [];
  const sections = new Map<string, Section>();
  const unread = new Map<string, UnreadSection>();
  for (const section of findSections(blocks, before)) {
    if (sections.has(section.name)) {
      findings.push(issue.duplicateKey(section.entry.owner, section.name));
      unread.set(section.name, 'all');
    }
    sections.delete(section.name);
    sections.set(section.name, section);
  }
  const playbook: Record<string, unknown> = {};
  for (const section of sections.values()) {
    const value = section.items.length > 0 ? listOfItems(section, before, findings) : section.entry.value;
    if (!Object.hasOwn(format.properties!, section.name)) {
      const { owner } = section.entry;
      const names = [...sections.keys()];
      findings.push(issue.unknownKey(owner, section.name, format, names));
      const meant = meantField(owner, section.name, format, names);
      if (meant) unread.set(meant.to[0]!, 'all');
      continue;
    }
    const state = stateOf(section, value);
    if (state && !unread.has(section.name)) unread.set(section.name, state);
    if (value !== undefined) playbook[section.name] = value;
    else if (section.entry.raw === null && section.items.length === 0) findings.push(emptySection(section));
  }
  for (const name of hiddenSections(blocks, sections)) unread.set(name, 'all');
  const ofRoot = rootFindings(blocks, sections, unread);
  findings.push(...ofRoot);
  // What is no group of keys may say anything.
  if (ofRoot.some(({ code }) => code === 'schema/not-a-playbook'))
    for (const name of sectionNames) unread.set(name, 'all');
  playbook.shop ??= { name: '' };
  return { blocks, sections, playbook: playbook as unknown as Playbook, unread, findings };
}

/** How much of what a section says is left out of its value; undefined where nothing is. */
function stateOf({ entry, segment, items }: Section, value: unknown): UnreadSection | undefined {
  if (segment.problems.length > 0 || holdsUnread(items)) return 'all';
  if (value === undefined) return entry.raw === null && items.length === 0 ? undefined : 'all';
  return isWhole(value) ? undefined : 'part';
}

const holdsUnread = someCached(({ whole }: Block) => !whole);

/**
 * The sections about which lines say something that belong to no section or cannot be read at all: the section above
 * them, and every section that the file seems to lack.
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
  issue.emptyValue(entry.owner, entry.key, childForm(format, entry.key)!);

/** The sections in the order of the file; items of a list that is as it was are the row that they were. */
function findSections(blocks: ChunkedList<Block>, before: PlaybookDocument | undefined): readonly Section[] {
  const begins = sectionBegins(blocks);
  return begins.flatMap((begin, nth) => {
    const { segment, entries } = blocks.at(begin)!;
    const found = onlyItems(blocks.slice(begin + 1, begins[nth + 1]));
    return entries.map((entry, index): Section => {
      const own = index === entries.length - 1 ? found : noItems;
      const old = before?.sections.get(entry.key)?.items;
      return { name: entry.key, entry, segment, items: old && same(old, own) ? old : own };
    });
  });
}

const sectionBegins = indexesWhere(({ item, entries }: Block) => !item && entries.length > 0);
const onlyItems = filterCached(({ item }: Block) => item !== undefined);
const noItems = ChunkedList.of<Block>([]);

/** The list of a section that is cut into items. */
function listOfItems(section: Section, before: PlaybookDocument | undefined, findings: Finding[]): unknown {
  const form = childForm(format, section.name);
  if (form && !form.items) {
    const raw = withOrigin(
      Array.from(section.items, (block) => block.item!.raw),
      originOfList(section, section.items),
    );
    return validPart(raw, form, section.entry.owner, section.name, (found) => findings.push(found));
  }
  const old = before?.playbook[section.name as SectionName];
  if (Array.isArray(old) && isAsBefore(section, before)) return old;
  const kept = onlyValid(section.items);
  return withOrigin(listOf(kept.mapChunks(valuesOf)), originOfList(section, kept));
}

const onlyValid = filterCached(({ item }: Block) => item!.value !== undefined);
const valuesOf = memoizeWeak((chunk: Chunk<Block>) => chunk.map(({ item }) => item!.value));

/** Whether the section stands in the same segments as before; its value is then the same too. */
function isAsBefore(section: Section, before: PlaybookDocument | undefined): boolean {
  const old = before?.sections.get(section.name);
  return old?.segment === section.segment && old.items === section.items;
}

/** Where a list is written that is cut into items. Few ask for the places of the items. */
function originOfList({ segment }: Section, kept: ChunkedList<Block>): Origin {
  if (segment.root?.kind !== 'map') throw new Error('the head of a list is a map');
  let items: readonly Written[] | undefined;
  return {
    segment,
    node: segment.root,
    get items() {
      return (items ??= Array.from(kept, (block) => ({
        segment: block.segment,
        node: itemNode(block.segment.root!),
      })));
    },
  };
}
