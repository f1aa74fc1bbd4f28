import { type Analysis, type ExtendsProblem, extendsFinding, fileName, withBases } from '../../service';

/** A file with its bases and what is wrong with its `extends`. */
export const compose = (
  file: Analysis,
  bases: readonly Analysis[],
  problems: readonly ExtendsProblem[],
): Analysis => withBases(file, bases, problems.map(told).map(extendsFinding));

/** The files of a circle by their names. */
const told = (problem: ExtendsProblem): ExtendsProblem => ({
  ...problem,
  ...(problem.files ? { files: problem.files.map(fileName) } : {}),
});
