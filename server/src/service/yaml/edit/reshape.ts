import type { Edit } from './edit';
import { contentEnd, indentAt, lineEndAt, lineStartAt, newlineOf } from '../ranges/node-end';
import { keyText, type MapNode, type Node, type Pair, pairOf } from '../parse/nodes';
import type { Segment } from '../segments/segment';
import { renderFlow } from './render';
import { writtenAt } from '../ranges/place';
import { isMerge, originOf, writtenItems } from '../parse/value';

/**
 * Reshapes a collection (a map into a list, a list into a map) and keeps every line of the source: comments, quotes and
 * blocks move with the lines that they belong to. No edits where that is not possible: flow style, anchors, merge keys.
 */

/** Turns a block map into a list with this map as its only item. */
export function wrappedAsItem(owner: object, key: string | number): readonly Edit[] {
  const found = blockMapAt(owner, key);
  if (!found) return [];
  const { segment, node } = found;
  const inside = movedBy(segment.text.slice(node.start, contentEnd(segment.text, node)), 2);
  return inside === undefined
    ? []
    : [replace(segment, node.start, contentEnd(segment.text, node), `- ${inside}`)];
}

/** Whether keys of a map stand in it again, and between two of its first key each only once. */
export function recurs(map: object): boolean {
  const node = originOf(map)?.node;
  if (node?.kind !== 'map' || node.pairs.length <= Object.keys(map).length) return false;
  const first = keyText(node.pairs[0]!);
  let seen = new Set<string>();
  return node.pairs.every((pair) => {
    const name = keyText(pair);
    if (name === first) seen = new Set();
    return !seen.has(name) && seen.add(name);
  });
}

/** Turns a block map whose keys recur into a list: a new item begins wherever its first key does. */
export function recurringAsItems(owner: object, key: string | number): readonly Edit[] {
  const found = blockMapAt(owner, key);
  if (!found) return [];
  const { segment, node } = found;
  const { text } = segment;
  const first = keyText(node.pairs[0]!);
  const column = indentAt(text, node.start);
  const edits = node.pairs.map((pair): Edit | undefined => {
    const { start } = pair.key;
    const end = contentEnd(text, pair.value ?? { ...pair.key, end: text.indexOf(':', pair.key.end) + 1 });
    const inside = indentAt(text, start) === column ? movedBy(text.slice(start, end), 2) : undefined;
    return inside === undefined
      ? undefined
      : replace(segment, start, end, `${keyText(pair) === first ? '- ' : '  '}${inside}`);
  });
  return edits.includes(undefined) ? [] : (edits as readonly Edit[]);
}

/** Merges the maps of a list into one map: each dash is replaced by a space. */
export function unwrappedItems(list: object): readonly Edit[] {
  const origin = originOf(list);
  if (!origin || (origin.node.kind === 'seq' && origin.node.flow && !origin.items)) return [];
  const items = writtenItems(origin);
  const dashes = items.map(({ segment, node }) =>
    isPlainBlockMap(node) ? dashOf(segment, node) : undefined,
  );
  if (items.length === 0 || dashes.includes(undefined)) return [];
  return items.map(({ segment }, index) => replace(segment, dashes[index]!, dashes[index]! + 1, ' '));
}

/** The keys that the key and the value of a pair get where the pair becomes an item. */
export interface Names {
  readonly key: string;
  /** What the format has for the key; the key as it is written unless given. */
  readonly word?: string;
  /** For a scalar or a list; a map keeps its own keys. */
  readonly value: string | undefined;
}

/** Turns the pairs of a map into items of a list. */
export function pairsAsItems(
  owner: object,
  key: string | number,
  namesOf: (key: string) => Names | undefined,
): readonly Edit[] {
  const found = blockMapAt(owner, key);
  if (!found) return [];
  const edits = found.node.pairs.map((pair) => {
    const names = namesOf(String(pair.key.value));
    return names && pairAsItem(found.segment, pair, names);
  });
  return edits.includes(undefined) ? [] : (edits as readonly Edit[]);
}

/** Flattens lists under the keys of a map or of an item (chapters) into items that name their chapter in a field. */
export function chaptersAsItems(owner: object, key: string | number, field: string): readonly Edit[] {
  const found = blockMapAt(owner, key);
  if (!found) return [];
  const { segment, node } = found;
  const isItem = Array.isArray(owner);
  const dash = isItem ? dashOf(segment, node) : node.start;
  if (dash === undefined) return [];
  const indent = indentAt(segment.text, dash);
  const chapters = node.pairs.map((pair) => chapterAsItems(segment, pair, indent, field));
  if (chapters.includes(undefined)) return [];
  const start = isItem ? dash : node.start;
  const last = contentEnd(segment.text, node);
  const text = chapters.join(newlineOf(segment.text, `\n${' '.repeat(indent)}`));
  return [replace(segment, start, lineEndAt(segment.text, last), text)];
}

