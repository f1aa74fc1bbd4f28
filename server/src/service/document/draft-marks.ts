import { joinLines, type Locale, say, type Text, type TextData } from '../../../../schemas/text';
import { draftWord } from './drafts';
import type { SegmentEdit } from '../yaml/edit/edit';
import { lineStartAt, newlineOf } from '../yaml/ranges/node-end';
import { lineIn, type Segment } from '../yaml/segments/segment';
import { commentableLine } from '../yaml/segments/text-lines';

/** The comment above a draft: what is to be confirmed, in the language of the file. */
export const draftComment = (title: Text, locale: Locale, data?: TextData): string =>
  `# ${draftWord}: ${joinLines(say(title, locale, data))}`;

/**
 * Adds the draft mark to the text edits of a draft: on a line of its own, before lines that are added or above the line
 * that is changed.
 */
export function withDraftMarks(changes: readonly SegmentEdit[], comment: string): readonly SegmentEdit[] {
  const marked = new Map<Segment, Set<string>>();
  const isMarked = ({ segment }: SegmentEdit, place: string): boolean => {
    const places = marked.get(segment) ?? new Set();
    marked.set(segment, places);
    return places.has(place) || !places.add(place);
  };
  const adding = new Set(changes.filter((one) => markAddedLines(one, comment)).map(({ segment }) => segment));
  return changes.flatMap((change) => {
    const added = markAddedLines(change, comment);
    // Spaces that change beside lines that are added, such as before a comment behind the key, are no draft of their own.
    if (!added && isBlank(change) && adding.has(change.segment)) return [change];
    // Lines that are added at the same offset and indent share one mark.
    if (added) return [isMarked(change, `${change.start} ${indentOf(change.text)}`) ? change : added];
    const start = markedLineStart(change);
    if (isMarked(change, `${start}`)) return [change];
    const indent = /^[ \t]*/.exec(change.segment.text.slice(start))![0];
    const text = newlineOf(change.segment.text, `${indent}${comment}\n`);
    if (start === change.start) return [{ ...change, text: text + change.text }];
    return [{ segment: change.segment, start, end: start, text }, change];
  });
}

/** Whether an edit neither takes away nor adds anything but white space. */
const isBlank = ({ segment, start, end, text }: SegmentEdit): boolean =>
  (segment.text.slice(start, end) + text).trim() === '';

/** Puts the comment before the first line that an edit adds; undefined for an edit within a line. */
function markAddedLines(change: SegmentEdit, comment: string): SegmentEdit | undefined {
  const { segment, start, end, text } = change;
  const breaks = /^(?:\r?\n)+/.exec(text)?.[0] ?? '';
  const rest = text.slice(breaks.length);
  const before = segment.text.slice(lineStartAt(segment.text, start), start);
  const isAdded = start === end && (breaks !== '' || before.trim() === '') && !/^\s*$/.test(rest);
  if (!isAdded) return undefined;
  const indent = /^ */.exec(rest)![0] + (breaks === '' ? before : '');
  const mark = breaks === '' ? `${comment}\n${indent}` : `${indent}${comment}\n`;
  return { ...change, text: breaks + newlineOf(segment.text, mark) + rest };
}

/** The offset of the line above which a comment for the edit can be inserted. */
function markedLineStart({ segment, start }: SegmentEdit): number {
  return segment.lines[commentableLine(segment, lineIn(segment, start))]!;
}

/** The indent of the first line that an edit adds. */
const indentOf = (text: string): number => /^[\r\n]*( *)/.exec(text)![1]!.length;
