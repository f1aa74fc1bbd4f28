import type { Segment } from '../yaml/segments/segment';

/** The lines that an ignore comment applies to; `none` is an error: the comment does not say. */
export type IgnoreKind = 'line' | 'next-line' | 'start' | 'end' | 'file' | 'none';

/** A comment such as `# playbook-ignore-next-line reply/hard-promise: the policy covers it`. */
export interface IgnoreComment {
  readonly kind: IgnoreKind;
  /** The rules that it names; where it names none, it applies to all. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly segment: Segment;
  /** Line of the comment, relative to the segment. */
  readonly line: number;
  /** The range of the comment, relative to the segment. */
  readonly start: number;
  readonly end: number;
}

const comment =
  /(^|[ \t])# *playbook-ignore(?:-(line|next-line|start|end|file)\b|(?=[ \t:：]|$))([^:：\r\n]*)(?:[:：][ \t]*([^\r\n]*))?/gm;

/** Finds the ignore comments of a segment, in source order. */
export function ignoreComments(segment: Segment): readonly IgnoreComment[] {
  if (!segment.text.includes('playbook-ignore')) return none;
  return [...segment.text.matchAll(comment)].map((match) => {
    const start = match.index + match[1]!.length;
    return {
      kind: (match[2] ?? 'none') as IgnoreKind,
      rules: match[3]!.split(/[\s,，]+/).filter((word) => word !== ''),
      reason: match[4]?.trim() ?? '',
      segment,
      line: segment.text.slice(0, start).split('\n').length - 1,
      start,
      end: start + match[0].length - match[1]!.length,
    };
  });
}

const none: readonly IgnoreComment[] = [];

/** An ignore comment with the lines of the file that it applies to. */
export interface Scope {
  readonly comment: IgnoreComment;
  readonly from: number;
  readonly to: number;
}