function chapterAsItems(segment: Segment, pair: Pair, indent: number, field: string): string | undefined {
  const { text } = segment;
  const list = pair.value;
  if (list?.kind !== 'seq' || list.flow || list.anchor || list.items.length === 0) return undefined;
  const colon = text.indexOf(':', pair.key.end) + 1;
  let from = colon;
  const lines: string[] = [];
  for (const [index, item] of list.items.entries()) {
    const dash = dashOf(segment, item);
    if (dash === undefined || item.kind !== 'map' || item.anchor) return undefined;
    const remarks = text
      .slice(from, lineStartAt(text, dash))
      .split('\n')
      .map((line) => line.trim());
    const remark = remarks.filter((line) => line !== '');
    if (remark.some((line) => !line.startsWith('#')) || (index === 0 && remark.length > 1)) return undefined;
    const end = lineEndAt(text, contentEnd(text, item));
    const moved = item.flow
      ? text.slice(item.start, end)
      : movedBy(text.slice(item.start, end), indent + 2 - indentAt(text, item.start));
    if (moved === undefined || pairOf(item, field)) return undefined;
    if (index > 0) lines.push(...remark);
    const name = `${field}: ${scalarSource(segment, pair)}`;
    const behind = index === 0 && remark[0] ? ` ${remark[0]}` : '';
    if (item.flow) {
      const close = moved.lastIndexOf('}');
      lines.push(`- ${moved.slice(0, close).trimEnd()}, ${name}${moved.slice(close)}${behind}`);
    } else lines.push(`- ${moved}`, `  ${name}${behind}`);
    from = end;
  }
  return lines.join(newlineOf(text, `\n${' '.repeat(indent)}`));
}

function pairAsItem(segment: Segment, pair: Pair, { key, word, value }: Names): Edit | undefined {
  const { text } = segment;
  const colon = text.indexOf(':', pair.key.end) + 1;
  const indent = indentAt(text, pair.key.start);
  if (!pair.value || text.slice(pair.key.end, colon).trim() !== ':') return undefined;
  const newline = newlineOf(text, `\n${' '.repeat(indent + 2)}`);
  const head = `- ${key}: ${word ?? scalarSource(segment, pair)}`;
  const end = contentEnd(text, pair.value);
  const rest = text.slice(colon, end);
  if (pair.value.kind === 'map') {
    if (pair.value.flow || pair.value.anchor || pairOf(pair.value, key)) return undefined;
    const moved = movedBy(rest, indent + 2 - indentAt(text, pair.value.start));
    return moved === undefined ? undefined : replace(segment, pair.key.start, end, head + moved);
  }
  const moved = value === undefined ? undefined : movedBy(rest, 2);
  return moved === undefined
    ? undefined
    : replace(segment, pair.key.start, end, `${head}${newline}${value}:${moved}`);
}

/** The source of a key, for use as a value: quoted where it would be read as a number, a boolean or null. */
function scalarSource({ text }: Segment, { key }: Pair): string {
  const source = text.slice(key.start, key.end).trim();
  return key.style === 'plain'
    ? typeof key.value === 'string'
      ? renderFlow(key.value)
      : JSON.stringify(source)
    : source;
}

function blockMapAt(
  owner: object,
  key: string | number,
): { readonly segment: Segment; readonly node: MapNode } | undefined {
  const found = writtenAt(owner, key);
  return found && isPlainBlockMap(found.node) && found.segment.problems.length === 0
    ? { segment: found.segment, node: found.node }
    : undefined;
}

const isPlainBlockMap = (node: Node): node is MapNode =>
  node.kind === 'map' &&
  !node.flow &&
  node.anchor === undefined &&
  node.pairs.length > 0 &&
  node.pairs.every(({ key }) => !isMerge(key) && key.anchor === undefined);

/** The offset of an item's dash; undefined unless it stands on the first line of the item. */
function dashOf({ text }: Segment, node: Node): number | undefined {
  const line = text.slice(lineStartAt(text, node.start), node.start);
  return /^ *- +$/.test(line) ? lineStartAt(text, node.start) + line.indexOf('-') : undefined;
}

/** Indents all lines but the first, or outdents them by `-columns`; undefined where a line has fewer spaces than that. */
function movedBy(text: string, columns: number): string | undefined {
  if (columns >= 0) return text.replace(/\n(?=[^\r\n])/g, `\n${' '.repeat(columns)}`);
  const lines = text.split('\n');
  const out = ' '.repeat(-columns);
  const movable = lines.slice(1).every((line) => line.trim() === '' || line.startsWith(out));
  return movable ? [lines[0], ...lines.slice(1).map((line) => line.slice(-columns))].join('\n') : undefined;
}

const replace = (segment: Segment, start: number, end: number, text: string): Edit => ({
  kind: 'replace',
  at: { segment, start, end },
  text,
});
