import { escapeMarkdown, html, type Html } from '../../service';
import type { WordRun } from './word-diff';

/** Word differences for a terminal or a plain message: [-what goes-] and {+what comes+}. */
export const asPlainMarks = (runs: readonly WordRun[]): string =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

/** Word differences in Markdown: what goes struck through, what comes in bold. Line breaks are kept as hard breaks. */
export const asMarkdownMarks = (runs: readonly WordRun[]): string =>
  runs.map(({ kind, text }) => piecesOf(text).map(markdownPiece[kind]).join('\\\n')).join('');

/** A text in Markdown with its line breaks. */
export const asMarkdownLines = (text: string): string => asMarkdownMarks([{ kind: 'same', text }]);

/** Word differences in HTML, as deletions and insertions. */
export const asHtmlMarks = (runs: readonly WordRun[]): readonly Html[] =>
  runs.map(({ kind, text }) =>
    kind === 'same'
      ? html`${text}`
      : kind === 'removed'
        ? html`<del>${text}</del>`
        : html`<ins>${text}</ins>`,
  );

const piecesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/);

const markdownPiece: Readonly<Record<WordRun['kind'], (piece: string) => string>> = {
  same: (piece) => around(piece, ''),
  removed: (piece) => around(piece, '~~'),
  added: (piece) => around(piece, '**'),
};

/** Marks stand at the words themselves: with a blank inside, Markdown does not take them for marks. */
function around(piece: string, mark: string): string {
  const words = piece.trim();
  if (words === '') return piece;
  const [before = '', after = ''] = [/^\s*/.exec(piece)?.[0], /\s*$/.exec(piece)?.[0]];
  return before + mark + escapeMarkdown(words) + mark + after;
}
