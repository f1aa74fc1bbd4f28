import { ChunkedList } from '../collections/chunked-list';
import { someCached } from '../collections/derive';
import { memoizeWeak } from '../collections/memoize';
import { haveSameEntries } from '../collections/same-entries';
import { originOfList, type PlaybookDocument, type Section } from '../document/assemble';
import { type Block, type Entry } from '../document/block';
import type { Symbols } from '../document/symbols';
import { symbolsOf } from '../document/symbols';
import { childSchema } from '../format/schema-node';
import { format } from '../format/format';
import type { UnreadSection } from '../format/unread';
import { withOrigin } from '../yaml/parse/value';

/** A section of a playbook as one file has it, or as several together do. */
export interface LayerSection {
  /** As written. */
  readonly raw: unknown;
  /** The valid part of it. */
  readonly value: unknown;
  readonly unread: UnreadSection | undefined;
  /** Whether it holds what YAML cannot read. */
  readonly isBroken: boolean;
  /** The map of the root that has the section, and its key there. */
  readonly owner: object;
  readonly symbols: ChunkedList<Symbols>;
}

/** A playbook as the sections of one file, or of several together. */
export type Layer = ReadonlyMap<string, LayerSection>;

/** The sections of a playbook that is written in one file; one that is as in the version before is the identical one. */
export const layerOf = memoizeWeak((document: PlaybookDocument): Layer => {
  const playbook = document.playbook as Readonly<Record<string, unknown>>;
  return new Map(
    Array.from(document.sections, ([name, section]) => [
      name,
      layerSection(section, playbook[name], document.unread.get(name)),
    ]),
  );
});

function layerSection(section: Section, value: unknown, unread: UnreadSection | undefined): LayerSection {
  const { entry, items, segment } = section;
  const before = kept.get(entry);
  const inputs = [items, segment, value, unread];
  if (before && haveSameEntries(before.inputs, inputs)) return before.section;
  const made = {
    raw: rawOf(section),
    value,
    unread,
    isBroken: segment.problems.length > 0 || holdProblems(items),
    owner: entry.owner,
    symbols: symbolsOfSection(section),
  };
  kept.set(entry, { inputs, section: made });
  return made;
}

const kept = new WeakMap<Entry, { readonly inputs: readonly unknown[]; readonly section: LayerSection }>();

/** Whether YAML cannot read some of these blocks whole. */
export const holdProblems = someCached(({ problems }: Block) => problems.length > 0);

/** A section as written; the items of a list may be segments of their own. */
function rawOf(section: Section): unknown {
  const { entry, items } = section;
  if (items.length === 0) return entry.raw;
  const list = Array.from(items, (block) => block.item!.raw);
  return withOrigin(list, originOfList(section, items));
}

const symbolsOfSection = ({ entry, items }: Section): ChunkedList<Symbols> =>
  items.length > 0 ? items : entrySymbols(entry);

/** The symbols of a key of the root with its value: one, or none for a key that the format has not or that is not valid. */
export const entrySymbols = memoizeWeak(({ key, owner, value }: Entry): ChunkedList<Symbols> => {
  const schema = childSchema(format, key);
  return ChunkedList.of(schema && value !== undefined ? [symbolsOf(key, owner, key, value, schema)] : []);
});
