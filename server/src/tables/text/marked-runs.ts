import type { Locale } from '../../../../schemas/text';
import { escapeMarkdown, html, type Html } from '../../service';
import type { WordRun } from './word-diff';

/** Word differences for a terminal or a plain message: [-what goes-] and {+what comes+}. */
export const asPlainMarks = (runs: readonly WordRun[]): string =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

/**
 * Word differences in Markdown: what goes struck through, what comes in bold, nothing marked where that is all. Line breaks
 * are kept as hard breaks.
 */
export function asMarkdownMarks(runs: readonly WordRun[]): string {
  const isMarked = runs.some(({ kind }) => kind === 'same');
  return runs
    .map(({ kind, text }) =>
      piecesOf(text)
        .map(markdownPiece[isMarked ? kind : 'same'])
        .join('\\\n'),
    )
    .join('');
}

/** Word differences in HTML, as deletions and insertions. */
export const asHtmlMarks = (runs: readonly WordRun[]): readonly Html[] =>
  runs.map(({ kind, text }) =>
    kind === 'same'
      ? html`${text}`
      : kind === 'removed'
        ? html`<del>${text}</del>`
        : html`<ins>${text}</ins>`,
  );

/** The text before, with what goes marked. */
export const oldRuns = (runs: readonly WordRun[]): readonly WordRun[] =>
  runs.filter(({ kind }) => kind !== 'added');

/** The text after, with what comes marked. */
export const newRuns = (runs: readonly WordRun[]): readonly WordRun[] =>
  runs.filter(({ kind }) => kind !== 'removed');

/** A label before its text. */
export const labelled = (label: string, text: string, locale: Locale): string =>
  locale === 'zh' ? `${label}：${text}` : `${label}: ${text}`;

const piecesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/);

const markdownPiece: Readonly<Record<WordRun['kind'], (piece: string) => string>> = {
  same: escaped,
  removed: (piece) => around(piece, '~~'),
  added: (piece) => around(piece, '**'),
};

/**
 * Marks stand at the letters: with a blank inside, or with punctuation between the mark and a Chinese character, Markdown
 * does not take them for marks. A placeholder at an end counts as punctuation.
 */
function around(piece: string, mark: string): string {
  const before = edge.exec(piece)?.[0].length ?? 0;
  const words = piece.slice(before);
  const after = endOf(words);
  if (after === 0) return escaped(piece);
  return (
    escaped(piece.slice(0, before)) +
    mark +
    escaped(words.slice(0, after)) +
    mark +
    escaped(words.slice(after))
  );
}

const edge = /^(?:\{\{[^{}]*\}\}|[^\p{L}\p{N}])*/u;

/** Where the letters end, before punctuation and placeholders. */
function endOf(words: string): number {
  let end = 0;
  for (const { index, 0: part } of words.matchAll(/\{\{[^{}]*\}\}|[\p{L}\p{N}]+/gu))
    if (!part.startsWith('{{')) end = index + part.length;
  return end;
}

/** Escaped with its blanks at both ends, which the escaping takes away. */
function escaped(text: string): string {
  if (text.trim() === '') return text;
  const [before = '', after = ''] = [
    text.slice(0, -text.trimStart().length),
    text.slice(text.trimEnd().length),
  ];
  return before + escapeMarkdown(text) + after;
}
