import type { Edit } from '../yaml/edit/edit';
import type { Segment } from '../yaml/segments/segment';

/** A comment such as `# playbook-draft: every day 08:00-23:00`: the line below it is a draft that is not confirmed yet. */
export interface DraftMark {
  /** What is to be confirmed; may be empty. */
  readonly what: string;
  readonly segment: Segment;
  /** The range of the comment, relative to the segment. */
  readonly start: number;
  readonly end: number;
  /** The range to delete with the mark: the whole line where the comment is alone on it. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** The word that marks a draft. */
export const draftWord = 'playbook-draft';

const comment = /(^|[ \t])# *playbook-draft(?![\w-])([^\r\n]*)(\r?\n|$)/gm;

/** Finds the draft marks of a segment, in source order. */
export function draftMarks(segment: Segment): readonly DraftMark[] {
  if (!segment.text.includes(draftWord)) return none;
  return [...segment.text.matchAll(comment)].map((match) => {
    const start = match.index + match[1]!.length;
    const end = match.index + match[0].length - match[3]!.length;
    const before = segment.text.lastIndexOf('\n', start - 1) + 1;
    const alone = segment.text.slice(before, start).trim() === '';
    return {
      what: match[2]!
        .trim()
        .replace(/^[:：]/, '')
        .trim(),
      segment,
      start,
      end,
      lineStart: alone ? before : before + segment.text.slice(before, start).trimEnd().length,
      lineEnd: alone ? end + match[3]!.length : end,
    };
  });
}

/**
 * Takes a mark away: what it is about is no draft any more.
 * @param keepsLine whether an empty line stays in its place, so that a mark above is not about what this one was
 */
export const markRemoval = ({ segment, lineStart, lineEnd }: DraftMark, keepsLine = false): Edit => ({
  kind: 'replace',
  at: { segment, start: lineStart, end: lineEnd },
  text: keepsLine ? /\r?\n?$/.exec(segment.text.slice(lineStart, lineEnd))![0] : '',
});

const none: readonly DraftMark[] = [];
