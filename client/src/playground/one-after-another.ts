/**
 * Serialises calls of `run`: it never runs twice at once, and calls that come meanwhile are merged into one afterwards.
 * @returns a call that resolves when nothing is left to do
 */
export function oneAfterAnother(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  const runAll = async () => {
    for (isAsked = true; isAsked;) {
      isAsked = false;
      await run();
    }
  };
  return () => {
    isAsked = true;
    running ??= runAll().finally(() => (running = undefined));
    return running;
  };
}
