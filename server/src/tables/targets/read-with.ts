import { unescaped } from './cell-rules';
import { withOurPlaceholders } from './placeholders';
import type { Target, TargetColumn } from './target';

/**
 * The text of a cell of a target's own layout as a playbook would write it: without escapes, with our placeholders, with
 * the playbook's words for values, and empty where the target's word says that there is no group.
 */
export function readWith(target: Target, cell: string, column: Partial<TargetColumn> = {}): string {
  const text = withOurPlaceholders(target, unescaped(target, cell));
  if (column.field === 'group') return groupCell(target, text, column.level);
  return column.words ? ownWords(column.words, text, column.join ?? '、') : text;
}

/** A path of groups with the sign that is read as a separator wherever it stands. */
function groupCell({ group }: Target, text: string, level: number | undefined): string {
  if (text.trim() === group?.none) return '';
  const separator = group?.separator?.trim();
  return separator === undefined || level !== undefined
    ? text
    : text
        .split(separator)
        .map((name) => name.trim())
        .join(' › ');
}

/** The playbook's words for those of the target. A word that stands for several of them is left to its heading. */
function ownWords(words: Readonly<Record<string, string>>, text: string, join: string): string {
  const all = Object.values(words);
  const values = new Map(
    Object.entries(words).flatMap(([value, word]) =>
      all.indexOf(word) === all.lastIndexOf(word) ? [[word, value] as const] : [],
    ),
  );
  return text
    .split(join)
    .map((word) => values.get(word.trim()) ?? word)
    .join(join);
}
