import type { TextEdit } from 'vscode-languageserver-types';
import { Results } from '../../collections/query';
import { type Analysis, changeFile } from '../../document/analysis';
import { format } from '../../format/format';
import { schemaNodeAt } from '../../format/schema-node';
import { locate } from '../../yaml/ranges/node-at';
import { lineText, offsetAt } from '../../yaml/segments/layout';
import { listsNoTexts } from './takes-text';

/** The edit that writes a list in full-width brackets, `【a，b】` at the end of a line, as YAML does; undefined where texts may stand. */
export function asciiList(file: Analysis, line: number): TextEdit | undefined {
  const text = lineText(file, line);
  const found = /【([^【】[\]"']*)】(?=\s*(?:#.*)?$)/.exec(text);
  if (!found) return undefined;
  const range = {
    start: { line, character: found.index },
    end: { line, character: found.index + found[0].length },
  };
  const newText = `[${found[1]!.trim().replace(/(?:(?<!\s)\s+)?[，、,]\s*/g, ', ')}]`;
  const tried = changeFile(file, file.version + 1, [{ range, text: newText }], new Results());
  const first = locate(tried, offsetAt(tried, range.start) + 1);
  const isItem = typeof first?.path.at(-1) === 'number' && !first.isKey;
  return isItem && listsNoTexts(schemaNodeAt(format, first.path.slice(0, -1)))
    ? { range, newText }
    : undefined;
}
