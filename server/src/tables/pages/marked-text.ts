import { type Html, html, htmlLines, type HtmlValue } from '../../service';
import { wordDiff, type WordRun } from '../text/word-diff';

/** A text with the given parts of it marked, wherever they stand; longer parts first where they overlap. */
export function markedText(text: string, parts: readonly string[], why: (part: string) => string): HtmlValue {
  const wanted = [...new Set(parts)].filter(Boolean).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return htmlLines(text);
  const pattern = new RegExp(`(${wanted.map(escapePattern).join('|')})`);
  return text
    .split(pattern)
    .map((piece, index) =>
      index % 2 === 1 ? html`<mark title="${why(piece)}">${piece}</mark>` : htmlLines(piece),
    );
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** What differs between two texts, word by word. */
export const differenceIn = (before: string, after: string): Html => runsOf(wordDiff(before, after));

/** Runs of words that differ, with their line breaks. */
export const runsOf = (runs: readonly WordRun[]): Html =>
  html`${runs.map(({ kind, text }) => {
    if (kind === 'removed') return html`<del>${htmlLines(text)}</del>`;
    return kind === 'added' ? html`<ins>${htmlLines(text)}</ins>` : htmlLines(text);
  })}`;
