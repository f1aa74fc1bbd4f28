import type { SegmentEdit } from '../edit/edit';
import { renderFlow } from '../edit/render';
import { unwritable } from '../edit/edit-block-text';
import { contentEnd, indentAt, lineEndAt, lineStartAt, newlineOf } from '../ranges/node-end';
import type { ScalarNode } from '../parse/nodes';
import type { Segment } from '../segments/segment';

/**
 * Rewrites a text as a literal block scalar (`|`) in a block collection. A comment behind the text stays on its first line.
 * @returns undefined where the text cannot be written so, or is written so
 */
export function asBlockText(segment: Segment, node: ScalarNode): readonly SegmentEdit[] | undefined {
  const { value, style } = node;
  const { text } = segment;
  if (typeof value !== 'string' || style === 'literal' || /^\s|^$/.test(value) || unwritable.test(value))
    return undefined;
  const firstLine = text.slice(lineStartAt(text, node.start), node.start);
  const indent = indentAt(text, node.start) - firstLine.trimStart().length;
  // What follows `- ` or `- key: ` is indented more than the innermost dash or key of the line.
  const inner = indent + (/^(?:- +)+(?=\S)/.exec(firstLine.trimStart())?.[0].length ?? 0);
  const lines = value.replace(/\n$/, '').split('\n');
  const chomp = value.endsWith('\n\n') ? '+' : value.endsWith('\n') ? '' : '-';
  const body = lines.map((line) => `\n${line === '' ? '' : ' '.repeat(inner + 2) + line}`).join('');
  const end = contentEnd(text, node);
  const header = `|${chomp}`;
  if (style === 'folded') {
    const marker = lineEndAt(text, node.start);
    const [own = ''] = /^>[-+\d]*/.exec(text.slice(node.start, marker)) ?? [];
    return [
      { segment, start: node.start, end: node.start + own.length, text: header },
      { segment, start: marker, end: Math.max(marker, end), text: newlineOf(text, body) },
    ];
  }
  const lineEnd = lineEndAt(text, end);
  const behind = text.slice(end, lineEnd);
  if (behind.trim() !== '' && !/^\s+#/.test(behind)) return undefined;
  return [
    { segment, start: node.start, end: lineEnd, text: header + behind.trimEnd() + newlineOf(text, body) },
  ];
}

/** Rewrites a block scalar on one line, quoted where it must be. A comment on its first line stays there. */
export function asOneLineText(segment: Segment, node: ScalarNode): readonly SegmentEdit[] | undefined {
  const { value, style } = node;
  if (typeof value !== 'string' || (style !== 'literal' && style !== 'folded')) return undefined;
  const { text } = segment;
  const lineEnd = lineEndAt(text, node.start);
  const [marker = ''] = /^[|>][-+\d]*/.exec(text.slice(node.start, lineEnd)) ?? [];
  const behind = text.slice(node.start + marker.length, lineEnd).trimEnd();
  const end = Math.max(lineEnd, contentEnd(text, node));
  return [{ segment, start: node.start, end, text: renderFlow(value) + behind }];
}
