import type { Session } from '../session';
import type { Checkers } from './check-aside';
import type { FileReport, FileReports } from './file-reports';

/** Files in one message to a thread: few enough that all threads end at about the same time. */
const BATCH = 8;
/** With fewer files the start of threads does not pay. */
const MANY = 60;

/**
 * Checks files, each in a turn of its own, and many on other processors at the same time.
 * @param each called with each report as it comes; with none for a file that is gone
 */
export async function checkAll(
  session: Session,
  reports: FileReports,
  uris: readonly string[],
  isStopped: () => boolean,
  each: (report: FileReport | undefined) => void,
): Promise<void> {
  const queue = [...uris];
  const checkers = uris.length < MANY ? undefined : session.startCheckers();
  const here = async (): Promise<void> => {
    for (let uri = queue.shift(); uri !== undefined && !isStopped(); uri = queue.shift())
      each(await reports.of(uri, isStopped));
  };
  await Promise.all([
    here(),
    ...(checkers ? Array.from({ length: checkers.count }, () => aside(checkers)) : []),
  ]);
  checkers?.end();
  // What a thread has given back.
  await here();

  /** Feeds a thread from the end of the queue. */
  async function aside(threads: Checkers): Promise<void> {
    while (queue.length > BATCH && !isStopped()) {
      const batch = queue.splice(-BATCH);
      const count = session.changes.count();
      const results = await threads.check(batch).catch(() => undefined);
      if (!results) return void queue.push(...batch);
      for (const [index, uri] of batch.entries()) {
        const checked = results[index];
        // The thread knows the disk; what an editor has open counts before it.
        if (checked && [uri, ...checked.uses].some(session.playbooks.isOpen)) queue.push(uri);
        else {
          if (checked) await session.tellOfSettings(uri);
          each(checked && reports.take(uri, checked, count));
        }
      }
    }
  }
}
