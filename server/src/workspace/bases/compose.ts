import { type Analysis, type ExtendsProblem, extendsFinding, fileName, withBases } from '../../service';
import type { Resolved } from './resolve';

/** A file with its bases and what is wrong with its `extends`. */
export const compose = (
  file: Analysis,
  bases: readonly Analysis[],
  { problems, isWhole }: Pick<Resolved, 'problems' | 'isWhole'>,
): Analysis => withBases(file, bases, { problems: problems.map(told).map(extendsFinding), isWhole });

/** The files of a circle by their names. */
const told = (problem: ExtendsProblem): ExtendsProblem => ({
  ...problem,
  ...(problem.files ? { files: problem.files.map(fileName) } : {}),
});
