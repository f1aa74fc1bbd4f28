import type { TextEdit } from 'vscode-languageserver-types';
import { Results } from '../../collections/query';
import { type Analysis, changeFile } from '../../document/analysis';
import { contentColumn, contentColumnBelow, lineText, offsetAt, segmentAt } from '../../yaml/segments/layout';

/**
 * The edit that takes a dash to the column of its list: one that was typed too deep to be an item, alone on its line, where
 * the file cannot be read with it and can be without the spaces.
 */
export function liftedDash(file: Analysis, line: number): TextEdit | undefined {
  const own = /^( +)-\s*$/.exec(lineText(file, line))?.[1]!.length;
  if (own === undefined || isReadable(file, line)) return undefined;
  const column = dashAbove(file, line, own);
  if (column === undefined || contentColumnBelow(file, line) > column) return undefined;
  const range = { start: { line, character: column }, end: { line, character: own } };
  const edit = { range, newText: '' };
  const alone = file.alone ?? file;
  const lifted = changeFile(alone, alone.version + 1, [{ range, text: '' }], new Results());
  return isReadable(lifted, line) && isReadable(lifted, line - 1) ? edit : undefined;
}

const isReadable = (file: Analysis, line: number): boolean =>
  file.segments.at(segmentAt(file, offsetAt(file, { line, character: 0 })))?.problems.length === 0;

/** The column of the nearest dash above that begins an item around the column. */
function dashAbove(file: Analysis, from: number, column: number): number | undefined {
  let limit = column;
  for (let line = from - 1; line >= 0; line--) {
    const text = lineText(file, line);
    const indent = contentColumn(text);
    if (indent < 0 || indent >= limit) continue;
    if (/^ *- /.test(text)) return indent;
    limit = indent;
  }
  return undefined;
}
