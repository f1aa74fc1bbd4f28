import type { SegmentEdit } from './edit';
import type { ScalarNode } from '../parse/nodes';
import { contentEnd, lineEndAt, lineStartAt, newlineOf } from '../ranges/node-end';
import type { Segment } from '../segments/segment';

/**
 * Replaces the lines of a block text (`|` or `>`) and leaves its first line with the comment there. A folded text becomes
 * a literal one, since its line breaks would be read as spaces.
 * @returns undefined where the text cannot be written so: it begins with a space, or holds control characters
 */
export function replaceBlockText(
  segment: Segment,
  node: ScalarNode,
  value: string,
): readonly SegmentEdit[] | undefined {
  const { text } = segment;
  if (node.style !== 'literal' && node.style !== 'folded') return undefined;
  const bare = value.replace(/\n$/, '');
  if (!/^[^\s]/.test(bare) || unwritable.test(bare) || bare.endsWith('\n')) return undefined;
  const [, marker = '', chomp = ''] = /^([|>]([+-]?))(?!\d)/.exec(text.slice(node.start)) ?? [];
  if (marker === '') return undefined;
  const firstLine = lineEndAt(text, node.start);
  const end = Math.max(firstLine, contentEnd(text, node));
  const header = `|${bare === value ? '-' : chomp === '-' ? '' : chomp}`;
  const keyIndent = /^ */.exec(text.slice(lineStartAt(text, node.start)))![0].length;
  const content = /\n( +)\S/.exec(text.slice(firstLine, end))?.[1]?.length ?? keyIndent + 4;
  const lines = bare.split('\n').map((line) => (line === '' ? '' : ' '.repeat(content) + line));
  return [
    ...(header === marker
      ? []
      : [{ segment, start: node.start, end: node.start + marker.length, text: header }]),
    { segment, start: firstLine, end, text: newlineOf(text, `\n${lines.join('\n')}`) },
  ];
}

/** Control characters, for which a text has to be quoted, and breaks of lines that YAML has no lines for. */
// eslint-disable-next-line no-control-regex
export const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u;
