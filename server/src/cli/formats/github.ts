import type { CheckedFinding } from '../result';
import type { Format } from './report';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions: each finding becomes an annotation of its line. */
export const asGitHub: Format = ({ files }) =>
  files.flatMap(({ file, findings }) => findings.map((finding) => command(file, finding))).join('');

function command(file: string, { level, rule, message, start, end }: CheckedFinding): string {
  // Columns are allowed only where the range is on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const values = {
    file: file.replaceAll('\\', '/'),
    line: start.line,
    endLine: end.line,
    ...columns,
    title: rule,
  };
  const properties = Object.entries(values).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${commands[level]} ${properties.join(',')}::${escapeMessage(message)}\n`;
}

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
