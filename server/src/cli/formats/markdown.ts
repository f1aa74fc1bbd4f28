import { type Locale, say, type Text } from '../../../../schemas/text';
import { escapeMarkdown } from '../../service';
import type { CheckResult } from '../result';
import { levelWords, messages } from '../words';
import { countsOf, type Format } from './report';

/** Markdown for build summaries and comments on pull requests. */
export const asMarkdown: Format = ({ files, problems, locale }) => {
  const parts = [
    `# ${say(messages.title, locale)}`,
    say(messages.summary, locale, countsOf(files)),
    ...problems.map((problem) => `> ${escapeMarkdown(problem)}`),
    table(
      [messages.file, messages.scoreHead, levelWords.error, levelWords.warning, levelWords.info],
      files.map(overview),
      locale,
    ),
    ...files.filter(({ findings }) => findings.length > 0).map((file) => filePart(file, locale)),
  ];
  return `${parts.join('\n\n')}\n`;
};

function overview(file: CheckResult): readonly string[] {
  const { error, warning, info } = countsOf([file]);
  return [
    escapeMarkdown(file.file),
    file.score === undefined ? '' : `${file.score}/100`,
    String(error),
    String(warning),
    String(info),
  ];
}

function filePart({ file, findings }: CheckResult, locale: Locale): string {
  const rows = findings.map(({ start, level, message, rule }) => [
    `${start.line}:${start.column}`,
    levelWords[level][locale],
    escapeMarkdown(message),
    `\`${rule}\``,
  ]);
  const heads = [messages.place, messages.level, messages.message, messages.rule];
  return `## ${escapeMarkdown(file)}\n\n${table(heads, rows, locale)}`;
}

const table = (heads: readonly Text[], rows: readonly (readonly string[])[], locale: Locale): string =>
  markdownTable(
    heads.map((text) => say(text, locale)),
    rows,
  );

/** A table of cells that are Markdown. @param rule what stands below a head: `---`, or `--:` for numbers */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  rule: (column: number) => string = () => '---',
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, column) => rule(column))), ...rows.map(line)].join('\n');
}
