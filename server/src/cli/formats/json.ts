import type { Format } from './report';

/** The stable output for programs: version 1, lines and columns from 1. Keys may be added, none is removed. The score is null where a file is no playbook. */
export const asJson: Format = ({ files }) => {
  const entries = files.map(({ file, score, findings }) => ({
    file,
    score: score ?? null,
    findings: findings.map(({ rule, level, message, start, end, fixable, related }) => ({
      rule,
      level,
      message,
      start,
      end,
      fixable,
      ...(related ? { related } : {}),
    })),
  }));
  return `${JSON.stringify({ version: 1, files: entries }, null, 2)}\n`;
};
