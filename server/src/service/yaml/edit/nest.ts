import {
  contentEnd,
  dashBefore,
  indentAt,
  lineEndAt,
  newlineOf,
  startWithComments,
} from '../ranges/node-end';
import { keyText, type Pair } from '../parse/nodes';
import { isMerge, originOf, type Written, writtenItems } from '../parse/value';
import type { Segment } from '../segments/segment';
import type { Edit } from './edit';

/**
 * Puts keys of a map under new keys, one inside the other: every line stays as it is, two columns further in for each. No
 * edits where other keys stand between them or a part of them is written elsewhere.
 * @param keys some keys of the map
 * @param path the new keys, the outermost first
 */
export function nestedKeys(owner: object, keys: readonly string[], path: readonly string[]): readonly Edit[] {
  const origin = originOf(owner);
  if (origin?.node.kind !== 'map' || origin.segment.problems.length > 0) return [];
  const { segment, node } = origin;
  const at = node.pairs.findIndex((pair) => keys.includes(keyText(pair)));
  const pairs = node.pairs.slice(at, at + keys.length);
  if (at < 0 || !pairs.every((pair) => keys.includes(keyText(pair)) && isWhole(pair))) return [];
  const start = pairs[0]!.key.start;
  const last = pairs.at(-1)!;
  const end = contentEnd(segment.text, last.value ?? last.key);
  return node.flow
    ? inFlow(segment, segment.text[node.start] === '{', { start, end }, path)
    : inBlock(segment, { start, end }, path);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether all of a pair stands in the segment of its map, and nothing of it is named from elsewhere. */
const isWhole = ({ key, value }: Pair): boolean =>
  !isMerge(key) && key.anchor === undefined && value !== undefined && value.kind !== 'alias';

function inFlow(segment: Segment, hasBraces: boolean, span: Span, path: readonly string[]): readonly Edit[] {
  if (!hasBraces) return [];
  const own = segment.text.slice(span.start, span.end);
  const text = path.reduceRight((inner, name) => `${name}: { ${inner} }`, own);
  return [{ kind: 'replace', at: { segment, ...span }, text }];
}

function inBlock(segment: Segment, { start, end }: Span, path: readonly string[]): readonly Edit[] {
  const column = indentAt(segment.text, start);
  const heads = path.map((name, level) => `${name}:\n${' '.repeat(column + 2 * (level + 1))}`).join('');
  const lines = [...segment.text.slice(start, end).matchAll(/\n(?=[^\r\n])/g)];
  return [
    insert(segment, start, heads),
    ...lines.map(({ index }) => insert(segment, start + index + 1, '  '.repeat(path.length))),
  ];
}

/**
 * Puts root keys that stand below each other, with the items of their lists, under new keys, as `nestedKeys` does. No
 * edits where a part of them is not read or is written in braces.
 * @param segments those of the keys and their items, in the order of the file
 * @param path the new keys, the outermost first
 */
export function nestedSegments(segments: readonly Segment[], path: readonly string[]): readonly Edit[] {
  const isRead = ({ root, problems }: Segment): boolean =>
    root !== undefined && problems.length === 0 && (root.kind !== 'map' || root.pairs.length === 1);
  const first = segments[0]?.root;
  if (!segments.every(isRead) || first?.kind !== 'map' || first.flow) return [];
  const heads = path.map((name, level) => `${' '.repeat(2 * level)}${name}:\n`).join('');
  const from = first.pairs[0]!.key.start;
  return [
    insert(segments[0]!, from, heads),
    ...segments.flatMap((segment, at) => {
      // Comments behind the last key belong to what follows it.
      const end = at === segments.length - 1 ? contentEnd(segment.text, segment.root!) : segment.text.length;
      const lines = [...segment.text.slice(0, end).matchAll(/^(?=[^\r\n])/gm)];
      return lines.flatMap(({ index }) =>
        segment === segments[0] && index < from ? [] : [insert(segment, index, '  '.repeat(path.length))],
      );
    }),
  ];
}

/**
 * Moves root keys that stand below each other, with the items of their lists and the comments above them, to the end of a
 * map of the root: every line as far in as its keys are. No edits where one of them is not read, or the map is written in
 * braces.
 * @param segments those of the keys and their items, in the order of the file
 * @param target the segment of the map
 * @param before the segment above them, at whose end their comments stand
 */
export function movedSegments(
  segments: readonly Segment[],
  target: Segment,
  before: Segment | undefined,
): readonly Edit[] {
  const map = target.root?.kind === 'map' ? target.root.pairs[0]?.value : undefined;
  const all = [target, ...segments];
  if (map?.kind !== 'map' || map.flow || !all.every(({ root, problems }) => root && problems.length === 0))
    return [];
  const column = ' '.repeat(indentAt(target.text, map.pairs[0]!.key.start));
  const own = segments.map((segment, at) => {
    // Comments behind the last key belong to what follows it.
    const end = at < segments.length - 1 ? segment.text.length : lineEndAfter(segment);
    return { segment, start: 0, end };
  });
  const moved = before ? [commentsAtEnd(before), ...own] : own;
  const lines = moved
    .map(({ segment, start, end }) => segment.text.slice(start, end).replaceAll('\r\n', '\n'))
    .join('');
  // An alias has to stay below its anchor.
  if (/(?:^|[\s[{,])[&*]/.test(lines)) return [];
  const text = `\n${lines.trimEnd()}`.replace(/\n(?=[^\r\n])/g, `\n${column}`);
  return [
    insert(target, lineEndAt(target.text, contentEnd(target.text, target.root!)), text),
    ...moved.map((at): Edit => ({ kind: 'replace', at, text: '' })),
  ];
}

const commentsAtEnd = (segment: Segment): Span & { readonly segment: Segment } => ({
  segment,
  // Lines of a block text may look like comments.
  start: Math.max(
    startWithComments(segment.text, segment.text.length),
    segment.root ? lineEndAfter(segment) : 0,
  ),
  end: segment.text.length,
});

/** The offset behind the last line of a segment's content. */
function lineEndAfter({ text, root }: Segment): number {
  const end = lineEndAt(text, contentEnd(text, root!));
  return end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** Puts a list under a new key: `key: [a]` becomes `key: { name: [a] }`. */
export function nestedList(list: object, name: string): readonly Edit[] {
  const origin = originOf(list);
  if (origin?.node.kind !== 'seq' && !origin?.items) return [];
  const items = writtenItems(origin);
  const { segment, node } = origin;
  if (items.length === 0 || node.anchor !== undefined || segment.problems.length > 0) return [];
  if (!origin.items && node.kind === 'seq' && node.flow) {
    const span = { start: node.start, end: contentEnd(segment.text, node) };
    const text = `{ ${name}: ${segment.text.slice(span.start, span.end)} }`;
    return [{ kind: 'replace', at: { segment, ...span }, text }];
  }
  const first = items[0]!;
  const dash = dashBefore(first.segment.text, first.node);
  const column = indentAt(first.segment.text, dash);
  if (first.segment.text.slice(dash - column, dash).trim() !== '') return [];
  // A block list may stand at the column of its key: lines that are indented already stay.
  if (column > 0) return [insert(first.segment, dash - column, `${' '.repeat(column)}${name}:\n`)];
  return origin.items ? [insert(first.segment, 0, `  ${name}:\n`), ...items.flatMap(indented)] : [];
}

const indented = ({ segment }: Written): readonly Edit[] =>
  [...segment.text.matchAll(/^(?=[^\r\n])/gm)].map(({ index }) => insert(segment, index, '  '));

const insert = (segment: Segment, at: number, text: string): Edit => ({
  kind: 'replace',
  at: { segment, start: at, end: at },
  text: newlineOf(segment.text, text),
});
