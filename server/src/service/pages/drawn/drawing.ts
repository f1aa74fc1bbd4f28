import { once } from '../../collections/memoize';
import { haveSameEntries } from '../../collections/same-entries';
import type { Html } from '../../text/html';
import type { ValueRef } from '../../yaml/ranges/place';
import type { ItemContext, OfFile } from '../item-context';
import type { TitledPart } from '../titled-part';
import { type DrawnItem, itemCache, type ItemDrawing } from './items';
import { type FillQuestions, recording, type Dependency } from './questions';
import { anything, type Seen } from './touched';

/** Something that was drawn, and what it depends on. */
interface Drawn<T> {
  readonly drawn: T;
  readonly inputs: readonly unknown[];
  readonly about: readonly ReadonlySet<Dependency>[];
  /** The last page on which it was right. */
  page: number;
}

/** What the pages of earlier versions drew, for one language and one day. */
export interface Drawings {
  readonly items: WeakMap<object, DrawnItem>;
  /** Runs of items that stand one behind the other, by the first. */
  readonly runs: WeakMap<object, Drawn<readonly Html[]>>;
  readonly parts: Map<object, Drawn<readonly TitledPart[]>>;
  readonly fills: FillQuestions;
  /** The last page, and the version of the file that it saw. */
  last: { readonly page: number; readonly seen: Seen } | undefined;
}

/** Nothing has been drawn yet. */
export const noDrawings = (): Drawings => ({
  items: new WeakMap(),
  runs: new WeakMap(),
  parts: new Map(),
  fills: new Map(),
  last: undefined,
});

/** So many items are found unchanged at once: some thousands make some dozens of runs. */
const RUN = 64;

/** What the parts of a page are drawn with, as far as what was drawn before may still be right. */
export interface Drawing {
  /** Renders the items of a list, in runs; the identical run where none of its items and nothing they depend on has changed. */
  items<T extends object>(
    owners: readonly T[],
    draw: (item: ItemContext, owner: T) => Html,
  ): readonly (readonly Html[])[];
  /**
   * The parts of a place, drawn again where an input or something that they depend on has changed.
   * @param key the place
   * @param draw is given a context that records what is asked of the rest of the file
   */
  parts(
    key: object,
    inputs: readonly unknown[],
    draw: (recorded: Recorded) => readonly TitledPart[],
  ): readonly TitledPart[];
}

/** The rest of the file as parts ask for it that are kept. */
export interface Recorded {
  readonly file: OfFile;
  readonly goto: (place: ValueRef) => string;
  /** Tells that a part depends on what is not recorded: it is drawn every time. */
  readonly dependsOnMore: () => void;
}

/**
 * Draws a page with what was drawn before.
 * @param seenNow the version that is drawn
 * @param touchedSince what has changed since another version; undefined where it may be anything
 */
export function drawing(
  items: ItemDrawing,
  drawings: Drawings,
  seenNow: () => Seen,
  touchedSince: (before: Seen) => ReadonlySet<Dependency> | undefined,
): Drawing {
  const { runs, parts, fills } = drawings;
  const item = itemCache(items);
  /** What the place that is being drawn depends on: its own dependencies, and those of each run in it. */
  let sets: ReadonlySet<Dependency>[] = [];
  const begun = once(() => {
    const { last } = drawings;
    const touched = last && touchedSince(last.seen);
    const page = (last?.page ?? 0) + 1;
    drawings.last = { page, seen: seenNow() };
    return { page, before: last?.page, touched };
  });
  const isRight = (one: Drawn<unknown>, inputs: readonly unknown[]): boolean => {
    const { page, before, touched } = begun();
    if (
      one.page !== page &&
      (one.page !== before || !touched || one.about.some((set) => holdsAny(set, touched)))
    )
      return false;
    return haveSameEntries(one.inputs, inputs);
  };
  /** Draws what is kept under a key, unless it is right as it is. */
  const keptIn = <K, T>(
    kept: { get(key: K): Drawn<T> | undefined; set(key: K, value: Drawn<T>): unknown },
    key: K,
    inputs: readonly unknown[],
    draw: (about: Set<Dependency>, before: T | undefined) => T,
  ): T => {
    const known = kept.get(key);
    const { page } = begun();
    if (known && isRight(known, inputs)) {
      known.page = page;
      sets.push(...known.about);
      return known.drawn;
    }
    const outer = sets;
    const own = new Set<Dependency>();
    sets = [own];
    try {
      const drawn = draw(own, known?.drawn);
      kept.set(key, { drawn, inputs, about: sets, page });
      outer.push(...sets);
      return drawn;
    } finally {
      sets = outer;
    }
  };

  return {
    items: (owners, draw) =>
      Array.from({ length: Math.ceil(owners.length / RUN) }, (_, index) => {
        const own = owners.slice(index * RUN, (index + 1) * RUN);
        return keptIn(runs, own[0]!, own, (about, before) => {
          const run = own.map((owner) => {
            const one = item(owner, (context) => draw(context, owner));
            addAll(about, one);
            return one.html;
          });
          return before && haveSameEntries(before, run) ? before : run;
        });
      }),
    parts: (key, inputs, draw) =>
      keptIn(parts, key, inputs, (about) =>
        draw({
          file: recording(items.file, fills, ({ question, answer }) => {
            for (const one of question.about(answer)) about.add(one);
          }),
          goto: (place) => {
            about.add(items.dependencyOf(place));
            return items.goto(place);
          },
          dependsOnMore: () => void about.add(anything),
        }),
      ),
  };
}

/** Adds what an item depends on. */
function addAll(about: Set<Dependency>, { segment, answers, places }: DrawnItem): void {
  about.add(segment ?? anything);
  for (const place of places) about.add(place);
  for (const { question, answer } of answers) for (const one of question.about(answer)) about.add(one);
}

/** Whether a set holds any of some few others. */
function holdsAny(set: ReadonlySet<Dependency>, few: ReadonlySet<Dependency>): boolean {
  for (const one of few) if (set.has(one)) return true;
  return false;
}
