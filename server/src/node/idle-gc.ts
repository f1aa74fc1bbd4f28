/** Idle time: nothing has come from the client for this long, so the person is reading or thinking. */
const IDLE_MS = 2_000;
/** The growth of the heap from which a collection is worth it: below, there is little to gain. */
const WORTH_IT = 1.1;

/** V8's garbage collector, which Node exposes with `--expose-gc`. */
interface WithCollector {
  readonly gc?: (options?: object) => void;
}

/** A timer that can be restarted. */
interface Timer {
  refresh(): unknown;
}

/**
 * Runs a task whenever nothing has come from the client for a while (debounced).
 * @returns to be called whenever a message comes from the client
 */
export function whenIdle(
  act: () => void,
  start: (act: () => void, ms: number) => Timer = (act, ms) => setTimeout(act, ms).unref(),
): () => void {
  const timer = start(act, IDLE_MS);
  return () => void timer.refresh();
}

/**
 * Collects garbage where that is worth it. V8 collects when new objects need room, so the garbage of a minute of typing
 * would stay until somebody types again.
 * @returns to be called while no request waits
 */
export function collectWhereWorth(
  collect: () => void,
  heapUsed: () => number = () => process.memoryUsage().heapUsed,
): () => void {
  let live = 0;
  return () => {
    if (heapUsed() < WORTH_IT * live) return;
    collect();
    live = heapUsed();
  };
}

/**
 * A full, compacting collection, where this process was started with `--expose-gc`. V8 from version 12 on accepts
 * options for compaction; an earlier one takes any option for a request for a minor collection.
 */
export function thorough({ gc } = globalThis as WithCollector): (() => void) | undefined {
  if (!gc) return undefined;
  const closesGaps = Number.parseInt(process.versions.v8) >= 12;
  return closesGaps ? () => gc({ type: 'major', flavor: 'last-resort' }) : () => gc();
}
