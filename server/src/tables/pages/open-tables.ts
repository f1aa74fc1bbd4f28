import { inEveryLanguage, say, type Text } from '../../../../schemas/text';
import type { TableFile } from '../cells/read';
import { readTables } from '../targets/read-file';
import { readTarget, type TargetProblem } from '../targets/read-target';
import type { Target } from '../targets/target';
import type { Workbook } from '../cells/workbook';
import type { Notice } from '../text/notice';

/** Files of tables that a person has chosen, as read. */
export interface OpenTables {
  /** In the order in which they were chosen, those that cannot be read too. */
  readonly names: readonly string[];
  readonly workbooks: readonly Workbook[];
  /** The team's own targets among the files (YAML); the tables are read with them too. */
  readonly targets: readonly Target[];
  /** Why files cannot be read, and what a person should know of the others. */
  readonly notices: readonly Notice[];
}

/** Reads files of tables, and the team's own targets that are chosen with them. Never throws: what cannot be read is told. */
export function openTables(files: readonly TableFile[]): OpenTables {
  const read = files.filter(({ name }) => isTarget(name)).map(ownTarget);
  const targets = read.flatMap(({ target }) => target ?? []);
  const results = files.filter(({ name }) => !isTarget(name)).map((file) => readTables(file, targets));
  const workbooks = results.flatMap(({ workbook }) => workbook ?? []);
  return {
    names: files.map(({ name }) => name),
    workbooks,
    targets,
    notices: [
      ...read.flatMap(({ notices }) => notices),
      ...results.flatMap(({ refusal }) => refusal ?? []),
      ...workbooks.flatMap(({ notices }) => notices),
    ],
  };
}

const extension = /\.ya?ml$/i;
const isTarget = (name: string): boolean => extension.test(name);

function ownTarget({ name, bytes }: TableFile): {
  readonly target?: Target;
  readonly notices: readonly Notice[];
} {
  const text = new TextDecoder().decode(bytes);
  const { target, problems = [] } = readTarget(text, name.replace(extension, ''));
  return { ...(target && { target }), notices: problems.map((problem) => inFile(name, problem)) };
}

const inFile = (file: string, { line, message, data }: TargetProblem): Notice => ({
  message: mistake,
  data: { file, line, what: inEveryLanguage((locale) => say(message, locale, data)) },
});

const mistake: Text = {
  zh: '表格样式“{file}”第 {line} 行要改，改好以前先不用它：{what}',
  en: 'The table layout "{file}" is not used until line {line} is put right: {what}',
};
