import { wordDiff, type WordRun } from './word-diff';

/** The share of the longer text that must have stayed for a difference word by word to be easier to read than two texts. */
const ENOUGH_KEPT = 0.3;

/** What differs between two texts for people: word by word, or as a whole where little has stayed. */
export function readableDiff(before: string, after: string): readonly WordRun[] {
  const runs = wordDiff(before, after);
  const kept = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0);
  if (kept >= ENOUGH_KEPT * Math.max(before.length, after.length)) return runs;
  const whole: readonly WordRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return whole.filter(({ text }) => text !== '');
}
