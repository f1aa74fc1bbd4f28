import type { Snapshot } from '../document/snapshot';
import type { DocumentFindings } from '../findings';
import { fingerprintsOf } from '../findings/fingerprints';

/** The default name of a baseline; editors watch files of this name. */
export const baselineFileName = '.service-playbook-baseline.json';

/** A known gap, which existed when the baseline was written. */
export interface BaselineEntry {
  readonly rule: string;
  /** Where it was, for people who read the file. */
  readonly where: string;
  readonly mark: string;
  /** How many times. */
  readonly count: number;
}

/** The known gaps of each file, by its path from the folder of the baseline, with `/` between names. */
export type Baseline = Readonly<Record<string, readonly BaselineEntry[]>>;

/** The entries for the findings of a file; errors of the format are left out. */
export function baselineEntries(
  snapshot: Snapshot,
  all: readonly DocumentFindings[],
): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { document, findings } of all)
    for (const [{ code }, { fingerprint: mark, where }] of fingerprintsOf(snapshot, document, findings))
      entries.set(mark, { rule: code, where, mark, count: (entries.get(mark)?.count ?? 0) + 1 });
  return [...entries.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const order = ({ rule, where, mark }: BaselineEntry): string => `${rule}\n${where}\n${mark}`;

/** The entries that do not occur any more, each with the number of surplus occurrences. */
export function staleEntries(
  entries: readonly BaselineEntry[],
  snapshot: Snapshot,
  all: readonly DocumentFindings[],
): readonly BaselineEntry[] {
  const known = all.map(({ document, known: own }) => ({ document, findings: own }));
  const used = new Map<string, number>();
  for (const { document, findings } of known)
    for (const { fingerprint: mark } of fingerprintsOf(snapshot, document, findings).values())
      used.set(mark, (used.get(mark) ?? 0) + 1);
  return entries.flatMap((entry) => {
    const count = entry.count - (used.get(entry.mark) ?? 0);
    return count > 0 ? [{ ...entry, count }] : [];
  });
}

/** The number of known occurrences by fingerprint. */
export const marksOf = (entries: readonly BaselineEntry[]): ReadonlyMap<string, number> =>
  new Map(entries.map(({ mark, count }) => [mark, count]));

/** Serialises a baseline: sorted, so that two versions can be compared. */
export function writeBaseline(baseline: Baseline): string {
  const files = Object.entries(baseline).filter(([, entries]) => entries.length > 0);
  const sorted = Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`;
}

/** Parses a baseline file; undefined where it is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const { version, files }: { version?: unknown; files?: unknown } = JSON.parse(text) ?? {};
    if (version !== 1 || !isRecord(files) || !Object.values(files).every(isEntries)) return undefined;
    // Without a prototype: a file may be called `constructor`.
    return Object.assign(Object.create(null), files) as Baseline;
  } catch {
    return undefined;
  }
}

/** Whether a text is meant as a baseline, even if damaged or of another version. */
export function isBaseline(text: string): boolean {
  try {
    const read: unknown = JSON.parse(text);
    return isRecord(read) && typeof read.version === 'number' && isRecord(read.files);
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntries = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (one) =>
      isRecord(one) &&
      [one.rule, one.where, one.mark].every((text) => typeof text === 'string') &&
      typeof one.count === 'number',
  );
