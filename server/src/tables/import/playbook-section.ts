import { type Analysis, locator, type PlaybookDocument } from '../../service';
import type { Item } from './fields';
import type { TableSection } from '../layout/table-row';

type Block = NonNullable<ReturnType<PlaybookDocument['blocks']['at']>>;

/**
 * The playbook of a file that rows are imported into.
 * @param place which YAML document of the file, from 0; the first that has a section where it is not given
 */
export const playbookIn = ({ documents }: Analysis, place?: number): PlaybookDocument =>
  (place === undefined ? undefined : documents[place]) ??
  documents.find(({ sections }) => sections.size > 0) ??
  documents[0]!;

/** The items of a section, as far as they can be read. */
export interface ReadSection {
  readonly items: readonly Item[];
  /** The line, from 1, of what keeps the section from being read; absent where it can be read. */
  readonly brokenAt?: number;
}

/**
 * Reads the items of a section. Broken is one whose lines cannot be read as YAML, or may stand elsewhere in the file:
 * whether a row is new could not be told. A field that breaks the format leaves its item readable, but for this field.
 */
export function readSection(analysis: Analysis, document: PlaybookDocument, name: TableSection): ReadSection {
  const items = (document.playbook[name] ?? []) as readonly Item[];
  const broken = document.unread.get(name) === 'all' ? brokenPlace(document, name) : unclosed(document, name);
  return broken ? { items, brokenAt: locator(analysis, document)(broken).start.line + 1 } : { items };
}

/** What keeps a section from being added that is not there: lines that are no YAML may hold it, or swallow it. */
function unclosed(document: PlaybookDocument, name: TableSection): Place | undefined {
  if (document.sections.has(name)) return undefined;
  const block = document.blocks.find(({ problems }) => problems.length > 0);
  return block && placeIn(block);
}

type Place = Parameters<ReturnType<typeof locator>>[0];

function brokenPlace(document: PlaybookDocument, name: TableSection): Place | undefined {
  const lost = document.blocks.find(
    ({ item, entries, segment, problems }) =>
      !item &&
      entries.length === 0 &&
      (problems.length > 0 || ['stray', 'item', 'outdented'].includes(segment.kind)),
  );
  if (lost) return placeIn(lost);
  const section = document.sections.get(name);
  const ofRoot = document.findings.find(({ at }) => 'in' in at);
  if (!section) return ofRoot?.at ?? { section: name };
  const { key, owner, value } = section.entry;
  const unreadable = document.blocks.find(
    (block) => block.problems.length > 0 && (block.segment === section.segment || block.section === name),
  );
  if (unreadable) return placeIn(unreadable);
  const isTwice = document.findings.some(
    ({ code, data }) => code === 'yaml/duplicate-key' && data?.key === name,
  );
  const isOther = section.items.length === 0 && value === undefined;
  return isTwice || isOther ? { in: owner, key, onKey: true } : undefined;
}

/** The problem of a block; one at the end of the file, as of a quote that never ends, by the last line with content. */
function placeIn({ segment, problems: [problem] }: Block): Place {
  const start = Math.min(problem?.start ?? 0, segment.text.trimEnd().length);
  return { segment, start, end: start };
}
