/** How long requests wait before the server is asked whether it is there, and again; milliseconds. */
const EVERY_MS = 5_000;
/**
 * How many times in a row it may not answer that. Counted, and not measured by the clock: a machine that slept has lost
 * minutes, and none of them to the server.
 */
const MOST_SILENT = 4;

/** The requests that wait for as long as nothing changes. */
const waitsForChanges: ReadonlySet<string> = new Set(['workspace/diagnostic']);

export interface Watched {
  /** Asks the server for an answer that takes no work; rejects where it answers with an error or is gone. */
  readonly ask: () => Promise<unknown>;
  /** Tells a person that the server is busy, and for how long in seconds. Resolves once they have decided. */
  readonly tell: (seconds: number) => Promise<void>;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

/**
 * Watches over a server while somebody waits for it: one that runs in a loop answers nothing for ever, and a person sees
 * only that nothing happens.
 * @returns passes a request on, and is told its method
 */
export function makeWatchdog({ ask, tell, sleep = pause }: Watched) {
  let waiting = 0;
  let watching = false;

  return async <T>(method: string, request: () => Promise<T>): Promise<T> => {
    if (waitsForChanges.has(method)) return request();
    waiting += 1;
    if (!watching) void watch();
    try {
      return await request();
    } finally {
      waiting -= 1;
    }
  };

  async function watch(): Promise<void> {
    watching = true;
    await sleep(EVERY_MS);
    while (waiting > 0) {
      if (await isThere()) await sleep(EVERY_MS);
      else await tell((MOST_SILENT * EVERY_MS) / 1000);
    }
    watching = false;
  }

  /** Whether the server answers at all. One that has ended is started again by the client. */
  async function isThere(): Promise<boolean> {
    let answered = false;
    const heard = ask()
      .catch(() => undefined)
      .then(() => (answered = true));
    for (let nth = 0; nth < MOST_SILENT && !answered; nth++) await Promise.race([heard, sleep(EVERY_MS)]);
    return answered;
  }
}

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
