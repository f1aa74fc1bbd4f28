import { parentPort, Worker, workerData } from 'node:worker_threads';
import { failuresOf, requestNames, type Task, whatOf } from './tasks';

/** What a worker has of its own, and where it says what it is asking: a loop without end cannot send messages. */
interface Work {
  readonly tasks: readonly Task[];
  readonly state: Int32Array<SharedArrayBuffer>;
}

/**
 * Asks everything of the tasks in workers. One that asks the same for so long is ended, and what it asked is a failure
 * like any other: a request without an answer does not stop the run.
 * @param script the file that calls `answerTasks` where it runs as a worker
 * @param patience in ms
 * @returns what failed, as sentences
 */
export async function failuresInWorkers(
  script: string,
  tasks: readonly Task[],
  { workers = 2, patience = 60_000 }: { workers?: number; patience?: number } = {},
): Promise<string[]> {
  const shares = Array.from({ length: workers }, (_, share) =>
    tasks.filter((_task, index) => index % workers === share),
  );
  return (await Promise.all(shares.map((share) => failuresIn(script, share, patience)))).flat();
}

function failuresIn(script: string, tasks: readonly Task[], patience: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const state = new Int32Array(new SharedArrayBuffer(16));
    const worker = new Worker(script, { workerData: { tasks, state } satisfies Work });
    const done = (failures: string[]): void => {
      clearInterval(guard);
      void worker.terminate().then(() => resolve(failures));
    };
    let seen = '';
    const guard = setInterval(() => {
      const [task, at, request] = state;
      if (seen === state.join()) {
        const asked = requestNames[request!] ?? 'reading it';
        const what = tasks[task!] && whatOf(tasks[task!]!, at!);
        done([`${tasks[task!]?.name}, ${what}, ${asked}: no answer after ${patience} ms`]);
      }
      seen = state.join();
    }, patience);
    worker.once('message', done);
    worker.once('error', (error) => {
      clearInterval(guard);
      reject(error);
    });
  });
}

/** The life of a worker: it asks, tells what failed, and is ended. */
export function answerTasks(): void {
  const { tasks, state } = workerData as Work;
  let step = 0;
  const failures = tasks.flatMap((task, index) =>
    failuresOf(task, (at, request) => state.set([index, at, request, ++step])),
  );
  parentPort!.postMessage(failures);
}
