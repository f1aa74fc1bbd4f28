import { type Locale, say, type Text, type TextData } from '../../../../schemas/text';
import { draftWord } from './drafts';
import type { SegmentEdit } from '../yaml/edit/edit';
import { lineStartAt, newlineOf } from '../yaml/ranges/node-end';
import { lineIn, type Segment } from '../yaml/segments/segment';
import { commentableLine } from '../yaml/segments/text-lines';

/** The comment that stands above what is drafted: what is to be confirmed, in the language of the file. */
export const draftComment = (title: Text, locale: Locale, data?: TextData): string =>
  `# ${draftWord}: ${say(title, locale, data).replace(/\s*\n\s*/g, ' ')}`;

/**
 * The changes of a draft with its mark above each: on a line of its own, before lines that are added or above the line
 * that is changed.
 */
export function withDraftMarks(changes: readonly SegmentEdit[], comment: string): readonly SegmentEdit[] {
  const marked = new Map<Segment, Set<string>>();
  const isMarked = ({ segment }: SegmentEdit, place: string): boolean => {
    const places = marked.get(segment) ?? new Set();
    marked.set(segment, places);
    return places.has(place) || !places.add(place);
  };
  return changes.flatMap((change) => {
    const own = markAddedLines(change, comment);
    // What is added in a row stands under one mark.
    if (own) return [isMarked(change, `${change.start} ${indentOf(change.text)}`) ? change : own];
    const start = markedLineStart(change);
    if (isMarked(change, `${start}`)) return [change];
    const indent = /^[ \t]*/.exec(change.segment.text.slice(start))![0];
    const text = newlineOf(change.segment.text, `${indent}${comment}\n`);
    if (start === change.start) return [{ ...change, text: text + change.text }];
    return [{ segment: change.segment, start, end: start, text }, change];
  });
}

/** A change that adds whole lines, with the comment before the first of them; undefined for a change within a line. */
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

/** Where the line begins above which a comment for the change can stand. */
function markedLineStart({ segment, start }: SegmentEdit): number {
  return segment.lines[commentableLine(segment, lineIn(segment, start))]!;
}

/** How far in the first line begins that a change adds. */
const indentOf = (text: string): number => /^[\r\n]*( *)/.exec(text)![1]!.length;
