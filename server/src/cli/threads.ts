import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { say } from '../../../schemas/text';
import type { Around } from './around';
import { checkFile, failed, keptOutcome, type Job, type FileOutcome } from './check-file';
import { reasonOf } from './reasons';
import { readTextFile } from './text-file';
import type { Batch, BatchDone } from './worker';
import { messages } from './words';

/** With more files than this, threads are worth the time of their start. */
const FEW_FILES = 50;
/**
 * Files in a batch: few enough that the threads end at about the same time, many enough that the overhead of messages
 * is small.
 */
const BATCH = 8;
/** Files for each thread, at least: with fewer its start does not pay. */
const FILES_A_THREAD = 25;

/**
 * Checks files on all processors, those aside of which the outcome is kept: most runs have few others, and no need of
 * threads. The outcomes are in the order of the files.
 */
export async function checkFiles(
  files: readonly string[],
  job: Job,
  around: Around,
  onProgress: (done: number) => void,
): Promise<FileOutcome[]> {
  if (!around.kept) return checkAll(files, job, around, onProgress);
  const kept = new Map<string, FileOutcome>();
  for (const file of files) {
    const text = await readTextFile(file).catch(() => undefined);
    const found = text && (await keptOutcome(file, text, job, around));
    if (found) onProgress(kept.set(file, found).size);
  }
  const rest = files.filter((file) => !kept.has(file));
  const checked = await checkAll(rest, job, around, (done) => onProgress(kept.size + done));
  const outcomes = new Map([...kept, ...checked.map((outcome) => [outcome.file, outcome] as const)]);
  return files.map((file) => outcomes.get(file)!);
}

async function checkAll(
  files: readonly string[],
  job: Job,
  around: Around,
  onProgress: (done: number) => void,
): Promise<FileOutcome[]> {
  const threads =
    files.length > FEW_FILES ? Math.min(availableParallelism(), Math.ceil(files.length / FILES_A_THREAD)) : 1;
  const outcomes: FileOutcome[] = [];
  if (threads === 1) {
    for (const file of files) {
      outcomes.push(await checkFile(file, job, around));
      onProgress(outcomes.length);
    }
    return outcomes;
  }
  const batches: Batch[] = [];
  for (let first = 0; first < files.length; first += BATCH)
    batches.push({ first, files: files.slice(first, first + BATCH) });
  let done = 0;
  await Promise.all(
    Array.from({ length: threads }, () =>
      runThread(batches, job, ({ first, outcomes: some }) => {
        some.forEach((outcome, index) => (outcomes[first + index] = outcome));
        onProgress((done += some.length));
      }),
    ),
  );
  return outcomes;
}

/** Feeds one thread until no batch is left. A thread that crashes loses only its batch; another one replaces it. */
function runThread(batches: Batch[], job: Job, onDone: (done: BatchDone) => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(__filename, { workerData: job });
    let batch: Batch | undefined;
    const next = (): void => {
      batch = batches.shift();
      if (batch) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (done: BatchDone) => {
      onDone(done);
      next();
    });
    worker.on('error', (error) => {
      const reason = reasonOf(error);
      const lost = (batch?.files ?? []).map((file) => {
        const message = say(messages.failed, job.locale, { reason });
        return failed(file, say(messages.unreadable, job.locale, { file, reason: message }));
      });
      if (batch) onDone({ first: batch.first, outcomes: lost });
      if (batches.length === 0) return resolve();
      void runThread(batches, job, onDone).then(resolve);
    });
    next();
  });
}
