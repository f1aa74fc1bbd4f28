import { indexesWhere } from '../collections/derive';
import type { ChunkedList } from '../collections/chunked-list';
import { format, sectionNames } from '../format/format';
import { childSchema, schemaFor, schemasOf } from '../format/schema-node';
import { keyText } from '../yaml/parse/nodes';
import { isMap, itemNode } from '../yaml/parse/value';
import { indentAt } from '../yaml/ranges/node-end';
import type { SchemaNode } from '../../../../schemas/format';
import { type Block, schemaOfItem } from './block';

/** Keys at column 0 that are fields of the section or item right above them: they only lack their indent. */
export interface AstrayKeys {
  /** The keys' blocks, with the items of a list below one. */
  readonly blocks: readonly Block[];
  /** Items between them: with the keys in place they are part of the list. */
  readonly items: readonly Block[];
  readonly keys: readonly string[];
  /** The section that they belong to, or in whose items they belong. */
  readonly section: string;
  /** The map that holds the key of the section; undefined where they belong into an item. */
  readonly head: object | undefined;
  /** By how many columns they are to be moved. */
  readonly spaces: number;
}

/** Finds such keys; a file without unknown keys at column 0 is not searched. */
export function astrayKeys(blocks: ChunkedList<Block>): readonly AstrayKeys[] {
  const found: AstrayKeys[] = [];
  let behind = 0;
  for (const place of strangePlaces(blocks)) {
    const home = place >= behind && place > 0 ? homeOf(blocks.at(place - 1)!) : undefined;
    const run = home && runFrom(blocks, place, home);
    if (!run) continue;
    found.push(run);
    behind = place + run.blocks.length + run.items.length;
  }
  return found;
}

function runFrom(blocks: ChunkedList<Block>, start: number, first: KeyHome): AstrayKeys | undefined {
  const moved: Block[] = [];
  const items: Block[] = [];
  let home = first;
  for (let place = start; place < blocks.length; place++) {
    const block = blocks.at(place)!;
    const next = blocks.at(place + 1);
    const inNext = next && isStrangeKey(next) ? homeInList(first, block) : undefined;
    if (isStrangeKey(block) && isFieldOf(home, block, next)) {
      home = { ...home, has: [...home.has, block.entries[0]!.key] };
      moved.push(block);
    } else if (block.item && moved.length > 0) moved.push(block);
    else if (inNext && isFieldOf(inNext, next!, blocks.at(place + 2))) {
      home = inNext;
      items.push(block);
    } else break;
  }
  const keys = [...new Set(moved.flatMap(({ entries }) => entries.map(({ key }) => key)))];
  const { section, head, spaces } = first;
  return moved.length > 0 ? { blocks: moved, items, keys, section, head, spaces } : undefined;
}

/** A block of one key at column 0 that is no section. */
const isStrangeKey = ({ segment, item, entries, problems }: Block): boolean =>
  !item &&
  segment.kind !== 'whole' &&
  problems.length === 0 &&
  entries.length === 1 &&
  !sectionNames.includes(entries[0]!.key);

const strangePlaces = indexesWhere(isStrangeKey);

/** A map that keys may belong into. */
export interface KeyHome {
  readonly section: string;
  readonly schema: SchemaNode;
  readonly has: readonly string[];
  readonly head: object | undefined;
  readonly spaces: number;
}

/** Where keys below a block may belong: into the item, or into the section, that it is. */
export function homeOf({ segment, section, item, entries, problems }: Block): KeyHome | undefined {
  if (problems.length > 0 || !segment.root) return undefined;
  if (item) {
    const schema = section === undefined ? undefined : schemaOfItem(section);
    const node = itemNode(segment.root);
    if (!schema || section === undefined || !isMap(item.raw) || node.kind !== 'map' || node.flow)
      return undefined;
    const spaces = indentAt(segment.text, node.start);
    return { section, schema, has: Object.keys(item.raw), head: undefined, spaces };
  }
  const entry = entries.at(-1);
  const schema = entry && childSchema(format, entry.key);
  const pair = segment.root.kind === 'map' ? segment.root.pairs.at(-1) : undefined;
  if (!schema || !pair || segment.kind === 'head') return undefined;
  const home = { section: entry.key, schema, head: entry.owner };
  if (entry.raw === null) return { ...home, has: [], spaces: 2 };
  const inBlock = pair.value?.kind === 'map' && !pair.value.flow && isMap(entry.raw);
  if (!inBlock) return undefined;
  return { ...home, has: Object.keys(entry.raw), spaces: indentAt(segment.text, pair.value.start) };
}

/** The home that an item at column 0 is, where such items are in the list of the first home. */
function homeInList(first: KeyHome, { segment }: Block): KeyHome | undefined {
  const node = segment.kind === 'stray' && segment.root?.kind === 'seq' ? itemNode(segment.root) : undefined;
  if (first.head || node?.kind !== 'map' || node.flow || indentAt(segment.text, node.start) !== first.spaces)
    return undefined;
  return { ...first, has: node.pairs.map(keyText) };
}

/** Whether the key is a field of that home, which lacks it, and its value is of the field's kind. */
function isFieldOf({ schema, has }: KeyHome, { entries, segment }: Block, next: Block | undefined): boolean {
  const { key, raw } = entries[0]!;
  const field = schemasOf(schema).find(({ properties }) => properties && Object.hasOwn(properties, key))
    ?.properties?.[key];
  if (!field || has.includes(key)) return false;
  const value = segment.kind === 'head' && next?.item ? [] : raw;
  return value === null || schemaFor(field, value) !== undefined;
}
