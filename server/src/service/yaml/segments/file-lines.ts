import { type Layout, lineFinder, lineText } from './layout';
import { lastLineLaidOut, lastLineWith } from './text-lines';

/** Whether a line says something besides a comment. */
export const isContent = (line: string): boolean => /^\s*[^\s#]/.test(line);

/** Line lookups in a file for what is said in comments, which may stand above a scalar of several lines. */
export function fileLines(layout: Layout) {
  const { segments, firstLines } = layout;
  const inSegment = (line: number, lastOf: typeof lastLineWith): number => {
    const index = firstLines.placeOf(line);
    const firstLine = firstLines.at(index);
    return firstLine + lastOf(segments.at(index)!, line - firstLine);
  };
  return {
    /** The line on which a segment begins. */
    first: lineFinder(layout),
    /** The next line with content: formatters put blank lines between, people further comments. */
    nodeBelow: (line: number): number => {
      for (let next = line + 1; next <= firstLines.total; next++)
        if (isContent(lineText(layout, next))) return next;
      return line + 1;
    },
    /** The last line of the scalar that begins on a line. */
    lastWith: (line: number): number => inSegment(line, lastLineWith),
    /** The last line of what begins on a line, however a formatter laid it out. */
    lastLaidOut: (line: number): number => inSegment(line, lastLineLaidOut),
  };
}
