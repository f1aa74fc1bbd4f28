import { parentPort, workerData } from 'node:worker_threads';
import { aroundFiles } from './around';
import { checkFile, type Job, type FileOutcome } from './check-file';

/** A batch of files, with their indexes in the run. */
export interface Batch {
  readonly first: number;
  readonly files: readonly string[];
}

export interface BatchDone {
  readonly first: number;
  readonly outcomes: readonly FileOutcome[];
}

/** The worker thread: receives batches and sends outcomes until the main thread ends it. */
export function serveMainThread(): void {
  const around = aroundFiles((workerData as Job).cache);
  parentPort?.on('message', async ({ first, files }: Batch) => {
    const outcomes: FileOutcome[] = [];
    for (const file of files) outcomes.push(await checkFile(file, workerData as Job, around));
    parentPort?.postMessage({ first, outcomes } satisfies BatchDone);
  });
}
