import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { documentAt } from '../document/value-at';
import type { Snapshot } from '../document/snapshot';
import type { Section } from '../document/assemble';
import { contentEnd, lineEndAt, lineStartAt } from '../yaml/ranges/node-end';
import { offsetAt, positionAt, segmentAt } from '../yaml/segments/layout';
import { type Node, type ScalarNode, walkPairs } from '../yaml/parse/nodes';
import type { Segment } from '../yaml/segments/segment';

/** Offsets of the file; the end is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What “expand selection” takes, step by step, at each position: a word, a placeholder, a line, a text without and with
 * its quotes, a key with its value, an item, a list, a section, a playbook, the file.
 */
export const selectionRanges = (
  snapshot: Snapshot,
  positions: readonly Position[],
): readonly SelectionRange[] => positions.map((position) => selectionRange(snapshot, position));

function selectionRange(snapshot: Snapshot, position: Position): SelectionRange {
  const offset = offsetAt(snapshot, position);
  const index = segmentAt(snapshot, offset);
  const segment = snapshot.segments.at(index);
  const start = snapshot.starts.at(index) ?? 0;
  const inside = segment
    ? spansIn(segment, offset - start).map((span) => ({ start: span.start + start, end: span.end + start }))
    : [];
  const spans = nested(offset, [...inside, ...spansAround(snapshot, offset, segment)]);
  return spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({
      range: { start: positionAt(snapshot, span.start), end: positionAt(snapshot, span.end) },
      ...(parent ? { parent } : {}),
    }),
    undefined,
  )!;
}

/** Those that hold the offset, from the smallest to the largest, each within the next. */
function nested(offset: number, spans: readonly Span[]): readonly Span[] {
  const holding = spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const kept: Span[] = [{ start: offset, end: offset }];
  for (const span of holding) {
    const last = kept.at(-1)!;
    const isWider =
      span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start;
    if (isWider) kept.push(span);
  }
  return kept.length > 1 ? kept.slice(1) : kept;
}

/** The section around an offset with all of its items, the YAML document, and the file. */
function spansAround(snapshot: Snapshot, offset: number, segment: Segment | undefined): readonly Span[] {
  const document = documentAt(snapshot, offset);
  const length =
    snapshot.starts.at(snapshot.segments.length - 1) + (snapshot.segments.last?.text.length ?? 0);
  const file = { start: 0, end: length };
  if (!document || !segment) return [file];
  const [first, last] = [document.blocks.at(0)?.segment, document.blocks.last?.segment];
  return [
    ...[...document.sections.values()].flatMap((section) => sectionSpans(snapshot, section)),
    ...(first && last
      ? [{ start: startOf(snapshot, first), end: startOf(snapshot, last) + last.text.length }]
      : []),
    file,
  ];
}

/** A section whose items are segments of their own: its list, and its key with the list. */
function sectionSpans(snapshot: Snapshot, { segment, items }: Section): readonly Span[] {
  const [first, last] = [items.at(0)?.segment, items.last?.segment];
  if (!first?.root || !last?.root || !segment.root) return [];
  const end = startOf(snapshot, last) + contentEnd(last.text, last.root);
  return [
    { start: startOf(snapshot, first) + first.root.start, end },
    { start: startOf(snapshot, segment) + segment.root.start, end },
  ];
}

const startOf = (snapshot: Snapshot, segment: Segment): number =>
  snapshot.starts.at(snapshot.segments.indexOf(segment));

/** The spans in a segment that hold an offset, in any order. */
function spansIn({ text, root }: Segment, offset: number): readonly Span[] {
  const spans: Span[] = [...lineSpans(text, offset)];
  if (!root) return spans;
  const hold = (node: Node): boolean => node.start <= offset && offset <= node.end;
  walkPairs(root, {
    node: (node) => {
      if (!hold(node)) return false;
      spans.push({ start: node.start, end: contentEnd(text, node) });
      if (node.kind === 'scalar') spans.push(...scalarSpans(text, node, offset));
      return true;
    },
    pair: ({ key, value }) => {
      if (value) spans.push({ start: key.start, end: contentEnd(text, value) });
    },
  });
  return spans;
}

/** The content of a line that is a comment, and the whole line. */
function lineSpans(text: string, offset: number): readonly Span[] {
  const [start, end] = [lineStartAt(text, offset), lineEndAt(text, offset)];
  const line = text.slice(start, end);
  const comment = /(?:^|\s)#(?:\s*(\S.*)|\s*$)/.exec(line);
  if (!comment || start + comment.index > offset) return [];
  const words = { start: end - (comment[1]?.length ?? 0), end };
  return [...wordAt(text, words, offset), words, { start: start + line.indexOf('#', comment.index), end }];
}

/** The word, the placeholder, the line and the text in its quotes. */
function scalarSpans(text: string, node: ScalarNode, offset: number): readonly Span[] {
  const content = contentOf(text, node);
  const [start, end] = [lineStartAt(text, offset), lineEndAt(text, offset)];
  const line = {
    start: Math.max(content.start, start + /^\s*/.exec(text.slice(start, end))![0].length),
    end: Math.min(content.end, end),
  };
  return [
    ...wordAt(text, line, offset),
    ...placeholdersIn(text, line, offset),
    ...(line.end > line.start ? [line] : []),
    content,
  ];
}

/** A text without its quotes, or without the sign of a block text. */
function contentOf(text: string, node: ScalarNode): Span {
  const [start, end] = [node.start, contentEnd(text, node)];
  if (node.style === 'plain') return { start, end };
  if (node.style === 'single' || node.style === 'double')
    return { start: start + 1, end: Math.max(start + 1, end - 1) };
  const header = /^[^\n]*\n\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + header, end };
}

const placeholdersIn = (text: string, { start, end }: Span, offset: number): readonly Span[] =>
  Array.from(text.slice(start, end).matchAll(/\{\{[^{}]*\}\}/g), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  })).filter((span) => span.start <= offset && offset <= span.end);

/** The word of a line at an offset, as readers of Chinese or of any other language see it. */
function wordAt(text: string, { start, end }: Span, offset: number): readonly Span[] {
  if (offset < start || offset > end) return [];
  const found: Span[] = [];
  for (const { segment, index, isWordLike } of words.segment(text.slice(start, end))) {
    const span = { start: start + index, end: start + index + segment.length };
    if (isWordLike && span.start <= offset && offset <= span.end) found.push(span);
  }
  return found;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
