import { initials } from '../../text/pinyin';

/**
 * What somebody may type for a value: the value, what it means in words, and the initials of its pinyin: 林悦 is found by
 * lin-yue, 林 and ly.
 */
export function searched(value: string, meaning: string | undefined): readonly string[] {
  if (!meaning || meaning === value) return [value];
  const letters = initials(meaning);
  return letters === meaning ? [value, meaning] : [value, meaning, letters];
}
