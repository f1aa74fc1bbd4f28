import type { CheckResult } from '../result';
import { fingerprints } from './fingerprints';
import type { Format } from './report';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab's Code Quality report. Paths are relative to the repository's root, without `./`. */
export const asGitLab: Format = ({ files }) => `${JSON.stringify(files.flatMap(issues), null, 2)}\n`;

function issues(checked: CheckResult) {
  const names = fingerprints(checked);
  return checked.findings.map(({ rule, level, message, start, end }, index) => ({
    description: message,
    check_name: rule,
    fingerprint: names[index]!,
    severity: severities[level],
    location: {
      path: checked.file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''),
      lines: { begin: start.line, end: end.line },
    },
  }));
}
