import type { Position, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../../../server/src/service/document/analysis';
import { offsetAt, positionAt } from '../../../server/src/service/yaml/segments/layout';
import { open } from '../marks';

const PLACES = /[⟦⟧]/g;
const ASKING = /[‸⟪⟫]/g;

/** The file that is asked about, without its marks. */
export interface AskedText {
  readonly file: Analysis;
  /** Where the caret stands, or the selection begins. */
  readonly position: Position;
  /** The selection; empty at the caret. */
  readonly range: Range;
  /** The text with the places of an answer marked in it, beside the marks that it was asked with. */
  withPlaces(ranges: readonly Range[]): string;
}

/** A mark at an offset of the text; of several at one offset those of a lower order come first. */
interface Mark {
  readonly at: number;
  readonly order: number;
  readonly sign: string;
}

/** Reads the marks of a text: one caret, or one selection. @throws Error for any other number of them */
export function readMarked(marked: string): AskedText {
  const asking = marked.replace(PLACES, '');
  const text = asking.replace(ASKING, '');
  const marks = [...asking.matchAll(ASKING)].map(([sign], nth): Mark => ({
    at: asking.split(ASKING, nth + 1).join('').length,
    order: 1,
    sign,
  }));
  const signs = marks.map(({ sign }) => sign).join('');
  if (signs !== '‸' && signs !== '⟪⟫') throw new Error(`the text is asked with “${signs}”`);
  const file = open(text);
  const range = { start: positionAt(file, marks[0]!.at), end: positionAt(file, marks.at(-1)!.at) };
  return {
    file,
    position: range.start,
    range,
    withPlaces: (ranges) =>
      insertMarks(text, [
        ...marks,
        ...ranges.flatMap(({ start, end }): readonly Mark[] => [
          { at: offsetAt(file, start), order: 0, sign: '⟦' },
          { at: offsetAt(file, end), order: 2, sign: '⟧' },
        ]),
      ]),
  };
}

const insertMarks = (text: string, marks: readonly Mark[]): string =>
  [...marks]
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((result, { at, sign }) => result.slice(0, at) + sign + result.slice(at), text);
