import type { Part } from '../../text/normalise';
import { byStart } from '../../text/parts';

/** The parts that pass a test, without overlaps: the test runs only where no part before it was kept, since it is dear. */
export function apartWhere<P extends Part>(parts: readonly P[], passes: (part: P) => boolean): P[] {
  const kept: P[] = [];
  let end = 0;
  for (const part of longestAtEachStart(parts))
    if (part.start >= end && passes(part)) {
      kept.push(part);
      end = part.end;
    }
  return kept;
}

/** At each start the longest part alone, by the starts: the shorter ones say the same. */
export function longestAtEachStart<P extends Part>(parts: readonly P[]): P[] {
  const sorted = [...parts].sort(byStart);
  return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start);
}
