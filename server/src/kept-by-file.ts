import { haveSameEntries } from './service';
import type { Session } from './session';

/** How long a result about a file holds: what it depends on besides the file itself. */
export interface Validity {
  /** The URIs of the files that the file extends, and of those that are missing. */
  readonly uses: readonly string[];
  /** When the result may be another since the shop's day has ended; epoch milliseconds, or Infinity. */
  readonly until: number;
}

/** Results about playbooks, open or not, each for as long as it holds. */
export interface KeptByFile<T> {
  /** The last result about a file; undefined where another one is due. */
  holding(uri: string): T | undefined;
  /** @param count the changes (`ChangeSignal`) before the file was read: what has changed since may not be in the result */
  keep(uri: string, result: T, validity: Validity, count: number): void;
  /** When the first of the results ends to hold by itself; epoch milliseconds, or Infinity. */
  holdUntil(): number;
  /** Forgets all results but those about these files. */
  keepOnly(uris: readonly string[]): void;
}

interface Kept<T> extends Validity {
  readonly result: T;
  /** What the result depends on: all of it is the identical as long as the result holds. */
  readonly stamps: readonly unknown[];
}

/** Makes a keeper of results that has none yet. */
export function makeKeptByFile<T>(session: Session): KeptByFile<T> {
  const { changes, playbooks } = session;
  let kept = new Map<string, Kept<T>>();
  const stampsOf = (uri: string, uses: readonly string[]): readonly unknown[] => [
    session.settingsStamp(),
    session.locale(),
    ...[uri, ...uses].map(playbooks.stampOf),
  ];
  const holds = (uri: string, { stamps, uses, until }: Kept<T>): boolean =>
    Date.now() < until && haveSameEntries(stampsOf(uri, uses), stamps);
  return {
    holding: (uri) => {
      const last = kept.get(uri);
      return last && holds(uri, last) ? last.result : undefined;
    },
    keep: (uri, result, { uses, until }, count) => {
      if (changes.count() === count) kept.set(uri, { result, stamps: stampsOf(uri, uses), uses, until });
      else kept.delete(uri);
    },
    holdUntil: () => [...kept.values()].reduce((first, { until }) => Math.min(first, until), Infinity),
    keepOnly: (uris) => {
      const wanted = new Set(uris);
      kept = new Map([...kept].filter(([uri]) => wanted.has(uri)));
    },
  };
}
