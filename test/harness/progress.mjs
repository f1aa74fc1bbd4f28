/** Words for the long waits: a line at the start, one now and then while it goes on, one at the end. */

/** @param {string} line */
export function say(line) {
  console.log(`  ${line}`);
}

/**
 * Does `work` while saying every `every` milliseconds how long it has been going on, so that nobody thinks it hangs.
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileSaying(label, work, every = 10_000) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${label} …`);
  const ticking = setInterval(() => say(`${label} … ${seconds()} s`), every);
  try {
    const result = await work();
    say(`${label}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

/** Something that this machine lacks or could not fetch: told as one plain sentence, without a stack. */
export class Missing extends Error {}
