import { diffArrays } from 'diff';

/** A run of words of two texts that are compared. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The number of words of both texts from which they are shown as replaced as a whole: a diff takes time by the product of the differences. */
const MOST_WORDS = 4000;

/**
 * What differs between two texts, word by word: Chinese is cut into words by the platform's own segmenter. Removed words
 * stand before those that were added in their place; the same and removed runs together are the text before, the same
 * and added ones the text after.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length + fresh.length > MOST_WORDS) return replaced(before, after);
  return diffArrays(old, fresh).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function replaced(before: string, after: string): readonly WordRun[] {
  const runs: readonly WordRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return runs.filter(({ text }) => text !== '');
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text; a placeholder is one. */
const wordsOf = (text: string): string[] =>
  text
    .split(/(\{\{[^{}]*\}\})/)
    .flatMap((part) =>
      part.startsWith('{{') ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
