import type { Caret } from './caret';
import { type CaretLine, caretLine } from './caret-line';
import { rootCaret } from './caret-root';
import { type Layout, lineAt, segmentAt } from '../segments/layout';
import { type Path, pathPrefix } from './path';
import { isListed, type Segment } from '../segments/segment';
import { type Found, nothingAround, type Trial, tryAt } from './caret-trial';

/**
 * Finds what is being typed at an offset; undefined in a comment, and wherever an insertion would change how the text
 * around it is parsed.
 */
export function caretAt(layout: Layout, offset: number): Caret | undefined {
  const index = segmentAt(layout, offset);
  const segment = layout.segments.at(index);
  const { text, start: lineStart } = lineAt(layout, offset);
  const line = caretLine(text, offset - lineStart);
  const start = offset - line.word.length;
  const place = {
    typed: line.word,
    start,
    end: offset + line.tail.length,
    column: Math.max(0, start - lineStart - (text.startsWith('\uFEFF') ? 1 : 0)),
  };
  const root = rootCaret(layout, index, line, place.start, place.end);
  if (root) return { ...place, ...root };
  if (!segment || segment.kind === 'trivia' || segment.kind === 'marker') return undefined;
  const next = layout.segments.at(index + 1);
  if (!isListed(segment) && next && isListed(next)) {
    const due = line.first && line.last && place.column === next.indent;
    return due
      ? { ...place, ...nothingAround, slot: 'item', path: pathPrefix(layout, index + 1).slice(0, -1) }
      : undefined;
  }
  const from = layout.starts.at(index);
  const found = foundIn(segment, place.start - from, place.end - from, line);
  const path = found && pathInFile(found, pathPrefix(layout, index), isListed(segment));
  // Whether a section may begin here has been decided above: this is the middle of one that cannot be read.
  if (!path || (path.length === 0 && segment.kind === 'section')) return undefined;
  return { ...place, ...found, path };
}

const isBlankOrDash = ({ first, last, word, tail }: CaretLine): boolean =>
  first && last && tail === '' && (word === '' || word === '-');

/** Tries a marker at the caret as a pair, an item and a value, and returns the first that parses as such. */
function foundIn(segment: Segment, start: number, end: number, line: CaretLine): Found | undefined {
  const at = tryAt(segment, start, end, line);
  if (line.hasColon) return at('key');
  if (!line.bare) return at('value');
  for (const as of trialsFor(line)) {
    const found = at(as);
    if (found) return found;
  }
  return undefined;
}

/** The trials for a bare word, the likeliest first. */
const trialsFor = (line: CaretLine): readonly Trial[] => {
  if (!line.last) return ['pair', 'pair,', 'value', 'value,'];
  return isBlankOrDash(line) ? ['pair', 'item', 'value'] : ['pair', 'value', 'item'];
};

/** Turns a path in a segment into one in the file: in an item's segment the list has one item, of index 0. */
function pathInFile({ path, slot }: Found, prefix: Path, isItem: boolean): Path | undefined {
  if (!isItem) return path;
  if (path.length > 0) return [...prefix, ...path.slice(1)];
  return slot === 'item' ? prefix.slice(0, -1) : undefined;
}
