import { aroundFiles } from './around';
import { realPath } from './changed-files';
import { checkFile, type FileOutcome, type Job } from './check-file';
import { concernedBy } from './concerned';

/**
 * Checks those files again that extend what was fixed in the same run, by what stands there now; what that fixes in its turn is
 * taken into account as well.
 */
export async function checkAgain(
  outcomes: readonly FileOutcome[],
  job: Job,
): Promise<readonly FileOutcome[]> {
  let [latest, fixed] = [outcomes, fixedIn(outcomes)];
  while (fixed.size > 0) {
    const around = aroundFiles(undefined);
    const next: FileOutcome[] = [];
    const again: FileOutcome[] = [];
    for (const outcome of latest) {
      const others = new Set(fixed);
      others.delete(realPath(outcome.file));
      const isConcerned = others.size > 0 && (await concernedBy(others, around)(outcome.file));
      if (!isConcerned) next.push(outcome);
      else {
        const checked = await checkFile(outcome.file, job, around);
        again.push(checked);
        next.push({ ...checked, fixed: checked.fixed ?? outcome.fixed });
      }
    }
    [latest, fixed] = [next, fixedIn(again)];
  }
  return latest;
}

const fixedIn = (outcomes: readonly FileOutcome[]): Set<string> =>
  new Set(
    outcomes.flatMap(({ file, fixed, problem }) =>
      fixed === undefined || problem !== undefined ? [] : realPath(file),
    ),
  );
