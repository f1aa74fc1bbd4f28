import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So long nothing has come from the editor: whoever wrote is reading or thinking now. */
const REST_MS = 2_000;
/** Below this growth there is little to gain. */
const WORTH_IT = 1.1;

/**
 * Does something whenever the editor has said nothing for a while.
 * @returns to be called whenever something comes from the editor
 */
export function atRest(act: () => void): () => void {
  const timer = setTimeout(act, REST_MS).unref();
  return () => void timer.refresh();
}

/**
 * Gives memory back. V8 looks for garbage when new objects need room, so what a minute of typing left behind would stay
 * for as long as nobody types on.
 * @param makeCollector asked when there is something to collect first
 * @returns to be called while nobody waits; does something where that is worth it
 */
export function collectWhereWorth(makeCollector: () => () => void = collector): () => void {
  let live = 0;
  let collect: (() => void) | undefined;
  return () => {
    if (process.memoryUsage().heapUsed < WORTH_IT * live) return;
    collect ??= makeCollector();
    collect();
    live = process.memoryUsage().heapUsed;
  };
}

/**
 * V8's own collector, which Node keeps from programs that were not started for it. From version 12 on it can be asked
 * to close the gaps between what is left as well; an earlier one takes any wish for the wish to do less.
 */
export function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (wishes?: object) => void;
  const closesGaps = Number.parseInt(process.versions.v8) >= 12;
  return closesGaps ? () => gc({ type: 'major', flavor: 'last-resort' }) : () => gc();
}
