import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type AsideJob, checkAside, type CheckedAside, type Checkers } from '../diagnostics/check-aside';
import { filesOnDisk } from '../workspace/read-disk';

/** More threads than these would take the processors from the editor itself. */
const MOST_THREADS = 3;

interface Batch {
  readonly id: number;
  readonly uris: readonly string[];
}

interface BatchDone {
  readonly id: number;
  readonly results: readonly (CheckedAside | undefined)[];
}

interface Waiting {
  readonly resolve: (results: BatchDone['results']) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts a thread for each processor but one; undefined where there is only one. */
export function startCheckThreads(job: AsideJob): Checkers | undefined {
  const count = Math.min(MOST_THREADS, availableParallelism() - 1);
  if (count < 1) return undefined;
  const idle = Array.from({ length: count }, () => startThread(job));
  const all = [...idle];
  return {
    count,
    check: async (uris) => {
      const thread = idle.pop()!;
      try {
        return await thread.check(uris);
      } finally {
        idle.push(thread);
      }
    },
    end: () => all.forEach((thread) => thread.end()),
  };
}

function startThread(job: AsideJob) {
  const worker = new Worker(__filename, { workerData: { job } satisfies ThreadData });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  const fail = (error: Error): void => {
    ended = error;
    waiting.forEach(({ reject }) => reject(error));
    waiting.clear();
  };
  worker.on('message', ({ id, results }: BatchDone) => {
    waiting.get(id)?.resolve(results);
    waiting.delete(id);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread has ended.')));
  return {
    check: (uris: readonly string[]): Promise<BatchDone['results']> =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = (last += 1);
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, uris } satisfies Batch);
      }),
    end: () => void worker.terminate(),
  };
}

interface ThreadData {
  readonly job: AsideJob;
}

/** In a thread that `startCheckThreads` has started: checks what it is sent. Does nothing anywhere else. */
export function serveCheckThread(): void {
  const { job } = (workerData ?? {}) as Partial<ThreadData>;
  if (isMainThread || !job) return;
  const check = checkAside(filesOnDisk, job);
  parentPort?.on('message', async ({ id, uris }: Batch) => {
    const results: (CheckedAside | undefined)[] = [];
    for (const uri of uris) results.push(await check(uri));
    parentPort?.postMessage({ id, results } satisfies BatchDone);
  });
}
