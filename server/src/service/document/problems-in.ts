import type { Snapshot } from './snapshot';

/** The number of syntax errors of a file, aliases that lead nowhere among them. */
export function problemsIn({ blocks }: Pick<Snapshot, 'blocks'>): number {
  let count = 0;
  for (const { problems } of blocks) count += problems.length;
  return count;
}
