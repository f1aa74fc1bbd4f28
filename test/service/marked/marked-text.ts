import type { Position, Range } from 'vscode-languageserver-types';
import { type Analysis, openFile } from '../../../server/src/service/document/analysis';
import { withBases } from '../../../server/src/service/inheritance/with-bases';
import { offsetAt, positionAt } from '../../../server/src/service/yaml/segments/layout';
import { open } from '../marks';
import type { MarkedFile } from './read-cases';

const PLACES = /[⟦⟧]/g;
const ASKING = /[‸⟪⟫]/g;

/** A place of an answer; without a URI in the file that is asked about. */
export interface MarkedPlace {
  readonly uri?: string;
  readonly range: Range;
}

/** The file that is asked about, without its marks, put together with the others, which it extends. */
export interface AskedText {
  readonly file: Analysis;
  /** Where the caret stands, or the selection begins. */
  readonly position: Position;
  /** The selection; empty at the caret. */
  readonly range: Range;
  /** The texts of all files with the places of an answer marked in them, beside the marks that it was asked with. */
  withPlaces(places: readonly MarkedPlace[]): string;
}

/** A mark at an offset of the text; of several at one offset those of a lower order come first. */
interface Mark {
  readonly at: number;
  readonly order: number;
  readonly sign: string;
}

/** All files of a case as one text, as answers are shown. */
export const allTexts = (files: readonly MarkedFile[]): string => files.map(({ text }) => text).join('\n');

/** Reads the marks of a case: one caret, or one selection, in its first file. @throws Error for any other number of them */
export function readMarked([first, ...others]: readonly MarkedFile[]): AskedText {
  const asking = first!.text.replace(PLACES, '');
  const text = asking.replace(ASKING, '');
  const marks = [...asking.matchAll(ASKING)].map(([sign], nth): Mark => ({
    at: asking.split(ASKING, nth + 1).join('').length,
    order: 1,
    sign,
  }));
  const signs = marks.map(({ sign }) => sign).join('');
  if (signs !== '‸' && signs !== '⟪⟫') throw new Error(`the text is asked with “${signs}”`);
  const bases = others.map(({ name, text: other }) =>
    openFile(`file:///${name}`, 1, other.replace(PLACES, '')),
  );
  const file = withBases(open(text), bases);
  const range = { start: positionAt(file, marks[0]!.at), end: positionAt(file, marks.at(-1)!.at) };
  return {
    file,
    position: range.start,
    range,
    withPlaces: (places) =>
      [file, ...bases]
        .map((one) => {
          const own = places.filter(({ uri = file.uri }) => uri === one.uri);
          return insertMarks(one.text, [...(one === file ? marks : []), ...own.flatMap(marksOf(one))]);
        })
        .join('\n'),
  };
}

const marksOf =
  (file: Analysis) =>
  ({ range: { start, end } }: MarkedPlace): readonly Mark[] => [
    { at: offsetAt(file, start), order: 0, sign: '⟦' },
    { at: offsetAt(file, end), order: 2, sign: '⟧' },
  ];

const insertMarks = (text: string, marks: readonly Mark[]): string =>
  [...marks]
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((result, { at, sign }) => result.slice(0, at) + sign + result.slice(at), text);
