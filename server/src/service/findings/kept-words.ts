import type { TextEdit } from 'vscode-languageserver-types';
import { locales, say } from '../../../../schemas/text';
import type { Snapshot } from '../document/snapshot';
import type { Fix } from '../format/finding';
import { offsetAt, textBetween } from '../yaml/segments/layout';

/**
 * Whether a fix may be applied without review: every word that its edits delete they also insert, but for those that the
 * title of a `fix` names. A suggestion that deletes words is for a person to choose; a renamed key deletes none.
 */
export function keepsWords(snapshot: Snapshot, fix: Fix, edits: readonly TextEdit[]): boolean {
  const lost = edits.flatMap(({ range }) => wordsIn(withoutNull(taken(snapshot, range))));
  if (lost.length === 0) return true;
  const named =
    fix.kind === 'suggestion'
      ? fix.edits.flatMap((edit) => (edit.kind === 'rename-key' ? [edit.key] : []))
      : locales.map((locale) => say(fix.title, locale, fix.data));
  const kept = countWords([...edits.map(({ newText }) => newText), ...named]);
  return lost.every((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left > 0;
  });
}

function taken(snapshot: Snapshot, { start, end }: TextEdit['range']): string {
  return textBetween(snapshot, offsetAt(snapshot, start), offsetAt(snapshot, end));
}

/** `null` alone is nobody's word: it says that there is nothing. */
const withoutNull = (text: string): string => (/^\s*(?:null|Null|NULL)\s*$/.test(text) ? '' : text);

/** Words: runs of letters or digits of any script. The rest is punctuation, which a fix may change. */
const wordsIn = (text: string): readonly string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
