import { parentPort, workerData } from 'node:worker_threads';
import { makeConfigs } from '../workspace/configs';
import { filesOnDisk } from '../workspace/read-disk';
import { checkFile, type Job, type FileOutcome } from './check-file';
import { layersOnDisk } from './layers-on-disk';

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
  const around = { configs: makeConfigs(filesOnDisk), layers: layersOnDisk() };
  parentPort?.on('message', async ({ first, files }: Batch) => {
    const outcomes: FileOutcome[] = [];
    for (const file of files) outcomes.push(await checkFile(file, workerData as Job, around));
    parentPort?.postMessage({ first, outcomes } satisfies BatchDone);
  });
}
