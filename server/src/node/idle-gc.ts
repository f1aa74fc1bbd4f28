/** So long nothing has come from the editor: whoever wrote is reading or thinking now. */
const IDLE_MS = 2_000;
/** Below this growth of the heap there is little to gain. */
const WORTH_IT = 1.1;

/** V8's collector, which Node shows to a program that was started with `--expose-gc`. */
interface WithCollector {
  readonly gc?: (options?: object) => void;
}

/** What can be put off again and again. */
interface Timer {
  refresh(): unknown;
}

/**
 * Does something whenever the editor has said nothing for a while.
 * @returns to be called whenever something comes from the editor
 */
export function whenIdle(
  act: () => void,
  start: (act: () => void, ms: number) => Timer = (act, ms) => setTimeout(act, ms).unref(),
): () => void {
  const timer = start(act, IDLE_MS);
  return () => void timer.refresh();
}

/**
 * Gives memory back. V8 looks for garbage when new objects need room, so what a minute of typing left behind would stay
 * for as long as nobody types on.
 * @returns to be called while nobody waits; collects where that is worth it
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
 * The collector at its most thorough, where this process was started with one. From version 12 on V8 can be asked to
 * close the gaps between what is left as well; an earlier one takes any wish for the wish to do less.
 */
export function thorough({ gc } = globalThis as WithCollector): (() => void) | undefined {
  if (!gc) return undefined;
  const closesGaps = Number.parseInt(process.versions.v8) >= 12;
  return closesGaps ? () => gc({ type: 'major', flavor: 'last-resort' }) : () => gc();
}
