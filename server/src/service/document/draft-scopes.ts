import { flatMapCached } from '../collections/derive';
import { fileLines, isContent } from '../yaml/segments/file-lines';
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
  /** The last line of what stands right below, which it is surely about; keys and items behind that may be older. */
  readonly sureTo: number;
  /** The line of the mark that ends it; undefined where something else does. */
  readonly endedBy: number | undefined;
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
    return { mark, line, from, ...linesFrom(file, lines, from, isAlone ? alone : undefined) };
  });
}

const marksOf = flatMapCached(({ drafts }: Block) => drafts);

/**
 * Where what begins on a line ends.
 * @param marks the lines of marks that stand alone, for a mark that may be about several keys or items; undefined for one value
 */
function linesFrom(
  file: Snapshot,
  lines: ReturnType<typeof fileLines>,
  from: number,
  marks: ReadonlySet<number> | undefined,
): Pick<DraftScope, 'to' | 'sureTo' | 'endedBy'> {
  const first = lineText(file, from);
  const end = file.firstLines.total;
  if (from > end || !isContent(first) || isMarker(first))
    return { to: from - 1, sureTo: from - 1, endedBy: undefined };
  const indent = indentOf(first);
  const isItem = isItemLine(first);
  // A section is a thing of its own; keys and items below it may have been drafted together.
  const isOne = marks === undefined || (indent === 0 && !isItem);
  let to = lines.lastLaidOut(from);
  let sureTo: number | undefined;
  let isApart = false;
  for (let line = to + 1; line <= end; line++) {
    const text = lineText(file, line);
    if (text.trim() === '') isApart = true;
    if (marks?.has(line) && indentOf(text) <= indent && !isApart)
      return { to, sureTo: sureTo ?? to, endedBy: !isOne && indentOf(text) === indent ? line : undefined };
    if (!isContent(text)) continue;
    const isDeeper = indentOf(text) > indent || (!isItem && indentOf(text) === indent && isItemLine(text));
    const isBeside = indentOf(text) === indent && isItemLine(text) === isItem && !isMarker(text);
    if (!isDeeper && (!isBeside || isOne || isApart)) break;
    if (!isDeeper) sureTo ??= to;
    isApart = false;
    to = lines.lastLaidOut(line);
    line = to;
  }
  return { to, sureTo: sureTo ?? to, endedBy: undefined };
}

const indentOf = (line: string): number => /^\s*/.exec(line)![0].length;
const isItemLine = (line: string): boolean => /^\s*-(?:\s|$)/.test(line);
const isMarker = (line: string): boolean => /^(?:---|\.\.\.)(?:\s|$)/.test(line);
