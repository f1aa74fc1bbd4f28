import type { FormattingOptions, Position, TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../document/analysis';
import { lineBeginning } from '../yaml/format/continue-line';
import { nextItem } from '../yaml/format/next-item';
import { lineText } from '../yaml/segments/layout';
import { indentFrom } from './formatting';
import { asciiMark } from './typing/ascii-mark';
import { endedLine } from './typing/ended-line';
import { liftedDash } from './typing/lifted-dash';

/**
 * The edits after a character was typed (`textDocument/onTypeFormatting`). A new line gets its indent, and a dash below an
 * item that is a text; the line above is written as the format has it, and a second new line starts the next item. A
 * full-width mark outside texts becomes the one of YAML, and a dash goes to the column of its list.
 * @param position the caret, behind what was typed
 */
export function onTypeFormatting(
  file: Analysis,
  position: Position,
  typed: string,
  options: FormattingOptions,
): TextEdit[] {
  const { line, character } = position;
  if (typed === '\n') return line === 0 ? [] : newLine(file, line, options);
  if (character === 0 || lineText(file, line)[character - 1] !== typed) return [];
  const edit =
    typed === '-' ? liftedDash(file, line) : asciiMark(file, { line, character: character - 1 }, true);
  return edit ? [edit] : [];
}

function newLine(file: Analysis, line: number, { tabSize }: FormattingOptions): TextEdit[] {
  const own = lineText(file, line);
  const ended = endedLine(file, line - 1);
  if (/[^ \t]/.test(own)) return ended ? [ended] : [];
  const next = nextItem(file, line);
  if (next !== undefined) return [over(line - 1, { line, character: own.length }, next)];
  const beginning = lineBeginning(file, line, indentFrom(tabSize));
  const begun =
    beginning === undefined || beginning === own
      ? []
      : [over(line, { line, character: own.length }, beginning)];
  return ended ? [ended, ...begun] : begun;
}

const over = (line: number, end: Position, newText: string): TextEdit => ({
  range: { start: { line, character: 0 }, end },
  newText,
});
