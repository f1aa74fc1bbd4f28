import type { Analysis } from '../../service';
import type { Entry, Problem } from './problem';

const none: readonly Entry[] = [];

/** The paths that a file extends, in the order written. Only its first YAML document counts. */
export function entriesOf({ documents: [document] }: Analysis): readonly Entry[] {
  const entry = document?.sections.get('extends')?.entry;
  if (!entry) return none;
  const { raw, owner, key } = entry;
  if (typeof raw === 'string') return [{ written: raw, at: { in: owner, key } }];
  if (!Array.isArray(raw)) return none;
  return raw.flatMap((written: unknown, index) =>
    typeof written === 'string' ? [{ written, at: { in: raw, key: index } }] : [],
  );
}

/** A file with its bases and what is wrong with its `extends`. */
export const compose = (
  file: Analysis,
  bases: readonly Analysis[],
  problems: readonly Problem[],
): Analysis => (bases.length + problems.length === 0 ? file : Object.assign({ bases }, file));
