import { type Locale, say } from '../../../../schemas/text';
import type { CheckResult, CheckedFinding } from '../result';
import { levelWords, messages } from '../words';
import { countsOf, type Format, type CheckReport } from './report';
import { attributes, escapeXml } from './xml';

/**
 * JUnit's XML: a suite for each file, a case for each finding. A finding that makes the run fail is a failure, any
 * other a passed case with the message. A file without findings is one passed case.
 */
export const asJunit: Format = (report) => {
  const { files, problems } = report;
  const counts = countsOf(files);
  const clean = files.filter(({ findings }) => findings.length === 0).length;
  const values = {
    name: 'service-playbook',
    tests: counts.error + counts.warning + counts.info + clean + problems.length,
    failures: files.reduce((sum, file) => sum + failures(file, report), 0),
    errors: problems.length,
  };
  const suites = [...files.map((file) => suite(file, report)), ...problems.map(unreadable)].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(values)}>\n${suites}</testsuites>\n`;
};

const failures = ({ findings }: CheckResult, { fails }: CheckReport): number =>
  findings.filter(({ level }) => fails(level)).length;

function suite(checked: CheckResult, report: CheckReport): string {
  const { file, findings } = checked;
  const cases =
    findings.length > 0
      ? findings.map((finding) => testCase(file, finding, report)).join('')
      : `    <testcase${attributes({ name: say(messages.clean, report.locale), classname: file, time: 0 })}/>\n`;
  const tests = Math.max(findings.length, 1);
  const values = { name: file, tests, failures: failures(checked, report), errors: 0, time: 0 };
  return `  <testsuite${attributes(values)}>\n${cases}  </testsuite>\n`;
}

function testCase(file: string, finding: CheckedFinding, { fails, locale }: CheckReport): string {
  const { rule, level, message, start } = finding;
  const name = `${rule} (${start.line}:${start.column})`;
  const output = escapeXml(sentence(file, finding, locale));
  const body = fails(level)
    ? `<failure${attributes({ type: level, message })}>${output}</failure>`
    : `<system-out>${output}</system-out>`;
  return `    <testcase${attributes({ name, classname: file, time: 0 })}>${body}</testcase>\n`;
}

const sentence = (file: string, { start, level, message }: CheckedFinding, locale: Locale): string =>
  `${file}:${start.line}:${start.column} ${levelWords[level][locale]} ${message}`;

function unreadable(problem: string): string {
  const values = { name: problem, tests: 1, failures: 0, errors: 1, time: 0 };
  const error = `<error${attributes({ message: problem })}/>`;
  return `  <testsuite${attributes(values)}>\n    <testcase${attributes({ name: problem, time: 0 })}>${error}</testcase>\n  </testsuite>\n`;
}
