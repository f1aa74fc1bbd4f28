import type { Playbook, SectionName } from '../../../../schemas/playbook';
import type { Piece } from '../syntax/piece';
import { itemNode, type Origin, withOrigin, type Written } from '../syntax/value';
import type { Block, Entry } from './block';
import { childForm } from './form';
import type { Finding } from './finding';
import { format } from './format';
import * as issue from './issues';
import { sound } from './sound';

/** A top-level section as it stands in the file. */
export interface Section {
  readonly name: string;
  readonly entry: Entry;
  /** The piece that holds the key. */
  readonly piece: Piece;
  /** The items' blocks, for a list that is cut into items. */
  readonly items: readonly Block[];
}

/** One YAML document of the file: one playbook. */
export interface PlaybookDocument {
  readonly blocks: readonly Block[];
  /** In the order of the file; of a key that stands twice, the last. */
  readonly sections: ReadonlyMap<string, Section>;
  /** The sound part of what the file says. `shop` is never absent; its name may be empty where it is. */
  readonly playbook: Playbook;
  /** Issues of the root, beside those of the blocks. */
  readonly issues: readonly Finding[];
}

/** Puts the blocks of a document together; lists whose items are the same as before stay the same list. */
export function assemble(blocks: readonly Block[], before: PlaybookDocument | undefined): PlaybookDocument {
  const issues: Finding[] = [];
  const sections = new Map<string, Section>();
  for (const section of findSections(blocks)) {
    if (sections.has(section.name)) issues.push(issue.duplicateKey(section.entry.owner, section.name));
    sections.delete(section.name);
    sections.set(section.name, section);
  }
  const playbook: Record<string, unknown> = {};
  for (const section of sections.values()) {
    const value = section.items.length > 0 ? listOf(section, before, issues) : section.entry.value;
    if (!Object.hasOwn(format.properties!, section.name))
      issues.push(issue.unknownKey(section.entry.owner, section.name, rootWithout(sections)));
    else if (value !== undefined) playbook[section.name] = value;
    else if (section.entry.raw === null && section.items.length === 0) issues.push(emptySection(section));
  }
  for (const name of format.required ?? [])
    if (!sections.has(name)) issues.push(issue.missingSection(name, format));
  playbook.shop ??= { name: '' };
  return { blocks, sections, playbook: playbook as unknown as Playbook, issues };
}

const emptySection = ({ entry }: Section): Finding =>
  issue.emptyValue(entry.owner, entry.key, childForm(format, entry.key)!);

/** The root's form less the sections that the file has, so that a did-you-mean names one that is free. */
const rootWithout = (sections: ReadonlyMap<string, Section>) => ({
  ...format,
  properties: Object.fromEntries(Object.entries(format.properties!).filter(([name]) => !sections.has(name))),
});

function findSections(blocks: readonly Block[]): Section[] {
  const sections: { name: string; entry: Entry; piece: Piece; items: Block[] }[] = [];
  for (const block of blocks) {
    if (block.item) sections.at(-1)?.items.push(block);
    else
      for (const entry of block.entries)
        sections.push({ name: entry.key, entry, piece: block.piece, items: [] });
  }
  return sections;
}

/** The list of a section that is cut into items. */
function listOf(section: Section, before: PlaybookDocument | undefined, issues: Finding[]): unknown {
  const form = childForm(format, section.name);
  if (form && !form.items) {
    const raw = withOrigin(
      section.items.map((block) => block.item!.raw),
      originOfList(section, []),
    );
    return sound(raw, form, section.entry.owner, section.name, (found) => issues.push(found));
  }
  const old = before?.playbook[section.name as SectionName];
  if (Array.isArray(old) && sameBlocks(section, before)) return old;
  const kept = section.items.filter((block) => block.item!.value !== undefined);
  return withOrigin(
    kept.map((block) => block.item!.value),
    originOfList(section, kept),
  );
}

/** Whether the section stands in the same pieces as before; its value is then the same too. */
function sameBlocks(section: Section, before: PlaybookDocument | undefined): boolean {
  const old = before?.sections.get(section.name);
  if (old?.piece !== section.piece || old.items.length !== section.items.length) return false;
  return section.items.every((block, index) => block === old.items[index]);
}

/** Where a list is written that is cut into items. Few ask for the places of the items. */
function originOfList({ piece }: Section, kept: readonly Block[]): Origin {
  if (piece.root?.kind !== 'map') throw new Error('the head of a list is a map');
  let items: readonly Written[] | undefined;
  return {
    piece,
    node: piece.root,
    get items() {
      return (items ??= kept.map((block) => ({ piece: block.piece, node: itemNode(block.piece.root!) })));
    },
  };
}
