import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import { type FormatEdit, formatLayout } from '../yaml/format/format-layout';
import { pastedItems } from '../yaml/format/pasted-items';
import { defaultFormat, type FormatOptions } from '../yaml/format/options';
import { type Layout, layOut, offsetAt } from '../yaml/segments/layout';

/**
 * The edits that format a file (`textDocument/formatting`): as few and as small as they can be. They touch white space
 * only: the meaning, the comments and what they stand at stay. What cannot be read stays as it is.
 */
export function formatting(snapshot: Layout, options: FormattingOptions): TextEdit[] {
  return [...formatLayout(snapshot, editorFormat(options)).edits];
}

/**
 * The edits that format some lines of a file (`textDocument/rangeFormatting`). Nothing moves outside these lines.
 * An editor that formats what was pasted asks for its lines: plain lines behind a list of texts become its items.
 */
export function rangeFormatting(
  snapshot: Layout,
  { start, end }: Range,
  options: FormattingOptions,
): TextEdit[] {
  // Whole lines are selected up to the start of the next one.
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const lines = { first: start.line, last };
  const items = pastedItems(snapshot, lines);
  return [...(items.length > 0 ? items : formatLayout(snapshot, editorFormat(options), lines).edits)];
}

/**
 * The options of an editor. What it leaves out is as we like it; a `false` is a wish, since VS Code sends none and other
 * editors send what their person has set.
 */
function editorFormat({
  tabSize,
  trimTrailingWhitespace = defaultFormat.trimTrailingWhitespace,
  insertFinalNewline = defaultFormat.insertFinalNewline,
  trimFinalNewlines = defaultFormat.trimFinalNewlines,
}: FormattingOptions): FormatOptions {
  return { indent: indentFrom(tabSize), trimTrailingWhitespace, insertFinalNewline, trimFinalNewlines };
}

/** An indent that YAML can be written with. */
export const indentFrom = (size: number): number =>
  Number.isInteger(size) && size >= 1 && size <= MOST_INDENT ? size : defaultFormat.indent;

const MOST_INDENT = 16;

/** A formatted text, and what of it stayed as it was. */
export interface FormattedText {
  readonly text: string;
  readonly kept: readonly Range[];
}

/** Formats a text as a whole. */
export function formatText(text: string, options: FormatOptions): FormattedText {
  const layout = layOut(text);
  const { edits, kept } = formatLayout(layout, options);
  return { text: applied(layout, edits), kept };
}

function applied(layout: Layout, edits: readonly FormatEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, newText } of edits) {
    parts.push(layout.text.slice(at, offsetAt(layout, range.start)), newText);
    at = offsetAt(layout, range.end);
  }
  return parts.join('') + layout.text.slice(at);
}
