import { flatMapCached } from '../collections/derive';
import { fileLines } from '../yaml/segments/file-lines';
import { lineText } from '../yaml/segments/layout';
import { lineIn } from '../yaml/segments/segment';
import type { PlaybookDocument } from './assemble';
import type { Block } from './block';
import type { DraftMark } from './drafts';
import type { Snapshot } from './snapshot';

/** The lines of a file that a draft mark is about, from 0. Where nothing stands below a mark, `to` is before `from`. */
export interface DraftScope {
  readonly mark: DraftMark;
  readonly line: number;
  readonly from: number;
  /** The last line. */
  readonly to: number;
}

/**
 * What each draft mark of a document is about, in the order of the file: behind a value, that value; on a line of its own,
 * the section below it, or what stands below it in a section, up to a blank line or the next mark.
 */
export function draftScopes(file: Snapshot, { blocks }: PlaybookDocument): readonly DraftScope[] {
  const marks = marksOf(blocks);
  if (marks.length === 0) return [];
  const lines = fileLines(file);
  const scopes = marks.map((mark) => {
    const line = lines.first(mark.segment) + lineIn(mark.segment, mark.start);
    const isAlone = /^\s*#/.test(lineText(file, line));
    return { mark, line, isAlone };
  });
  const alone = new Set(scopes.flatMap(({ line, isAlone }) => (isAlone ? [line] : [])));
  return scopes.map(({ mark, line, isAlone }) => {
    const from = isAlone ? lines.nodeBelow(line) : line;
    return { mark, line, from, to: lastLine(file, lines, from, isAlone ? alone : undefined) };
  });
}

const marksOf = flatMapCached(({ drafts }: Block) => drafts);

/**
 * The last line of what begins on a line.
 * @param marks the lines of marks that stand alone, for a mark that may be about several keys or items; undefined for one value
 */
function lastLine(
  file: Snapshot,
  lines: ReturnType<typeof fileLines>,
  from: number,
  marks: ReadonlySet<number> | undefined,
): number {
  const first = lineText(file, from);
  const end = file.firstLines.total;
  if (from > end || !isContent(first) || isMarker(first)) return from - 1;
  const indent = indentOf(first);
  const isItem = isItemLine(first);
  // A section is a thing of its own; keys and items below it may have been drafted together.
  const isOne = marks === undefined || (indent === 0 && !isItem);
  let last = lines.lastLaidOut(from);
  let isApart = false;
  for (let line = last + 1; line <= end; line++) {
    const text = lineText(file, line);
    if (text.trim() === '') isApart = true;
    if (marks?.has(line) && indentOf(text) <= indent) return last;
    if (!isContent(text)) continue;
    const isDeeper = indentOf(text) > indent || (!isItem && indentOf(text) === indent && isItemLine(text));
    const isBeside = indentOf(text) === indent && isItemLine(text) === isItem && !isMarker(text);
    if (!isDeeper && (!isBeside || isOne || isApart)) return last;
    isApart = false;
    last = lines.lastLaidOut(line);
    line = last;
  }
  return last;
}

const indentOf = (line: string): number => /^\s*/.exec(line)![0].length;
const isContent = (line: string): boolean => /^\s*[^\s#]/.test(line);
const isItemLine = (line: string): boolean => /^\s*-(?:\s|$)/.test(line);
const isMarker = (line: string): boolean => /^(?:---|\.\.\.)(?:\s|$)/.test(line);
