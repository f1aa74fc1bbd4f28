import { parentPort, workerData } from 'node:worker_threads';
import { makeConfigs } from '../workspace/configs';
import { readFromDisk } from '../workspace/read-disk';
import { checkFile, type Job, type FileOutcome } from './check-file';

/** A few files of a run, with their places in it. */
export interface Batch {
  readonly first: number;
  readonly files: readonly string[];
}

export interface BatchDone {
  readonly first: number;
  readonly outcomes: readonly FileOutcome[];
}

/** The life of a thread that checks files: batches come, outcomes go, until the main thread ends it. */
export function serveMainThread(): void {
  const configs = makeConfigs(readFromDisk);
  parentPort?.on('message', async ({ first, files }: Batch) => {
    const outcomes: FileOutcome[] = [];
    for (const file of files) outcomes.push(await checkFile(file, workerData as Job, configs));
    parentPort?.postMessage({ first, outcomes } satisfies BatchDone);
  });
}
