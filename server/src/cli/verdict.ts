import type { Level } from '../service';
import { countsOf } from './formats/report';
import { type CheckOptions, levelNames } from './options';
import type { CheckResult } from './result';

/** Whether findings of a level make this run fail. */
export type Fails = (level: Level) => boolean;

/** Decides by `--fail-on`, and for warnings by `--max-warnings` where that is given. */
export function failsBy(
  files: readonly CheckResult[],
  { failOn, maxWarnings }: Pick<CheckOptions, 'failOn' | 'maxWarnings'>,
): Fails {
  const counts = countsOf(files);
  const failing = levelNames.slice(0, levelNames.indexOf(failOn) + 1);
  return (level) =>
    level === 'warning' && maxWarnings !== undefined
      ? counts.warning > maxWarnings
      : failing.some((one) => one === level);
}

export const isFailing = (files: readonly CheckResult[], fails: Fails): boolean =>
  files.some(({ findings }) => findings.some(({ level }) => fails(level)));
